package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huice.determination.Condition;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Evidence;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.ExplainedRule;
import org.huice.explanation.SourcedFact;
import org.huice.explanation.UsedParameter;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Place;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainedConditionTextTest {
  private static final String INVESTED = "能源项目[P-01].设备投资额";
  private static final String FLAG = "能源项目[P-01].已并网";
  private static final String DAY = "能源项目[P-01].并网日期";
  private static final Place PLACE = new Place("rules/r.drl", 9, 5);
  private static final String RULE = " · 规则原文 …（:9）";

  private static final ExplainedConditionText TEXT = text(Locale.CHINESE);

  private static ExplainedConditionText text(Locale locale) {
    Words words = Words.in(locale);
    Names names = Samples.names();
    return new ExplainedConditionText(
        words,
        new ConditionSentence(ClauseTerms.none(words), names),
        new SourceText(words, names, new EvidenceText(words, names)));
  }

  /** Of the only condition of a rule. */
  private static List<String> lines(ExplainedCondition explained) {
    return lines(TEXT, explained.condition().truth(), explained);
  }

  private static List<String> lines(
      ExplainedConditionText text, Truth rule, ExplainedCondition explained) {
    RuleReading reading = new RuleReading("规则", rule, List.of(), Map.of());
    Place place = new Place("rules/r.drl", 5, 1);
    return text.lines(new ExplainedRule(reading, place, List.of(explained)));
  }

  private static Condition condition(
      Truth truth,
      String operator,
      @Nullable String required,
      @Nullable String actual,
      @Nullable String about) {
    return new Condition(
        "r#1", truth, "…", operator, required, actual, about, List.of(), List.of(), PLACE, null);
  }

  private static ExplainedCondition leaf(Condition condition, SourcedFact... facts) {
    return new ExplainedCondition(condition, List.of(facts), List.of(), List.of());
  }

  private static ExplainedCondition whole(Condition condition, ExplainedCondition... parts) {
    return new ExplainedCondition(condition, List.of(), List.of(), List.of(parts));
  }

  private static SourcedFact invested(@Nullable Object value) {
    return new SourcedFact(
        INVESTED,
        Samples.field("设备投资额", new FieldType.Decimal(), false, "元"),
        value,
        "$.企业.能源项目[0].设备投资额",
        new Evidence(Evidence.Status.VERIFIED, "发票"));
  }

  private static SourcedFact flag(boolean value) {
    return new SourcedFact(
        FLAG,
        Samples.field("已并网", new FieldType.Flag(), false, null),
        value,
        "$.企业.能源项目[0].已并网",
        Evidence.DECLARED);
  }

  private static UsedParameter least(@Nullable ParameterValue value, boolean overlaid) {
    Parameter parameter =
        new Parameter(
            "起补投资额",
            Unit.WAN_YUAN,
            null,
            "第五条",
            false,
            List.of(),
            new TreeMap<>(),
            null,
            null,
            PLACE);
    return new UsedParameter(parameter, value, overlaid);
  }

  private static ExplainedCondition flagged(Truth truth, boolean value) {
    return leaf(condition(truth, "==", "true", String.valueOf(value), FLAG), flag(value));
  }

  @Test
  void a_false_condition_shows_both_values_the_parameter_and_where_the_value_stands() {
    ExplainedCondition explained =
        new ExplainedCondition(
            condition(Truth.FALSE, ">=", "1000000", "600000", INVESTED),
            List.of(invested(new BigDecimal("600000"))),
            List.of(least(new ParameterValue.Plain(new BigDecimal(100)), false)),
            List.of());

    assertThat(lines(explained))
        .containsExactly(
            "✗ 不符合    能源项目 P-01 的 设备投资额 600,000.00 元，要求不低于 1,000,000.00 元"
                + "（参数“起补投资额” 100 万元，第五条）",
            "    取自 $.企业.能源项目[0].设备投资额（核定：发票）" + RULE);
  }

  @Test
  void a_condition_that_holds_says_the_same() {
    assertThat(lines(flagged(Truth.TRUE, true)))
        .containsExactly(
            "✓ 符合      能源项目 P-01 的 已并网 为 是，要求为 是", "    取自 $.企业.能源项目[0].已并网（申报）" + RULE);
  }

  @Test
  void an_absent_value_says_where_it_goes() {
    Condition open = condition(Truth.UNKNOWN, ">=", "1000000", null, INVESTED);

    assertThat(lines(leaf(open, invested(null))))
        .containsExactly(
            "? 信息缺失  能源项目 P-01 的 设备投资额 未填写，要求不低于 1,000,000.00 元",
            "    应填在 $.企业.能源项目[0].设备投资额" + RULE);
  }

  @Test
  void a_blacked_out_requirement_is_called_by_its_name() {
    ExplainedCondition explained =
        new ExplainedCondition(
            condition(Truth.UNKNOWN, ">=", null, "600000", INVESTED),
            List.of(),
            List.of(least(new ParameterValue.Redacted(), false)),
            List.of());

    assertThat(lines(explained).get(0))
        .isEqualTo(
            "? 信息缺失  能源项目 P-01 的 设备投资额 600,000.00 元，要求不低于 参数“起补投资额”的数值" + "（参数“起补投资额” 原文隐去，第五条）");
  }

  @Test
  void an_added_parameter_is_marked() {
    ExplainedCondition explained =
        new ExplainedCondition(
            condition(Truth.TRUE, ">=", "500000", "600000", INVESTED),
            List.of(),
            List.of(least(new ParameterValue.Plain(new BigDecimal(50)), true)),
            List.of());

    assertThat(lines(explained).get(0)).endsWith("（参数“起补投资额” 50 万元，第五条）（补充参数，非原文）");
  }

  @Test
  void of_alternatives_that_hold_the_other_ones_do_not_stand_out() {
    Condition either = condition(Truth.TRUE, "||", null, null, null);

    assertThat(lines(whole(either, flagged(Truth.TRUE, true), flagged(Truth.FALSE, false))))
        .filteredOn(line -> line.contains("符合"))
        .containsExactly(
            "✓ 符合      以下至少一项成立即可",
            "    ✓ 符合      能源项目 P-01 的 已并网 为 是，要求为 是",
            "    · 不符合    能源项目 P-01 的 已并网 为 否，要求为 是");
  }

  @Test
  void of_alternatives_that_fail_every_one_stands_out() {
    Condition either = condition(Truth.FALSE, "||", null, null, null);

    assertThat(lines(whole(either, flagged(Truth.FALSE, false))))
        .filteredOn(line -> line.contains("✗"))
        .hasSize(2);
  }

  @Test
  void a_denied_comparison_is_told_the_other_way_round() {
    Condition denied = condition(Truth.FALSE, "!", null, null, null);

    assertThat(lines(whole(denied, flagged(Truth.TRUE, true))).get(0))
        .isEqualTo("✗ 不符合    能源项目 P-01 的 已并网 为 是，要求为 否");
  }

  @Test
  void a_denied_whole_shows_whether_its_parts_are_so() {
    Condition denied = condition(Truth.FALSE, "!", null, null, null);
    Condition both = condition(Truth.TRUE, "&&", null, null, null);
    ExplainedCondition parts = whole(both, flagged(Truth.TRUE, true));

    assertThat(lines(whole(denied, parts))).contains("✗ 不符合    以下情形不得成立", "    ✓ 成立      以下各项同时成立");
  }

  @Test
  void the_nearest_fact_is_named() {
    Condition some = condition(Truth.FALSE, "exists", null, null, "能源项目");

    assertThat(lines(whole(some, flagged(Truth.FALSE, false))))
        .startsWith("✗ 不符合    没有符合条件的 能源项目，最接近的一个：能源项目 P-01")
        .contains("    ✗ 不符合    能源项目 P-01 的 已并网 为 否，要求为 是");
    assertThat(lines(whole(some)).get(0)).isEqualTo("✗ 不符合    没有 能源项目，要求至少有一个符合条件");
  }

  @Test
  void the_fact_that_must_not_be_is_named() {
    Condition none = condition(Truth.FALSE, "not", null, null, "能源项目");

    assertThat(lines(whole(none, flagged(Truth.TRUE, true))))
        .startsWith("✗ 不符合    存在不应有的 能源项目：能源项目 P-01")
        .contains("    ✓ 成立      能源项目 P-01 的 已并网 为 是，不应为 是");
  }

  @Test
  void the_fact_that_keeps_not_all_from_meeting_is_named() {
    Condition every = condition(Truth.FALSE, "forall", null, null, "能源项目");

    assertThat(lines(whole(every, flagged(Truth.FALSE, false))).get(0))
        .isEqualTo("✗ 不符合    并非每个 能源项目 都符合，不符合的一个：能源项目 P-01");
  }

  @Test
  void a_sum_over_facts_has_the_unit_of_its_field() {
    Condition all = condition(Truth.FALSE, "accumulate", null, "2", "能源项目");
    Condition sum = condition(Truth.FALSE, ">=", "9000000", "8000000", "sum(能源项目.设备投资额)");
    Condition count = condition(Truth.TRUE, ">=", "1", "2", "count(能源项目)");

    assertThat(lines(whole(all, leaf(sum), leaf(count))))
        .contains(
            "✗ 不符合    合计的 能源项目 有 2 个，须同时符合：",
            "    ✗ 不符合    能源项目的设备投资额合计 8,000,000.00 元，要求不低于 9,000,000.00 元",
            "    ✓ 符合      能源项目的个数 2，要求不低于 1");
  }

  private static Condition open(String operator, String about, Missing... missing) {
    return new Condition(
        "r：1",
        Truth.UNKNOWN,
        "accumulate( 能源项目( 已并网, $额 : 设备投资额 ); … )",
        operator,
        operator.equals("accumulate") ? null : "5",
        null,
        about,
        List.of(missing),
        List.of(),
        PLACE,
        null);
  }

  @Test
  void what_keeps_a_sum_from_being_computed_is_named() {
    Missing value = new Missing(Missing.Kind.FACT, INVESTED);
    Missing flag = new Missing(Missing.Kind.FACT, FLAG);
    ExplainedCondition sum = leaf(open(">=", "sum(能源项目.设备投资额)", value));

    assertThat(lines(whole(open("accumulate", "能源项目", value), sum)))
        .contains(
            "? 信息缺失  缺 能源项目 P-01 的 设备投资额，能源项目 算不出合计，要求：",
            "    ? 信息缺失  能源项目的设备投资额合计 算不出（缺 能源项目 P-01 的 设备投资额），要求不低于 5.00 元");
    assertThat(sentence(open("accumulate", "能源项目", value, flag))).endsWith("不知道应合计哪些 能源项目，要求：");
    assertThat(sentence(open("accumulate", "能源项目", new Missing(Missing.Kind.LIST, "企业[1].能源项目"))))
        .isEqualTo("? 信息缺失  没有填 能源项目 清单，要求：");
  }

  @Test
  void of_nothing_there_is_no_least() {
    Condition all = condition(Truth.FALSE, "accumulate", null, "0", "能源项目");

    assertThat(lines(whole(all, leaf(open(">=", "min(能源项目.设备投资额)")))))
        .contains(
            "✗ 不符合    没有可计入的 能源项目，没有最小或最大的",
            "    ✗ 不符合    没有可计入的 能源项目，也就没有 能源项目的设备投资额最小值，要求不低于 5.00 元");
  }

  @Test
  void of_several_conditions_that_must_not_hold_together_each_is_only_one() {
    Condition none = condition(Truth.FALSE, "not", null, null, "能源项目");
    ExplainedCondition flagged = flagged(Truth.TRUE, true);

    assertThat(lines(whole(none, flagged, flagged)))
        .contains("    ✓ 成立      能源项目 P-01 的 已并网 为 是，不应同时有的一项：为 是");
  }

  @Test
  void what_must_not_be_at_least_so_much_must_be_below() {
    Condition none = condition(Truth.FALSE, "not", null, null, "能源项目");
    Condition much = condition(Truth.TRUE, ">=", "5", "5", INVESTED);

    assertThat(lines(whole(none, leaf(much))))
        .contains("    ✓ 成立      能源项目 P-01 的 设备投资额 5.00 元，要求低于 5.00 元");
  }

  @Test
  void a_difference_of_fields_has_their_unit() {
    Condition rest = condition(Truth.FALSE, ">=", "5000000", "4999999.99", null);
    SourcedFact all = invested(new BigDecimal("6000000"));

    assertThat(lines(leaf(rest, all)))
        .containsExactly(
            "✗ 不符合    … 4,999,999.99 元，要求不低于 5,000,000.00 元",
            "    能源项目 P-01 的 设备投资额 6,000,000.00 元，取自 $.企业.能源项目[0].设备投资额（核定：发票）" + RULE);
  }

  @Test
  void a_period_says_whether_it_is_complete_and_whether_that_is_wanted() {
    assertThat(sentence(condition(Truth.TRUE, "elapsed", "2025-12-01", "2025-12-01", DAY)))
        .endsWith("并网日期 2024-12-02 起算的期限 2025-12-01 已满（当日期满）");
    assertThat(sentence(condition(Truth.FALSE, "elapsed", "2025-12-02", "2025-12-01", DAY)))
        .endsWith("并网日期 2024-12-02 起算的期限到 2025-12-02 才满，而裁定日为 2025-12-01");
    assertThat(sentence(condition(Truth.TRUE, "not elapsed", "2025-12-02", "2025-12-01", DAY)))
        .endsWith("并网日期 2024-12-02 起算的期限到 2025-12-02 才满，裁定日 2025-12-01 未满，符合要求");
    assertThat(sentence(condition(Truth.FALSE, "not elapsed", "2025-12-01", "2025-12-01", DAY)))
        .endsWith("并网日期 2024-12-02 起算的期限 2025-12-01 已满（当日期满），要求未满");
    assertThat(sentence(condition(Truth.UNKNOWN, "elapsed", null, "2025-12-01", DAY)))
        .endsWith("并网日期 2024-12-02 起算的期限是否已满，无法判断，要求已满");
    assertThat(sentence(condition(Truth.UNKNOWN, "elapsed", null, "2025-12-01", INVESTED)))
        .endsWith("设备投资额 未填写，从那天起算的期限是否已满，无法判断，要求已满");
  }

  private static String sentence(Condition condition) {
    return lines(leaf(condition)).get(0);
  }

  @Test
  void where_the_rule_fails_anyway_nothing_is_to_be_filled_in() {
    Condition open = condition(Truth.UNKNOWN, ">=", "1000000", null, INVESTED);

    assertThat(lines(TEXT, Truth.FALSE, leaf(open, invested(null))))
        .containsExactly("· 不影响    能源项目 P-01 的 设备投资额 未填写，不影响此处的结果", "    规则原文 …（:9）");
    assertThat(lines(TEXT, Truth.UNKNOWN, leaf(open, invested(null))).get(1)).contains("应填在");
  }

  @Test
  void nor_where_only_one_side_is_known() {
    Condition open = condition(Truth.UNKNOWN, ">", null, "600000", INVESTED);
    SourcedFact other =
        new SourcedFact(
            "能源项目[P-01].占比",
            Samples.field("占比", new FieldType.Decimal(), false, "%"),
            null,
            "$.企业.能源项目[0].占比",
            Evidence.DECLARED);
    ExplainedCondition explained = leaf(open, invested(new BigDecimal("600000")), other);

    assertThat(lines(TEXT, Truth.FALSE, explained))
        .containsExactly(
            "· 不影响    能源项目 P-01 的 设备投资额 600,000.00 元，要求高于 能源项目 P-01 的 占比（未填写，不影响此处的结果）",
            "    取自 $.企业.能源项目[0].设备投资额（核定：发票）" + RULE);
  }

  @Test
  void nor_in_a_whole_that_is_decided_or_does_not_matter() {
    Condition open = condition(Truth.UNKNOWN, "==", "true", null, FLAG);
    ExplainedCondition unknown = leaf(open);

    for (Truth decided : List.of(Truth.TRUE, Truth.FALSE)) {
      Condition whole = condition(decided, "||", null, null, null);
      assertThat(lines(whole(whole, unknown)).get(2)).startsWith("    · 不影响");
    }
    Condition either = condition(Truth.UNKNOWN, "||", null, null, null);
    ExplainedCondition undecided = whole(either, unknown, flagged(Truth.FALSE, false));
    assertThat(lines(TEXT, Truth.UNKNOWN, undecided))
        .anyMatch(line -> line.startsWith("    ? 信息缺失"))
        .anyMatch(line -> line.startsWith("    ✗ 不符合"));
    assertThat(lines(TEXT, Truth.FALSE, undecided))
        .noneMatch(line -> line.contains("?") || line.contains("✗"))
        .anyMatch(line -> line.startsWith("    · 不符合"));
  }

  @Test
  void shares_and_periods_say_so_too() {
    assertThat(idle(condition(Truth.UNKNOWN, "shareBelow", "1/3", null, INVESTED)))
        .endsWith("设备投资额 占总体的比例算不出，不影响此处的结果");
    assertThat(idle(condition(Truth.UNKNOWN, "elapsed", null, "2025-12-01", DAY)))
        .endsWith("并网日期 2024-12-02 起算的期限是否已满无法判断，不影响此处的结果");
    assertThat(idle(condition(Truth.UNKNOWN, "elapsed", null, "2025-12-01", INVESTED)))
        .endsWith("设备投资额 未填写，不影响此处的结果");
  }

  private static String idle(Condition condition) {
    return lines(TEXT, Truth.FALSE, leaf(condition)).get(0);
  }

  @Test
  void a_condition_of_another_file_names_it() {
    Place other = new Place("rules/别的.drl", 3, 1);
    Condition condition =
        new Condition(
            "r#1", Truth.TRUE, "…", "==", "1", "1", null, List.of(), List.of(), other, null);

    assertThat(lines(leaf(condition)).get(1)).endsWith("规则原文 …（rules/别的.drl:3）");
  }

  @Test
  void english_says_the_same() {
    List<String> lines = lines(text(Locale.ENGLISH), Truth.FALSE, flagged(Truth.FALSE, false));

    assertThat(lines)
        .containsExactly(
            "✗ not met  已并网 of 能源项目 P-01 is no, required: yes",
            "    from $.企业.能源项目[0].已并网 (declared) · rule text … (:9)");
  }
}
