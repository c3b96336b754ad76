package org.huice.sampling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values that a generator may look at: those of its own fact, hidden ones too, and those of the
 * facts in which it is nested.
 *
 * @param type of the fact
 * @param names the slots by name
 * @param owner null for the applicant
 */
record Scope(String type, List<String> names, @Nullable Scope owner) {
  /** The nearest value of that name. */
  Optional<Slot> find(String name) {
    int depth = 0;
    for (Scope scope = this; scope != null; scope = scope.owner) {
      int index = scope.names.indexOf(name);
      if (index >= 0) {
        return Optional.of(new Slot(depth, index));
      }
      depth++;
    }
    return Optional.empty();
  }

  /** Whether a fact of that type is being described, here or around. */
  boolean isInside(String other) {
    return type.equals(other) || (owner != null && owner.isInside(other));
  }

  /** Every name that can be found. */
  Set<String> all() {
    Set<String> all = owner == null ? new TreeSet<>() : owner.all();
    all.addAll(names);
    return all;
  }
}
