package org.huice.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Measure;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.huice.policy.Clause;
import org.huice.policy.Clause.Kind;
import org.huice.policy.Handling;
import org.huice.policy.PolicyDocument;
import org.huice.policy.PolicyDocument.Status;
import org.huice.ruleset.Expected;
import org.huice.ruleset.PolicyCase;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** {@link SmallPolicy} with one thing about its document changed, and reports on a target. */
final class HandledPolicy {
  private static final PolicyRules RULES =
      Objects.requireNonNull(SmallPolicy.RULES.policies().get("认定"));
  private static final Handling OPEN = new Handling(null, null, List.of(), List.of(), null, "重点扶持");

  private HandledPolicy() {}

  static RuleSet undecidable(String id) {
    Map<String, Clause> clauses = new LinkedHashMap<>(RULES.document().clauses());
    clauses.computeIfPresent(id, (known, clause) -> with(clause, clause.kind(), OPEN));
    return set("认定", document(Status.IN_FORCE, clauses));
  }

  static RuleSet draft() {
    return set("认定", document(Status.DRAFT, RULES.document().clauses()));
  }

  static RuleSet other() {
    return set("别的", RULES.document());
  }

  /** A policy whose only clause is a target. */
  static RuleSet target() {
    Clause clause = Objects.requireNonNull(RULES.document().clauses().get("一"));
    Clause target = with(clause, Kind.TARGET, Handling.PLAIN);
    return new RuleSet(
        "sha256:0",
        SmallPolicy.RULES.vocabulary(),
        Map.of("目标", new PolicyRules(document(Status.IN_FORCE, Map.of("一", target)), List.of())),
        List.of(),
        List.of());
  }

  /** One passed case for each report. */
  static List<CaseResult> reports(boolean... reached) {
    PolicyCase any = SmallPolicy.results(example()).get(0).example();
    List<CaseResult> results = new ArrayList<>();
    for (boolean one : reached) {
      Expected expected =
          new Expected("一", null, "reported", null, null, null, null, null, null, any.place());
      PolicyCase example =
          new PolicyCase(
              "报告", "目标", any.asOf(), null, any.facts(), List.of(expected), null, any.place());
      results.add(new CaseResult(example, List.of(), List.of(), decided(one)));
    }
    return results;
  }

  private static Determination decided(boolean reached) {
    Determination any =
        Objects.requireNonNull(SmallPolicy.results(example()).get(0).determination());
    Matter matter = new Matter("目标", "一", new FactId("企业", List.of("E")), LocalDate.MIN);
    Measure measure = new Measure("率", reached ? "0.9" : "0.7", ">=", "0.8", "比例", "目标率", reached);
    return any.only(List.of(new Ruling.Reported(matter, measure, null, List.of())));
  }

  private static String example() {
    return SmallPolicy.example("随便", "1000", "2024-12-01", "designated", "designated");
  }

  private static RuleSet set(String id, PolicyDocument document) {
    return new RuleSet(
        "sha256:0",
        SmallPolicy.RULES.vocabulary(),
        Map.of(id, new PolicyRules(document, RULES.rules())),
        List.of(),
        List.of());
  }

  private static PolicyDocument document(Status status, Map<String, Clause> clauses) {
    PolicyDocument old = RULES.document();
    return new PolicyDocument(
        old.id(),
        old.title(),
        old.authority(),
        old.document(),
        status,
        old.inForce(),
        old.jurisdiction(),
        old.level(),
        old.payer(),
        old.rounding(),
        old.elapsed(),
        clauses,
        old.parameters(),
        old.materials(),
        List.of(),
        old.provisions(),
        List.of());
  }

  private static Clause with(Clause old, Kind kind, Handling handling) {
    return new Clause(
        old.id(),
        old.subject(),
        kind,
        old.datedBy(),
        old.text(),
        old.reading(),
        old.source(),
        old.order(),
        old.title(),
        old.approval(),
        old.discretion(),
        old.inexact(),
        old.assumed(),
        handling,
        old.declared());
  }
}
