package org.huice.vocabulary;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every fact type and enum of a rule set.
 *
 * @param types by name, in the order of declaration
 * @param enums by name, in the order of declaration
 */
public record Vocabulary(Map<String, FactType> types, Map<String, EnumType> enums) {
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
    return mayHold(holder, wanted, new HashSet<>());
  }

  private boolean mayHold(String holder, String wanted, Set<String> seen) {
    if (!seen.add(holder)) {
      return false;
    }
    return isA(holder, wanted)
        || type(holder).stream()
            .flatMap(type -> type.fields().stream())
            .anyMatch(
                field ->
                    field.type() instanceof FieldType.ListOf nested
                        && mayHold(nested.factType(), wanted, seen));
  }
}
