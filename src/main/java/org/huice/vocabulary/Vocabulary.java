package org.huice.vocabulary;

import java.util.Map;
import java.util.Optional;
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
}
