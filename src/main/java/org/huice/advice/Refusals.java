package org.huice.advice;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.determination.Determination;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.evaluation.Evaluator;
import org.huice.ruleset.RuleSet;

/** Finds what may end an undetermined ruling with a no all by itself. */
final class Refusals {
  private final Ruling.Undetermined ruling;
  private final LocalDate asOf;
  private final Trial trial;
  private final Openings openings;

  private Refusals(
      Ruling.Undetermined ruling, Evaluator evaluator, RuleSet rules, Determination determination) {
    this.ruling = ruling;
    this.asOf = determination.asOf();
    Dossier dossier = determination.dossier();
    this.trial = new Trial(rules, evaluator, dossier, ruling.matter());
    this.openings =
        new Openings(ruling, new Trial.Decided(rules, dossier, determination), this.asOf);
  }

  /** The facts and lists of a need by one value of which alone the engine refuses. */
  static Set<Missing> of(
      Ruling.Undetermined ruling,
      Need need,
      Evaluator evaluator,
      RuleSet rules,
      Determination determination) {
    Refusals refusals = new Refusals(ruling, evaluator, rules, determination);
    Set<Missing> found = new TreeSet<>();
    need.sets().stream()
        .flatMap(set -> set.missing().stream())
        .distinct()
        .filter(refusals::mayRefuse)
        .forEach(found::add);
    return found;
  }

  private boolean mayRefuse(Missing missing) {
    return suppositions(missing)
        .anyMatch(
            supposition ->
                trial
                    .decide(List.of(supposition), asOf)
                    .flatMap(then -> then.ruling(ruling.matter(), ruling.matter().subject()))
                    .filter(Ruling.Refused.class::isInstance)
                    .isPresent());
  }

  private Stream<Supposition> suppositions(Missing missing) {
    return switch (missing.kind()) {
      case PARAMETER -> Stream.empty();
      case LIST -> openings.absent().emptied(missing);
      case FACT -> openings.absent().targets(missing).flatMap(this::failing);
    };
  }

  /** Values with which, as far as can be seen without the engine, no rule holds any more. */
  private Stream<Supposition> failing(Target target) {
    World world = openings.world();
    List<Formula> formulas = openings.formulas();
    Set<Object> tried = new LinkedHashSet<>();
    Values values = new Values(world);
    Terms terms = new Terms(world);
    formulas.stream()
        .flatMap(Ways::leaves)
        .filter(leaf -> terms.reads(leaf.expression(), leaf.scope()).contains(target))
        .forEach(leaf -> tried.addAll(values.suggested(target, leaf)));
    tried.addAll(values.usual(target));
    return tried.stream()
        .filter(value -> isRefused(formulas, world.with(target, value)))
        .map(value -> new Supposition.OfValue(target, value));
  }

  private static boolean isRefused(List<Formula> formulas, World world) {
    Ways ways = new Ways(new Terms(world));
    return !formulas.isEmpty()
        && formulas.stream().allMatch(formula -> ways.truth(formula) == Truth.FALSE);
  }
}
