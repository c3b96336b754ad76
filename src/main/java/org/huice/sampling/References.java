package org.huice.sampling;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.huice.problem.Nearest;
import org.huice.tree.Node;

/** Finds the values that one value hangs on, and remembers those of the same fact. */
final class References {
  private final Scope scope;
  private final Set<Integer> own = new LinkedHashSet<>();

  References(Scope scope) {
    this.scope = scope;
  }

  /** Where a value of that name stands; empty, and a problem, where there is none. */
  Optional<Slot> find(Part part, Node node, String name) {
    Optional<Slot> found = scope.find(name);
    found.filter(slot -> slot.depth() == 0).ifPresent(slot -> own.add(slot.index()));
    if (found.isEmpty()) {
      part.report(
          node.place(),
          SamplingProblem.RECIPE_REFERENCE,
          name,
          part.name(),
          Nearest.suggestion(name, scope.all()));
    }
    return found;
  }

  /** The slots of the same fact that have to be made before. */
  Set<Integer> own() {
    return own;
  }

  Scope scope() {
    return scope;
  }
}
