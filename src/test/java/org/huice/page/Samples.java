package org.huice.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.dossier.Dossier;
import org.huice.dossier.Evidence;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.money.Rounding;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.Handling;
import org.huice.policy.Jurisdiction;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A small vocabulary and one dossier of it. */
final class Samples {
  private static final Place PLACE = Place.of("v.drl");

  private Samples() {}

  static Field field(String name, FieldType type, boolean key, @Nullable String unit) {
    return new Field(
        name, type, key, false, false, false, null, unit, null, null, null, List.of(), null, null,
        false, PLACE);
  }

  private static Field place() {
    return new Field(
        "区划",
        new FieldType.Text(),
        false,
        false,
        true,
        false,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        false,
        PLACE);
  }

  static Vocabulary vocabulary() {
    FactType project =
        new FactType(
            "能源项目",
            null,
            false,
            null,
            List.of(
                field("项目编号", new FieldType.Text(), true, null),
                field("项目名称", new FieldType.Text(), false, null),
                field("设备投资额", new FieldType.Decimal(), false, "元"),
                field("并网日期", new FieldType.Day(), false, null),
                field("占比", new FieldType.Decimal(), false, "%"),
                field("已并网", new FieldType.Flag(), false, null)),
            PLACE);
    return new Vocabulary(Map.of("企业", firm(), "能源项目", project), Map.of());
  }

  private static FactType firm() {
    return new FactType(
        "企业",
        null,
        true,
        null,
        List.of(
            field("代码", new FieldType.Text(), true, null),
            field("名称", new FieldType.Text(), false, null),
            place(),
            field("能源项目", new FieldType.ListOf("能源项目"), false, null)),
        PLACE);
  }

  static Dossier dossier() {
    Vocabulary vocabulary = vocabulary();
    FactType type = vocabulary.type("企业").orElseThrow();
    FactId id = new FactId("企业", List.of("91"));
    Fact firm =
        new Fact(
            type,
            id,
            null,
            Map.of("代码", "91", "名称", "豫光", "区划", "320213"),
            Map.of(),
            Map.of(),
            "$.企业",
            Map.of());
    Evidence invoice = new Evidence(Evidence.Status.VERIFIED, "发票");
    Fact project =
        new Fact(
            vocabulary.type("能源项目").orElseThrow(),
            new FactId("能源项目", List.of("P-01")),
            firm,
            Map.of("项目编号", "P-01", "项目名称", "一期", "并网日期", LocalDate.of(2024, 12, 2)),
            Map.of(),
            Map.of("设备投资额", invoice),
            "$.企业.能源项目[0]",
            Map.of());
    return new Dossier(firm, List.of(firm, project), "豫光.json");
  }

  static Names names() {
    return new Names(vocabulary(), dossier());
  }

  /** A clause with a reading and an assumption of its own. */
  static Clause clause(String id, String subject, String text, @Nullable String assumed) {
    return new Clause(
        id,
        subject,
        Clause.Kind.AWARD,
        null,
        text,
        assumed == null ? null : text.replace("**", "某"),
        null,
        null,
        null,
        null,
        null,
        null,
        assumed,
        Handling.PLAIN,
        PLACE);
  }

  /**
   * A policy in force of those clauses, without parameters.
   *
   * @param day why its days are assumed
   * @param place why its place is assumed
   */
  static PolicyDocument policy(
      String id, @Nullable String day, @Nullable String place, Clause... clauses) {
    return new PolicyDocument(
        id,
        "讲话",
        "市",
        null,
        PolicyDocument.Status.IN_FORCE,
        new Period(null, null, day),
        new Jurisdiction("410100", place),
        PolicyDocument.Level.CITY,
        null,
        Rounding.FEN_HALF_UP,
        null,
        Stream.of(clauses).collect(Collectors.toMap(Clause::id, clause -> clause)),
        Map.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** A policy in force, of one clause and with a period of two years and a choice. */
  static PolicyDocument policy(Clause.Kind kind, String clause, @Nullable String datedBy) {
    Clause only =
        new Clause(
            clause,
            "能源项目",
            kind,
            datedBy,
            "原文",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Handling.PLAIN,
            PLACE);
    Parameter years =
        new Parameter(
            "征收年限",
            Unit.of("年").orElseThrow(),
            null,
            clause,
            false,
            List.of(),
            new TreeMap<>(
                Map.of(LocalDate.of(2020, 1, 1), new ParameterValue.Plain(new BigDecimal(2)))),
            null,
            null,
            PLACE);
    return new PolicyDocument(
        "光伏",
        "讲话",
        "市",
        null,
        PolicyDocument.Status.IN_FORCE,
        new Period(null, null, "讲话未载"),
        new Jurisdiction("410100", "地名隐去"),
        PolicyDocument.Level.CITY,
        null,
        Rounding.FEN_HALF_UP,
        null,
        Map.of(clause, only),
        Map.of("征收年限", years),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }
}
