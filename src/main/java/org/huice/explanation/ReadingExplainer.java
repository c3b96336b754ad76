package org.huice.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;

/** Explains one rule held against one subject: each condition beside what it read. */
final class ReadingExplainer {
  private final RuleTree rule;
  private final Names names;
  private final Sites sites;
  private final Assignment assignment;
  private final Parameters parameters;

  /**
   * An explainer of readings of that rule.
   *
   * @param assignment the facts that the reading found
   */
  ReadingExplainer(RuleTree rule, Assignment assignment, Parameters parameters) {
    this.rule = rule;
    this.names = Names.of(rule);
    this.sites = Sites.of(rule);
    this.assignment = assignment;
    this.parameters = parameters;
  }

  ExplainedRule explain(RuleReading reading) {
    return new ExplainedRule(
        reading, rule.place(), reading.conditions().stream().map(this::condition).toList());
  }

  /** The parameters that a reading used: in its conditions, and where it holds in its outcome. */
  static Set<String> used(RuleTree rule, ExplainedRule explained) {
    Set<String> used = new LinkedHashSet<>();
    explained.conditions().stream()
        .flatMap(condition -> condition.parameters().stream())
        .forEach(parameter -> used.add(parameter.parameter().name()));
    if (explained.reading().truth() == Truth.TRUE) {
      ParameterNames outcome = new ParameterNames();
      rule.then().words().forEach(outcome::add);
      used.addAll(outcome.all());
    }
    return used;
  }

  private ExplainedCondition condition(Condition condition) {
    Optional<Sites.Test> test = sites.test(condition.place());
    if (test.isPresent()) {
      return test(test.get(), condition);
    }
    return sites
        .element(condition.place())
        .map(element -> element(element, condition))
        .or(() -> TierSources.of(condition, rule).map(lowest -> tier(lowest, condition)))
        .orElseGet(() -> explained(condition, List.of(), new ParameterNames(), parts(condition)));
  }

  private ExplainedCondition test(Sites.Test test, Condition condition) {
    List<Expression> operands = test.expression().joined();
    List<ExplainedCondition> parts = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      parts.add(test(test.of(operands.get(i)), condition.parts().get(i)));
    }
    List<SourcedFact> facts = operands.isEmpty() ? reads(test, condition) : List.of();
    ParameterNames named = new ParameterNames().add(test.expression(), test.names());
    return explained(condition, facts, named, parts);
  }

  private List<SourcedFact> reads(Sites.Test test, Condition condition) {
    return new Reads(assignment).add(test, assignment.fact(condition.fact())).all();
  }

  private ExplainedCondition element(Conditional element, Condition condition) {
    return explained(
        condition,
        element instanceof Conditional.Accumulate accumulate
            ? new Counted(accumulate, names, condition.actual() != null).facts(assignment)
            : List.of(),
        new ParameterNames().add(element, names),
        parts(condition));
  }

  private List<ExplainedCondition> parts(Condition condition) {
    return condition.parts().stream().map(this::condition).toList();
  }

  private ExplainedCondition tier(TierSources lowest, Condition condition) {
    return explained(condition, lowest.facts(assignment), lowest.parameters(), List.of());
  }

  private ExplainedCondition explained(
      Condition condition,
      List<SourcedFact> facts,
      ParameterNames named,
      List<ExplainedCondition> parts) {
    return new ExplainedCondition(condition, facts, parameters.inOrder(named.all()), parts);
  }
}
