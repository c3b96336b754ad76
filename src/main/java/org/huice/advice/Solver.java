package org.huice.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.huice.determination.Truth;

/** Finds values of what is missing with which several conditions hold at once. */
final class Solver {
  /** So many solutions are enough: each is only a proposal. */
  private static final int MOST = 6;

  /** So many values are tried in all. */
  private static final int TRIES = 3_000;

  private final List<Formula.Leaf> leaves;
  private final List<Target> targets;
  private final List<List<Supposition>> solutions = new ArrayList<>();
  private int tries;

  private Solver(List<Formula.Leaf> leaves, World world) {
    this.leaves = leaves;
    TreeMap<String, Target> open = new TreeMap<>();
    leaves.forEach(leaf -> open(leaf, world).forEach(target -> open.put(target.name(), target)));
    this.targets = List.copyOf(open.values());
  }

  /** Some ways to fill what the conditions lack; none where none is found. */
  static List<List<Supposition>> solve(List<Formula.Leaf> leaves, World world) {
    Solver solver = new Solver(leaves, world);
    solver.next(world, List.of(), 0);
    return solver.solutions;
  }

  /** What a condition lacks; a share of nothing lacks its whole, though that is given. */
  static List<Target> open(Formula.Leaf leaf, World world) {
    List<Target> reads = new Terms(world).reads(leaf.expression(), leaf.scope());
    List<Target> lacking = reads.stream().filter(target -> world.raw(target) == null).toList();
    return lacking.isEmpty()
        ? reads.stream().filter(target -> new Numbers(world, target).isZero()).toList()
        : lacking;
  }

  private void next(World world, List<Supposition> found, int index) {
    if (index == targets.size()) {
      if (leaves.stream().allMatch(leaf -> truth(leaf, world) == Truth.TRUE)) {
        // A flag supposed after what hangs on it may have turned out false.
        solutions.add(found.stream().filter(made -> isPossible(made, world)).toList());
      }
      return;
    }
    Target target = targets.get(index);
    if (world.isRuledOut(target)) {
      next(world, found, index + 1);
      return;
    }
    for (Object value : values(target, world)) {
      if (solutions.size() >= MOST || tries++ > TRIES) {
        return;
      }
      World supposed = world.with(target, value);
      if (leaves.stream().noneMatch(leaf -> truth(leaf, supposed) == Truth.FALSE)) {
        List<Supposition> more = new ArrayList<>(found);
        more.add(new Supposition.OfValue(target, value));
        next(supposed, more, index + 1);
      }
    }
  }

  private static boolean isPossible(Supposition made, World world) {
    return !(made instanceof Supposition.OfValue value && world.isRuledOut(value.target()));
  }

  private Set<Object> values(Target target, World world) {
    Values values = new Values(world);
    Set<Object> all = new LinkedHashSet<>();
    leaves.forEach(leaf -> all.addAll(values.suggested(target, leaf)));
    all.addAll(values.usual(target));
    all.addAll(counted(target, world));
    return all;
  }

  /** Values with which a fact may count in a figure, days nearest to that of the decision first. */
  private List<Object> counted(Target target, World world) {
    Sources sources = new Sources(new Terms(world));
    Values values = new Values(world);
    List<Object> all = new ArrayList<>();
    leaves.stream()
        .flatMap(leaf -> sources.counted(leaf, target))
        .forEach(test -> all.addAll(values.suggested(target, test)));
    Comparator<LocalDate> nearest = Values.nearest(world.asOf());
    return all.stream()
        .sorted(
            (one, other) ->
                one instanceof LocalDate day && other instanceof LocalDate later
                    ? nearest.compare(day, later)
                    : 0)
        .toList();
  }

  private static Truth truth(Formula.Leaf leaf, World world) {
    return new Ways(new Terms(world)).truth(leaf);
  }
}
