package org.huice.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.huice.cases.CaseDraft;
import org.huice.drl.RuleTree;

/**
 * Looks for an example that would notice a mutant: begins with examples there are, brings them to
 * meet the rule in question, and then changes what stands in one slot or two, until original and
 * mutant say different things. Bounded; what it finds has been run.
 */
final class Suggester {
  /** How often facts are decided for one mutant before it is given up. */
  private static final int MOST_TRIES = 800;

  /** From how many examples the search begins. */
  private static final int MOST_STARTS = 3;

  private final Bench bench;
  private final Edits edits;
  private final Map<String, List<Situation>> meeting = new ConcurrentHashMap<>();

  Suggester(Bench bench) {
    this.bench = bench;
    this.edits = new Edits(bench);
  }

  /** An example that passes by the rules and not by the mutant; empty where none was found. */
  Optional<CaseDraft> suggest(Mutant mutant) {
    Trial trial = new Trial(bench, mutant, MOST_TRIES);
    List<RuleTree> own = rules(mutant);
    List<RuleTree> rules = own.isEmpty() ? bench.policy().rules() : own;
    Focus near = Focus.on(mutant.text());
    Focus wide =
        Focus.on(Stream.concat(rules.stream().map(RuleTree::text), bench.datingFields()).toList());
    List<Situation> starts = starts(own);
    return first(trial, starts.stream())
        .or(() -> first(trial, starts.stream().flatMap(one -> edits.of(one, near, wide))))
        .or(() -> first(trial, starts.stream().flatMap(one -> edits.of(one, wide, wide))))
        .or(() -> first(trial, starts.stream().flatMap(one -> pairs(one, near, wide))));
  }

  private static Optional<CaseDraft> first(Trial trial, Stream<Situation> situations) {
    return situations
        .takeWhile(any -> !trial.isOver())
        .map(trial::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<Situation> pairs(Situation start, Focus near, Focus wide) {
    return edits.of(start, near, wide).flatMap(one -> edits.of(one, wide, wide));
  }

  /** The rules in which a mutant shows: its own, or those that use its parameter; else none. */
  private List<RuleTree> rules(Mutant mutant) {
    List<RuleTree> all = bench.policy().rules();
    List<RuleTree> own =
        all.stream().filter(rule -> mutant.id().startsWith(rule.name() + ": ")).toList();
    if (!own.isEmpty()) {
      return own;
    }
    String parameter = mutant.text().split(" ", 2)[0];
    List<RuleTree> using =
        all.stream().filter(rule -> UsedParameters.of(rule).contains(parameter)).toList();
    return using;
  }

  /** What the whole policy says shows in any example, without bringing it to meet a rule. */
  private List<Situation> starts(List<RuleTree> rules) {
    if (rules.isEmpty()) {
      return bench.situations();
    }
    Set<Situation> starts = new LinkedHashSet<>();
    rules.forEach(rule -> starts.addAll(meeting(rule)));
    return List.copyOf(starts);
  }

  private List<Situation> meeting(RuleTree rule) {
    return meeting.computeIfAbsent(rule.name(), name -> new Meeting(bench, edits, rule).of());
  }

  /** Examples brought to meet a rule, those that already do first. */
  private record Meeting(Bench bench, Edits edits, RuleTree rule) {
    private static final int MOST_STEPS = 8;

    List<Situation> of() {
      List<Situation> met = new ArrayList<>();
      List<Situation> others = new ArrayList<>();
      for (Situation example : bench.situations()) {
        (distance(example) == 0 ? met : others).add(example);
      }
      if (met.isEmpty()) {
        others.sort(Comparator.comparingInt(this::distance));
        others.stream()
            .limit(MOST_STARTS)
            .map(this::brought)
            .sorted(Comparator.comparingInt(this::distance))
            .forEach(met::add);
      }
      return met.stream().distinct().limit(MOST_STARTS).toList();
    }

    /** One step after another, each of which brings it nearer. */
    private Situation brought(Situation start) {
      Situation nearest = start;
      Focus focus = Focus.on(rule.text());
      for (int step = 0; step < MOST_STEPS; step++) {
        int distance = distance(nearest);
        Optional<Situation> nearer =
            distance == 0
                ? Optional.empty()
                : edits
                    .of(nearest, focus, focus)
                    .limit(MOST_TRIES / 4)
                    .filter(one -> distance(one) < distance)
                    .findFirst();
        if (nearer.isEmpty()) {
          return nearest;
        }
        nearest = nearer.get();
      }
      return nearest;
    }

    private int distance(Situation situation) {
      return bench.distance(situation, rule);
    }
  }
}
