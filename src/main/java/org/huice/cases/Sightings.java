package org.huice.cases;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.determination.Condition;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.huice.matching.FactsAsGiven;
import org.huice.matching.Matcher;
import org.huice.matching.Witness;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.rule.Policy;
import org.huice.ruleset.PolicyRules;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;

/**
 * What a determination shows of the conditions of one policy. Every ruling that hangs on rules is
 * read again, by the same reader and the same day, before a witness: a reading shows only the facts
 * that come nearest, and of an accumulate only what its facts come to.
 */
final class Sightings implements Witness {
  private final PolicyRules policy;
  private final Set<Seen> seen = new HashSet<>();

  private Sightings(PolicyRules policy) {
    this.policy = policy;
  }

  /**
   * All that is seen of a policy.
   *
   * @param policy with the values of the example
   */
  static Set<Seen> of(PolicyRules policy, Vocabulary vocabulary, Determination decided) {
    Sightings sightings = new Sightings(policy);
    Matcher matcher = new Matcher(vocabulary, decided.dossier());
    decided.rulings().stream()
        .filter(ruling -> ruling.matter().policy().equals(policy.document().id()))
        .filter(ruling -> !ruling.readings().isEmpty())
        .forEach(ruling -> sightings.read(ruling, matcher, decided));
    return sightings.seen;
  }

  private void read(Ruling ruling, Matcher matcher, Determination decided) {
    Matter matter = ruling.matter();
    LocalDate day = isPlaced(decided.dossier()) ? matter.date() : null;
    // What cannot be placed is read before every day, as the evaluation does.
    Policy words =
        new Policy(
            policy.document(),
            Objects.requireNonNullElse(day, LocalDate.MIN),
            decided.asOf(),
            FactsAsGiven.INSTANCE);
    for (Fact subject : decided.dossier().facts()) {
      if (subject.id().equals(matter.subject())) {
        rules(matter.clause())
            .forEach(rule -> matcher.read(rule, words, subject, this, Sightings::impossible));
      }
    }
  }

  private List<RuleTree> rules(String clause) {
    return policy.rules().stream().filter(rule -> rule.clause().equals(clause)).toList();
  }

  private static void impossible(Problem problem) {
    throw new IllegalStateException("read once and not again: " + problem.code());
  }

  private boolean isPlaced(Dossier dossier) {
    Fact applicant = dossier.applicant();
    return policy.document().jurisdiction().isNational()
        || applicant.type().fields().stream()
            .filter(Field::place)
            .findFirst()
            .filter(field -> applicant.value(field.name()) != null)
            .isPresent();
  }

  @Override
  public void found(Conditional.Pattern pattern) {
    seen.add(new Seen(pattern.place(), Site.EXISTS, Sight.TRUE));
  }

  @Override
  public void held(Condition condition) {
    switch (condition.operator()) {
      case "exists", "not", "forall" -> add(condition, condition.operator(), condition.truth());
      case "accumulate" -> add(condition, Site.ACCUMULATE, figures(condition));
      default -> add(condition, condition.text(), condition.truth());
    }
  }

  /** Whether there are figures, whatever is asked of them. */
  private Truth figures(Condition accumulate) {
    if (accumulate.actual() == null) {
      return Truth.UNKNOWN;
    }
    return Truth.of(!accumulate.actual().equals("0") || !hasExtreme(accumulate.place()));
  }

  private boolean hasExtreme(Place place) {
    return policy.rules().stream()
        .flatMap(rule -> rule.when().stream())
        .filter(element -> element.place().equals(place))
        .anyMatch(
            element -> element instanceof Conditional.Accumulate one && Sightings.hasExtreme(one));
  }

  /** Whether a figure is the least or the greatest of facts, which none have none of. */
  static boolean hasExtreme(Conditional.Accumulate accumulate) {
    return accumulate.results().stream()
        .anyMatch(
            result -> result.function() == Aggregate.MIN || result.function() == Aggregate.MAX);
  }

  private void add(Condition condition, String text, Truth truth) {
    switch (truth) {
      case TRUE -> seen.add(new Seen(condition.place(), text, Sight.TRUE));
      case FALSE -> seen.add(new Seen(condition.place(), text, Sight.FALSE));
      case UNKNOWN -> {
        if (condition.missing().stream().anyMatch(this::isMissing)) {
          seen.add(new Seen(condition.place(), text, Sight.MISSING));
        }
      }
    }
  }

  /** Of what is unknown only because the policy could not be placed, nothing is missing. */
  private boolean isMissing(Missing missing) {
    return missing.kind() != Missing.Kind.PARAMETER || isRedacted(missing.name());
  }

  private boolean isRedacted(String name) {
    PolicyDocument document = policy.document();
    Map<String, Parameter> parameters = document.parameters();
    Parameter parameter = parameters.get(name.substring(document.id().length() + 1));
    return parameter != null
        && parameter.values().values().stream().anyMatch(ParameterValue.Redacted.class::isInstance);
  }
}
