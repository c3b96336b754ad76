package org.huice.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every fact type and enum of a rule set.
 *
 * @param types by name, in the order of declaration
 * @param enums by name, in the order of declaration
 * @param history where earlier awards of a ledger go; null where the vocabulary has no such type
 */
public record Vocabulary(
    Map<String, FactType> types, Map<String, EnumType> enums, @Nullable AwardHistory history) {
  /** A vocabulary without a place for the awards of a ledger. */
  public Vocabulary(Map<String, FactType> types, Map<String, EnumType> enums) {
    this(types, enums, null);
  }

  /** The fact type of that name. */
  public Optional<FactType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Whether every fact of {@code name} is also one of {@code ancestor}. */
  public boolean isA(String name, String ancestor) {
    @Nullable String current = name;
    for (int depth = 0; current != null && depth <= types.size(); depth++) {
      if (current.equals(ancestor)) {
        return true;
      }
      FactType type = types.get(current);
      current = type == null ? null : type.parent();
    }
    return false;
  }

  /**
   * Whether a fact of {@code holder} is one of {@code wanted}, or may have one nested in it at any
   * depth.
   */
  public boolean mayHold(String holder, String wanted) {
    return heldBy(holder).contains(wanted);
  }

  /**
   * Every type of which a fact of {@code holder} may hold a fact, in the sense of {@link #mayHold}.
   */
  public Set<String> heldBy(String holder) {
    Set<String> held = new HashSet<>();
    addHeldBy(holder, held, new HashSet<>());
    return held;
  }

  private void addHeldBy(String holder, Set<String> held, Set<String> seen) {
    if (!seen.add(holder)) {
      return;
    }
    addKinds(holder, held);
    FactType type = types.get(holder);
    for (Field field : type == null ? List.<Field>of() : type.fields()) {
      if (field.type() instanceof FieldType.ListOf nested) {
        addHeldBy(nested.factType(), held, seen);
      }
    }
  }

  /** The type and those that it extends. */
  private void addKinds(String name, Set<String> kinds) {
    @Nullable String current = name;
    while (current != null && kinds.add(current)) {
      FactType type = types.get(current);
      current = type == null ? null : type.parent();
    }
  }
}
