package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.junit.jupiter.api.Test;

/** Whatever is filled in for what is missing, no more is paid than was said to be at stake. */
class WorthLawsTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);

  private static final String VOCABULARY =
      """
      declare enum 类别
          甲, 乙, 丙, 丁, 戊;
      end
      declare 企业
          @applicant
          编号 : String @key
          所在地 : String @place
          项目 : List<项目>
      end
      declare 项目
          编号 : String @key
          单位 : 企业 @owner
          类别 : 类别
          投资额 : BigDecimal @unit("元") @range("0..")
          扣除额 : BigDecimal @unit("元") @range("0..") @noMoreThan("投资额")
          自留额 : BigDecimal @unit("万元") @range("10..20")
          退款 : BigDecimal @unit("元")
      end
      """;

  private static final String POLICY =
      """
      title: 试行办法
      authority: 机关
      status: in-force
      in-force: { from: 2025-01-01 }
      jurisdiction: 全国
      level: 国家
      rounding: { to: 元, mode: down }
      clauses:
        封顶: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 净投资 }
        不封顶: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 净投资 }
        两减: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 两减 }
        无下限: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 退款 }
        又减: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 底数也要减 }
        分类: { subject: 项目, kind: award, application: automatic, dated-by: as-of, text: 各类不同 }
      parameters:
        比例: { clause: 封顶, unit: "%", values: { 2025-01-01: 10 } }
        上限: { clause: 封顶, unit: 万元, cap: { on: result, inclusive: true }, values: { 2025-01-01: 50 } }
        甲奖: { clause: 分类, unit: 元, values: { 2025-01-01: 100 } }
        乙奖: { clause: 分类, unit: 元, values: { 2025-01-01: 100 } }
        丙奖: { clause: 分类, unit: 元, values: { 2025-01-01: 100 } }
        丁奖: { clause: 分类, unit: 元, values: { 2025-01-01: 100 } }
        戊奖: { clause: 分类, unit: 元, values: { 2025-01-01: 900 } }
      settlement:
        - { additive: 可以叠加, clauses: [封顶, 不封顶, 两减, 无下限, 又减, 分类], assumed: 原文没有说不能叠加 }
      """;

  private static String rule(String clause, String name, String test, String words) {
    return """
    rule "%1$s %2$s"
        @clause("%1$s")
    when
        $政策 : Policy( id == "试" )
        $项目 : 项目( %3$s )
    then
        insert( $政策.award( $项目 )%4$s );
    end

    """
        .formatted(clause, name, test, words);
  }

  private static String flat(String kind) {
    return rule("分类", kind, "类别 == 类别." + kind, ".flat( \"" + kind + "奖\" )");
  }

  private static final String BASE = ".base( $项目, \"投资额\" )";
  private static final String LESS = ".minus( $项目, \"扣除额\" )";
  private static final String OWN = ".minus( $项目, \"自留额\" )";
  private static final String SHARE = ".times( \"比例\" )";

  private static final Advised ADVISED =
      Advised.of(
          VOCABULARY,
          Map.of(
              "试",
              List.of(
                  POLICY,
                  rule("封顶", "一", "投资额 > 扣除额", BASE + LESS + SHARE + ".atMost( \"上限\" )")
                      + rule("不封顶", "一", "投资额 > 扣除额", BASE + LESS + SHARE)
                      + rule("两减", "一", "投资额 - 扣除额 > 自留额", BASE + LESS + OWN + SHARE)
                      + rule("无下限", "一", "类别 == 类别.甲", BASE + ".minus( $项目, \"退款\" )" + SHARE)
                      + rule("又减", "一", "投资额 > 0", BASE + ".minus( $项目, \"投资额\" )")
                      + flat("甲")
                      + flat("乙")
                      + flat("丙")
                      + flat("丁")
                      + flat("戊"))));

  private static Dossier dossier(String fields) {
    return ADVISED.dossier(
        "{'企业': {'编号': 'E', '所在地': '410122', '项目': [{" + fields + "'编号': 'P'}]}}");
  }

  private static Need need(String clause, String fields) {
    Determination determination = ADVISED.decide(dossier(fields), AS_OF);
    return ADVISED.need(
        new Adviser(ADVISED.rules(), ADVISED.evaluator()).of(determination), clause);
  }

  private static Worth atMost(String yuan) {
    return new Worth(new BigDecimal(yuan), true);
  }

  @Test
  void what_is_only_taken_off_is_supposed_to_be_the_least_that_it_may_be() {
    assertThat(need("封顶", "'投资额': 4000000, ").worth()).isEqualTo(atMost("400000"));
    assertThat(need("不封顶", "'投资额': 6000000, ").worth()).isEqualTo(atMost("600000"));
    assertThat(need("两减", "'投资额': 6000000, ").worth()).isEqualTo(atMost("590000"));
    assertThat(need("两减", "'投资额': 6000000, '扣除额': 1000000, ").worth()).isEqualTo(atMost("490000"));
  }

  @Test
  void a_cap_below_that_bounds_it() {
    assertThat(need("封顶", "'投资额': 5000000, ").worth()).isEqualTo(atMost("500000"));
    assertThat(need("封顶", "'投资额': 5000010, ").worth()).isEqualTo(atMost("500000"));
    assertThat(need("封顶", "").worth()).isEqualTo(atMost("500000"));
  }

  @Test
  void without_a_least_value_or_with_an_unknown_base_nothing_can_be_told() {
    assertThat(need("无下限", "'类别': '甲', '投资额': 6000000, "))
        .satisfies(need -> assertThat(need.worth()).isNull())
        .satisfies(need -> assertThat(need.money()).isTrue());
    assertThat(need("又减", "").worth()).isNull();
    assertThat(need("不封顶", "").worth()).isNull();
  }

  @Test
  void of_rules_that_pay_differently_the_last_is_tried_too() {
    assertThat(need("分类", "").worth()).isEqualTo(atMost("900"));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void no_values_of_what_is_missing_pay_more_than_was_said(@ForAll Random random) {
    Dossier given = dossier(random.nextBoolean() ? "'投资额': 3000000.55, " : "'类别': '甲', ");
    Determination open = ADVISED.decide(given, AS_OF);
    Advice advice = new Adviser(ADVISED.rules(), ADVISED.evaluator()).of(open);
    for (int i = 0; i < 5; i++) {
      FactFile.changed(given, filling(given, random), ADVISED.rules().vocabulary())
          .map(filled -> ADVISED.evaluator().decide(filled, AS_OF).determination())
          .ifPresent(decided -> advice.needs().forEach(need -> bounds(need, decided)));
    }
  }

  private static void bounds(Need need, Determination decided) {
    for (Ruling ruling : decided.rulings()) {
      if (ruling.matter().equals(need.matter())
          && ruling instanceof Ruling.Granted granted
          && need.worth() != null) {
        BigDecimal yuan = granted.amount().value();
        assertThat(yuan).as(need.toString()).isLessThanOrEqualTo(need.worth().yuan());
        assertThat(need.worth().bound() || yuan.compareTo(need.worth().yuan()) == 0).isTrue();
      }
    }
  }

  private static List<Supposition> filling(Dossier given, Random random) {
    List<Supposition> filling = new ArrayList<>();
    for (Fact fact : given.facts()) {
      for (Field field : fact.type().fields()) {
        if (fact.value(field.name()) == null && random.nextInt(8) > 0) {
          value(field, random)
              .ifPresent(
                  value ->
                      filling.add(
                          new Supposition.OfValue(new Target.OfField(fact.id(), field), value)));
        }
      }
    }
    return filling;
  }

  private static Optional<Object> value(Field field, Random random) {
    if (field.type() instanceof FieldType.Choice) {
      return Optional.of(List.of("甲", "乙", "丙", "丁", "戊").get(random.nextInt(5)));
    } else if (field.type() instanceof FieldType.Decimal) {
      int most = field.name().equals("自留额") ? 11 : random.nextBoolean() ? 40 : 9_000_000;
      int least = field.name().equals("自留额") ? 10 : 0;
      return Optional.of(BigDecimal.valueOf(random.nextInt(most)).add(BigDecimal.valueOf(least)));
    }
    return Optional.empty();
  }
}
