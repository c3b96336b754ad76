package org.huice.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.policy.ClauseRef;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.ruleset.RuleSet;

/** Asks the engine about one matter under suppositions, a limited number of times. */
final class Trial {
  /** So many times the engine is asked about one matter; then advice ends with what it has. */
  static final int MOST = 300;

  /** Of those policies that have a say in the matter. */
  private final RuleSet rules;

  private final Evaluator evaluator;
  private final Dossier dossier;

  /**
   * Whom it is about; anybody where the subject has still to be made up, or where what is given to
   * one hangs on what is given to another.
   */
  private final Predicate<FactId> subjects;

  private int left = MOST;

  Trial(RuleSet rules, Evaluator evaluator, Dossier dossier, Matter matter) {
    Reach reach = Reach.of(rules, new ClauseRef(matter.policy(), matter.clause()));
    this.rules = reach.rules();
    this.evaluator = evaluator;
    this.dossier = dossier;
    String type = Rulebook.clause(rules, matter).subject();
    this.subjects =
        rules.vocabulary().isA(matter.subject().type(), type) && !reach.isSettled()
            ? matter.subject()::equals
            : anybody -> true;
  }

  /**
   * What was decided.
   *
   * @param rules those decided by, with the parameters supposed
   */
  record Decided(RuleSet rules, Dossier dossier, Determination determination) {
    /** The ruling of a clause on a subject. */
    Optional<Ruling> ruling(Matter matter, FactId subject) {
      return determination.rulings().stream()
          .filter(ruling -> ruling.matter().policy().equals(matter.policy()))
          .filter(ruling -> ruling.matter().clause().equals(matter.clause()))
          .filter(ruling -> ruling.matter().subject().equals(subject))
          .findFirst();
    }
  }

  /** Whether the engine may be asked once more. */
  boolean goesOn() {
    return left > 0;
  }

  /** What the engine says; nothing where the facts cannot be so, or it may not be asked again. */
  Optional<Decided> decide(Collection<Supposition> suppositions, LocalDate asOf) {
    if (left <= 0) {
      return Optional.empty();
    }
    Map<String, Map<String, Parameter>> parameters = parameters(suppositions);
    RuleSet by = parameters.isEmpty() ? rules : rules.with(parameters);
    return decide(suppositions, asOf, evaluator.under(by), by, subjects);
  }

  /** The same by all policies, for what is to be said: no other may object to such facts. */
  Optional<Decided> confirm(Collection<Supposition> facts, LocalDate asOf) {
    return decide(facts, asOf, evaluator, rules, anybody -> true);
  }

  private Optional<Decided> decide(
      Collection<Supposition> suppositions,
      LocalDate asOf,
      Evaluator asked,
      RuleSet by,
      Predicate<FactId> about) {
    return FactFile.changed(dossier, suppositions, rules.vocabulary())
        .map(changed -> Heard.of(changed, by, about))
        .flatMap(changed -> decide(asked.decide(counted(changed), asOf, about), by, changed));
  }

  private Dossier counted(Dossier facts) {
    left--;
    return facts;
  }

  private static Optional<Decided> decide(Evaluation evaluation, RuleSet by, Dossier facts) {
    return Optional.ofNullable(evaluation.determination())
        .map(determination -> new Decided(by, facts, determination));
  }

  private static Map<String, Map<String, Parameter>> parameters(
      Collection<Supposition> suppositions) {
    Map<String, Map<String, Parameter>> replaced = new TreeMap<>();
    for (Supposition supposition : suppositions) {
      if (supposition instanceof Supposition.OfValue value
          && value.target() instanceof Target.OfParameter target
          && value.value() instanceof ParameterValue known) {
        replaced
            .computeIfAbsent(target.policy(), policy -> new TreeMap<>())
            .put(target.parameter().name(), Supposition.always(target.parameter(), known));
      }
    }
    return replaced;
  }
}
