package org.huice.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huice.money.Rounding;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.rule.FactValues;
import org.huice.rule.Policy;
import org.huice.rule.SamplePolicy;

/** Policies of the sample rules that hold in different places and times. */
final class PlacedRules {
  private PlacedRules() {}

  /** The rules that give money for solar power, as another policy. */
  static UnitSource solar(String id, PolicyDocument document) {
    return new UnitSource(
        id,
        SampleRules.SOLAR.replace("policies.光伏", "policies." + id).replace("\"光伏", "\"" + id),
        SampleRules.unit(id, "", "一 光伏").rules(),
        rule -> "",
        SampleRules.PLACE,
        document);
  }

  /** Without clauses, of which none is dated by a fact then. */
  static PolicyDocument document(
      String id, PolicyDocument.Status status, String code, String first, String last) {
    return new PolicyDocument(
        id,
        "标题",
        "机关",
        null,
        status,
        new Period(LocalDate.parse(first), LocalDate.parse(last), null),
        new Jurisdiction(code, null),
        PolicyDocument.Level.CITY,
        null,
        Rounding.FEN_HALF_UP,
        null,
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** In force in 2025 and 2026. */
  static UnitSource solar(String id, String code) {
    return solar(
        id, document(id, PolicyDocument.Status.IN_FORCE, code, "2025-01-01", "2026-12-31"));
  }

  /** It, as a run applies it. */
  static Policy applied(String id, String day, FactValues values) {
    return new SamplePolicy(id).number("比例", "20", "%").number("上限", "200", "万元").on(day, values);
  }
}
