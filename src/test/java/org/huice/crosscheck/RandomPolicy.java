package org.huice.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.crosscheck.Plans.PolicyPlan;
import org.huice.crosscheck.Plans.RulePlan;
import org.huice.crosscheck.Plans.ShapePlan;

/**
 * One random policy as text.
 *
 * @param document policy.yaml
 * @param rules the text of each rule by its name
 * @param shapes what each rule is made of, by its name
 */
record RandomPolicy(
    String id, String document, Map<String, String> rules, Map<String, List<Shape>> shapes) {
  private static final List<String> ROUNDINGS = List.of("half-up", "half-even", "down", "up");

  static RandomPolicy of(String id, PolicyPlan plan, RandomVocabulary vocabulary) {
    Choices choices = new Choices(plan.seed());
    RandomParameters parameters = new RandomParameters(choices);
    Map<String, String> rules = new LinkedHashMap<>();
    Map<String, List<Shape>> shapes = new LinkedHashMap<>();
    List<String> clauses = new ArrayList<>();
    List<String> awards = new ArrayList<>();
    for (RulePlan rule : plan.rules()) {
      String clause = "第" + (clauses.size() + 1) + "条";
      Choices own = new Choices(rule.seed());
      String kind = own.of(Consequences.KINDS);
      RandomType subject = subject(kind, own, vocabulary);
      RuleDraft draft = new RuleDraft(vocabulary, parameters, subject, own.chance(30));
      rule.shapes().forEach(shape -> add(draft, shape));
      clauses.add("  " + clause + ": { " + head(subject, own) + Consequences.clause(kind) + " }");
      if (kind.equals("award")) {
        awards.add(clause);
      }
      String then = new Consequences(draft, own).text(kind);
      String name = clause + " 规则";
      rules.put(name, text(name, clause, draft.when(policy(id), own), then));
      shapes.put(name, rule.shapes().stream().map(ShapePlan::shape).distinct().toList());
    }
    String document = document(id, choices, clauses) + parameters.text("第1条") + additive(awards);
    return new RandomPolicy(id, document, rules, shapes);
  }

  /** An exclusion that bars all has to reach every clause: only the applicant owns all facts. */
  private static RandomType subject(String kind, Choices own, RandomVocabulary vocabulary) {
    return kind.equals("exclusion")
        ? vocabulary.type(RandomVocabulary.APPLICANT)
        : own.of(vocabulary.all());
  }

  /** Nothing is a default: awards that are paid beside each other are said to be. */
  private static String additive(List<String> awards) {
    return awards.size() < 2
        ? ""
        : "settlement:\n  - { additive: 叠加, clauses: " + awards + ", assumed: 随机规则只看各条 }\n";
  }

  private static void add(RuleDraft draft, ShapePlan plan) {
    Choices choices = new Choices(plan.seed());
    switch (plan.shape()) {
      case NOT,
          EXISTS,
          FORALL,
          SUM_OR_COUNT,
          LEAST_OR_GREATEST,
          FROM_LIST,
          OR_BETWEEN,
          OUTER_REFERENCE ->
          new Quantified(draft, choices).add(plan.shape());
      default -> new Joins(draft, choices).add(plan.shape());
    }
  }

  private static String head(RandomType subject, Choices choices) {
    String dated = choices.chance(30) ? choices.of(subject.of(Kind.DAY)).name() : "as-of";
    return "subject: " + subject.name() + ", dated-by: " + dated + ", text: 条文, ";
  }

  private static String policy(String id) {
    return RuleDraft.POLICY + " : Policy( id == \"" + id + "\" )";
  }

  private static String text(String name, String clause, String when, String then) {
    return "rule \""
        + name
        + "\"\n    @clause(\""
        + clause
        + "\")\nwhen\n"
        + when
        + "then\n"
        + then
        + "end\n";
  }

  private static String document(String id, Choices choices, List<String> clauses) {
    String place = choices.chance(25) ? "\"410100\"" : "全国";
    String elapsed =
        "{ on-anniversary: "
            + choices.chance(50)
            + ", leap-day: "
            + choices.of(List.of("month-end", "next-day"))
            + " }";
    return String.join(
            "\n",
            "title: " + id,
            "authority: 机关",
            "status: in-force",
            "in-force: { from: 2020-01-01 }",
            "jurisdiction: " + place,
            "level: 市",
            "rounding: { to: 分, mode: " + choices.of(ROUNDINGS) + " }",
            "elapsed: " + elapsed,
            "clauses:",
            String.join("\n", clauses))
        + "\n";
  }

  /** What a rule is made of. */
  List<Shape> shapesOf(String rule) {
    return shapes.getOrDefault(rule, List.of());
  }
}
