package org.huice.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.drl.RuleTree;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Explains determinations from nothing but the rules they were made by: what stands in an
 * explanation stands in a rule, in a policy or in the facts.
 */
public final class Explainer {
  private final RuleSet rules;
  private final @Nullable Overlay overlay;

  /**
   * An explainer by that rule set.
   *
   * @param effective with the overlay's values
   * @param overlay what it was changed by; null where nothing was
   */
  public Explainer(RuleSet effective, @Nullable Overlay overlay) {
    this.rules = effective;
    this.overlay = overlay;
  }

  /**
   * Every ruling with what it rests on.
   *
   * @param determination made by the same rule set and overlay
   */
  public Explanation explain(Determination determination) {
    FactNames facts = new FactNames(determination.dossier());
    SettlementExplainer between =
        new SettlementExplainer(
            rules, overlay, determination, facts, ruling -> explain(ruling, facts));
    return new Explanation(
        determination,
        determination.rulings().stream()
            .map(ruling -> explain(ruling, facts).with(between.explain(ruling)))
            .toList());
  }

  private ExplainedRuling explain(Ruling ruling, FactNames facts) {
    Matter matter = ruling.matter();
    PolicyRules policy =
        Objects.requireNonNull(rules.policies().get(matter.policy()), matter.policy());
    PolicyDocument document = policy.document();
    Parameters parameters = Parameters.of(document, matter.date(), overlay);
    Set<String> used = missing(ruling);
    List<ExplainedRule> explained = new ArrayList<>();
    for (RuleReading reading : ruling.readings()) {
      RuleTree rule = rule(policy, reading);
      ExplainedRule one = explain(rule, reading, facts, parameters);
      used.addAll(ReadingExplainer.used(rule, one));
      explained.add(one);
    }
    return new ExplainedRuling(
        ruling,
        document,
        Objects.requireNonNull(document.clauses().get(matter.clause()), matter.clause()),
        List.copyOf(explained),
        parameters.inOrderOfPolicy(used),
        Settled.NOTHING);
  }

  private static ExplainedRule explain(
      RuleTree rule, RuleReading reading, FactNames facts, Parameters parameters) {
    Assignment assignment = new Assignment(facts, reading.bound());
    return new ReadingExplainer(rule, assignment, parameters).explain(reading);
  }

  /** The parameters whose want holds a ruling up; no others of the policy are asked for. */
  private static Set<String> missing(Ruling ruling) {
    Set<String> names = new TreeSet<>();
    if (ruling instanceof Ruling.Undetermined undetermined) {
      String policy = ruling.matter().policy() + "/";
      undetermined.missing().stream()
          .filter(missing -> missing.kind() == Missing.Kind.PARAMETER)
          .filter(missing -> missing.name().startsWith(policy))
          .forEach(missing -> names.add(missing.name().substring(policy.length())));
    }
    return names;
  }

  private static RuleTree rule(PolicyRules policy, RuleReading reading) {
    return policy.rules().stream()
        .filter(rule -> rule.name().equals(reading.rule()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + reading.rule()));
  }
}
