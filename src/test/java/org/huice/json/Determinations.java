package org.huice.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.determination.Condition;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.money.Unit;
import org.huice.parsing.VocabularyReader;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.huice.vocabulary.Vocabulary;

/** A determination with one ruling of every kind. */
final class Determinations {
  static final String FACTS =
      """
      {"企业": {"编号": "E", "名称": "甲\\"乙😀", "高新": true,
        "项目": [{"编号": "P-02", "人数": 3}, {"编号": "P-01", "投资额": "1200000.50",
          "依据": {"$.投资额": {"状态": "核定", "材料": "审计报告"}}}]}}
      """;
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);
  private static final Place HERE = new Place("rules/policies/试/试.drl", 3, 1);
  private static final Missing CAP = new Missing(Missing.Kind.PARAMETER, "试/上限");

  private Determinations() {}

  static Determination full() {
    return of(FACTS, rulings());
  }

  static Determination of(String facts, List<Ruling> rulings) {
    Determination.Overlaid overlay =
        new Determination.Overlaid("sha256:" + "b".repeat(64), "title: 试e\u0301\n");
    return new Determination("sha256:" + "a".repeat(64), overlay, DAY, dossier(facts), rulings);
  }

  /** With something decided between the rulings. */
  static Determination settled(Settlement settlement) {
    Determination full = full();
    return new Determination(
        full.ruleSet(), full.overlay(), DAY, full.dossier(), full.rulings(), settlement);
  }

  static List<Ruling> rulings() {
    Amount ceiling = sum().times("比例", new BigDecimal("20"), Unit.of("%").orElseThrow(), true, "一");
    List<RuleReading> rules = List.of(reading(Truth.TRUE));
    List<Ruling> rulings = new ArrayList<>();
    rulings.add(new Ruling.Granted(matter("一"), ceiling, "原文只定上限", rules));
    rulings.add(new Ruling.Charged(matter("二"), sum(), rules));
    rulings.add(new Ruling.Ordered(matter("三"), "收回", DAY, "市政府", rules));
    rulings.add(new Ruling.Ordered(matter("四"), "收回", null, null, rules));
    rulings.add(new Ruling.Designated(matter("五"), "称号", rules));
    rulings.add(new Ruling.Refused(matter("六"), List.of(reading(Truth.FALSE))));
    rulings.add(new Ruling.Undetermined(matter("七"), List.of(CAP), ceiling, rules));
    rulings.add(new Ruling.Undetermined(undated(), List.of(CAP), null, List.of()));
    rulings.add(new Ruling.Discretionary(matter("九"), "一事一议", null, rules));
    rulings.add(new Ruling.Discretionary(matter("十"), "一事一议", sum(), rules));
    rulings.add(new Ruling.NotApplicable(matter("十一"), "土地"));
    for (Ruling.NotInForce.Reason reason : Ruling.NotInForce.Reason.values()) {
      rulings.add(new Ruling.NotInForce(matter("丁" + reason), reason, "2025-01-01"));
    }
    rulings.add(new Ruling.NotInForce(matter("戊"), Ruling.NotInForce.Reason.DRAFT, null));
    rulings.addAll(Unpaid.rulings(rules));
    return rulings;
  }

  static Amount sum() {
    return Amount.base("投资额", new BigDecimal("1200000.5"), Unit.YUAN, "项目[P-01].投资额");
  }

  static Matter matter(String clause) {
    return new Matter("试", clause, new FactId("项目", List.of("P-01")), DAY);
  }

  private static Matter undated() {
    return new Matter("试", "八", new FactId("项目", List.of("P-01")), null);
  }

  private static RuleReading reading(Truth truth) {
    Condition part =
        new Condition(
            "一 规则#1.1",
            Truth.UNKNOWN,
            "投资额 > 0",
            ">",
            "0",
            null,
            "项目[P-01].投资额",
            List.of(CAP),
            List.of(),
            HERE,
            null);
    Condition whole =
        new Condition(
            "一 规则#1",
            truth,
            "… || …",
            "||",
            null,
            null,
            null,
            List.of(),
            List.of(part),
            HERE,
            null);
    return new RuleReading("一 规则", truth, List.of(whole), Map.of());
  }

  private static Dossier dossier(String facts) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary =
        VocabularyReader.read(Map.of("vocabulary/试.drl", VOCABULARY), problems::add);
    byte[] bytes = facts.getBytes(StandardCharsets.UTF_8);
    Node node = JsonTree.read("试.json", bytes, problems::add).orElseThrow();
    Dossier dossier =
        new DossierReader(vocabulary).read(node, "试.json", problems::add).orElse(null);
    if (dossier == null || !problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return dossier;
  }

  private static final String VOCABULARY =
      """
      declare 企业
          @applicant
          @meaning("企业")
          编号 : String @key @meaning("编号")
          名称 : String @meaning("名称")
          高新 : Boolean @meaning("高新")
          项目 : List<项目> @meaning("项目")
      end
      declare 项目
          @meaning("项目")
          编号 : String @key @meaning("编号")
          建设单位 : 企业 @owner @meaning("建设单位")
          人数 : Integer @unit("人") @meaning("人数")
          投资额 : BigDecimal @unit("元") @meaning("投资额")
      end
      """;
}
