package org.huice.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huice.determination.Truth;

/** Which parts of a formula are still open. */
record Ways(Terms terms) {
  /** Longer lists of ways are cut, the shortest ways first. */
  static final int MOST = 128;

  /** Whether a formula holds; a list that was not given leaves it open. */
  Truth truth(Formula formula) {
    if (formula instanceof Formula.All all) {
      return Truth.all(all.parts().stream().map(this::truth).toList());
    } else if (formula instanceof Formula.Any any) {
      return Truth.any(any.parts().stream().map(this::truth).toList());
    } else if (formula instanceof Formula.Leaf leaf) {
      Truth truth = terms.truth(leaf.expression(), leaf.scope());
      return leaf.wanted() ? truth : truth.not();
    }
    return Truth.UNKNOWN;
  }

  /**
   * What is unknown and would have to hold together, each way by itself; no way where the formula
   * is false, an empty one where it holds.
   */
  List<List<Formula>> open(Formula formula) {
    return switch (truth(formula)) {
      case TRUE -> List.of(List.of());
      case FALSE -> List.of();
      case UNKNOWN -> unknown(formula);
    };
  }

  private List<List<Formula>> unknown(Formula formula) {
    if (formula instanceof Formula.All all) {
      List<List<Formula>> ways = List.of(List.of());
      for (Formula part : all.parts()) {
        ways = shortest(both(ways, open(part)));
      }
      return ways;
    } else if (formula instanceof Formula.Any any) {
      return shortest(any.parts().stream().flatMap(part -> open(part).stream()).toList());
    }
    return List.of(List.of(formula));
  }

  private static List<List<Formula>> both(List<List<Formula>> first, List<List<Formula>> second) {
    List<List<Formula>> ways = new ArrayList<>();
    for (List<Formula> one : first) {
      for (List<Formula> other : second) {
        List<Formula> joined = new ArrayList<>(one);
        joined.addAll(other);
        ways.add(joined);
      }
    }
    return ways;
  }

  private static List<List<Formula>> shortest(List<List<Formula>> ways) {
    return ways.stream()
        .distinct()
        .sorted(Comparator.comparingInt(List::size))
        .limit(MOST)
        .toList();
  }

  /** Every condition in a formula. */
  static Stream<Formula.Leaf> leaves(Formula formula) {
    if (formula instanceof Formula.All all) {
      return all.parts().stream().flatMap(Ways::leaves);
    } else if (formula instanceof Formula.Any any) {
      return any.parts().stream().flatMap(Ways::leaves);
    }
    return formula instanceof Formula.Leaf leaf ? Stream.of(leaf) : Stream.empty();
  }

  /** The conditions that keep a formula from holding, in its order. */
  List<Formula.Leaf> unmet(Formula formula) {
    if (truth(formula) == Truth.TRUE) {
      return List.of();
    } else if (formula instanceof Formula.All all) {
      return all.parts().stream().flatMap(part -> unmet(part).stream()).toList();
    } else if (formula instanceof Formula.Any any) {
      return any.parts().stream().flatMap(part -> unmet(part).stream()).toList();
    }
    return formula instanceof Formula.Leaf leaf ? List.of(leaf) : List.of();
  }
}
