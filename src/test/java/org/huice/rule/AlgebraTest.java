package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Step;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word at its thresholds, by worked values of published policies where they fit. */
class AlgebraTest {
  private final Policy policy =
      new SamplePolicy("奖补")
          .each("度电", "0.5", "元", "千瓦时")
          .tiers("阶梯电价", yuanTiers("100", "0.3", "200", "0.5"), "元", "千瓦时")
          .bands("链主档次", "万元", "亿元", "10", "100", "50", "500", "100", "1000")
          .bands("新增户数", "万元", "家", "3", "20")
          .tiers("国产化率", new Schedule.Slab(tiers("30", "1", "60", "2")), "%", "%")
          .tiers("增量档次", growth(), "%", "%")
          .number("每步", "5", "百分点")
          .number("每增", "100", "万元")
          .number("起点", "1000", "万元")
          .number("每步奖励", "10", "万元")
          .number("首个展位", "2", "万元")
          .each("每增展位", "1", "万元", "个")
          .number("研发比例", "1", "%")
          .number("增长比例", "2", "%")
          .number("研发上限", "50", "万元")
          .below("不足百万", "100", "万元")
          .bound("至多一成", "10", "%")
          .number("隐去", null, "万元")
          .series("LPR", "3.5", "2025-10-20", "3.1")
          .on("2025-12-01", new MapFacts());

  private static Schedule growth() {
    return new Schedule.Marginal(tiers("10", "60", "30", "70", "60", "80"));
  }

  private static List<Tier> tiers(String... boundsAndPercents) {
    List<Tier> tiers = new ArrayList<>();
    for (int i = 0; i < boundsAndPercents.length; i += 2) {
      Rate rate = Rate.of(new BigDecimal(boundsAndPercents[i + 1]), Unit.PERCENT);
      tiers.add(new Tier(new BigDecimal(boundsAndPercents[i]), false, rate));
    }
    return tiers;
  }

  private static Schedule yuanTiers(String... boundsAndSums) {
    List<Tier> tiers = new ArrayList<>();
    for (int i = 0; i < boundsAndSums.length; i += 2) {
      Rate rate = new Rate(new BigDecimal(boundsAndSums[i + 1]), BigDecimal.ONE);
      tiers.add(new Tier(new BigDecimal(boundsAndSums[i]), false, rate));
    }
    return new Schedule.Marginal(tiers);
  }

  private static Map<String, Object> fact(Object... fieldsAndNumbers) {
    Map<String, Object> fact = new HashMap<>();
    for (int i = 0; i < fieldsAndNumbers.length; i += 2) {
      Object value = fieldsAndNumbers[i + 1];
      fact.put(
          (String) fieldsAndNumbers[i],
          value instanceof String text ? new BigDecimal(text) : value);
    }
    return fact;
  }

  private static Amount amount(Computed<?> computed) {
    assertThat(computed.absent()).isEmpty();
    Amount amount = Objects.requireNonNull(computed.amount());
    assertThat(last(amount).result()).isEqualTo(amount.value());
    return amount;
  }

  private static Step last(Amount amount) {
    return amount.steps().get(amount.steps().size() - 1);
  }

  private static @Nullable String wan(Computed<?> computed) {
    return Unit.WAN_YUAN.fromBase(amount(computed).value()).toPlainString();
  }

  @Test
  void so_much_for_each_unit_is_one_step_that_shows_the_quantity() {
    Map<String, Object> plant = fact("发电量|万千瓦时", "1.5");
    Amount paid = amount(policy.award(plant).perUnit(plant, "发电量|万千瓦时", "度电"));
    assertThat(paid.value()).isEqualByComparingTo("7500");
    Step read =
        new Step(
            Operation.QUANTITY,
            "“发电量|万千瓦时”",
            "1.5",
            "万千瓦时",
            "项目[P-01].发电量|万千瓦时",
            new BigDecimal("15000"));
    assertThat(paid.steps())
        .containsExactly(
            new Step(Operation.PER_UNIT, "度电", "0.5", "元/千瓦时", "第一条", paid.value(), List.of(read)));
  }

  @ParameterizedTest
  @CsvSource({"99, 0, 1", "100, 0, 1", "101, 0.3, 1", "200, 30, 1", "201, 30.5, 2"})
  void tiers_of_sums_pay_each_part_its_own(String used, BigDecimal yuan, int steps) {
    Map<String, Object> plant = fact("用电|千瓦时", used);
    Amount paid = amount(policy.award(plant).perUnit(plant, "用电|千瓦时", "阶梯电价"));
    assertThat(paid.value()).isEqualByComparingTo(yuan);
    assertThat(paid.steps()).hasSize(steps);
    assertThat(paid.steps().get(0).parts()).hasSize(1);
    assertThat(paid.steps().get(0).unit()).isEqualTo("元/千瓦时");
  }

  @ParameterizedTest
  @CsvSource({
    "9.999999, 0",
    "10, 100",
    "49.9, 100",
    "50, 500",
    "99, 500",
    "100, 1000",
    "520, 1000"
  })
  void the_highest_band_reached_pays_its_sum(String revenue, String paid) {
    Map<String, Object> chain = fact("营收|亿元", revenue);
    Award award = policy.award(chain).band(chain, "营收|亿元", "链主档次");
    assertThat(wan(award)).isEqualTo(paid);
    assertThat(last(amount(award)).operand()).isEqualTo(paid);
    assertThat(last(amount(award)).unit()).isEqualTo("万元");
  }

  @Test
  void a_bare_number_and_a_figure_count_what_the_parameter_divides() {
    Map<String, Object> town = fact("户数|", 3);
    assertThat(wan(policy.award(town).band(town, "户数|", "新增户数"))).isEqualTo("20");
    Figure sum = policy.figure("合计", new BigDecimal("1E+9"), "元", "sum(产值)");
    assertThat(wan(policy.award(town).band(sum, "链主档次"))).isEqualTo("100");
    assertThat(wan(policy.award(town).base(sum).minus(sum).plus(sum))).isEqualTo("100000");
    Figure booths = policy.figure("个数", 3L, "个", "count(展位)");
    assertThat(wan(policy.award(town).perUnit(booths, "每增展位"))).isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource({"29.9, 0", "30, 1", "59.99, 1", "60, 2"})
  void another_quantity_may_choose_the_rate(String share, String wan) {
    Map<String, Object> project = fact("投资万元", "100", "国产化|%", share);
    Award award = policy.award(project).base(project, "投资万元").rate(project, "国产化|%", "国产化率");
    assertThat(wan(award)).isEqualTo(wan);
    assertThat(last(amount(award)).parts()).extracting(Step::operand).containsExactly(share);
  }

  @ParameterizedTest
  @CsvSource({"4.9, 0", "5, 10", "9, 10", "9.999, 10", "10, 20", "-3, 0"})
  void every_full_step_counts_and_what_is_left_does_not(String points, String wan) {
    Map<String, Object> chain = fact("提高|百分点", points);
    Award award = policy.award(chain).flat("每步奖励").forEvery(chain, "提高|百分点", "每步");
    assertThat(wan(award)).isEqualTo(wan);
    assertThat(last(amount(award)).unit()).isEqualTo("次");
  }

  @ParameterizedTest
  @CsvSource({"999, 0", "1000, 0", "1099.999999, 0", "1100, 10", "1250, 20"})
  void steps_may_count_from_a_start(String tax, String wan) {
    Map<String, Object> firm = fact("税收万元", tax);
    Award award = policy.award(firm).flat("每步奖励").forEvery(firm, "税收万元", "每增", "起点");
    assertThat(wan(award)).isEqualTo(wan);
    assertThat(last(amount(award)).parts())
        .extracting(Step::label)
        .containsExactly("“税收万元”", "每增", "起点");
  }

  /** R17. */
  @ParameterizedTest
  @CsvSource({
    "1000, 1050, 0, 1",
    "1000, 1100, 0, 1",
    "1000, 1200, 60, 1",
    "1000, 1300, 120, 1",
    "1000, 1500, 260, 2",
    "1000, 2000, 650, 3",
    "3000, 6000, 1950, 3",
    "0, 500, 0, 1",
    "-5, 500, 0, 1"
  })
  void growth_is_paid_by_parts_of_last_years_sum(
      String last, String current, String wan, int steps) {
    Map<String, Object> firm = fact("本年万元", current, "上年万元", last);
    Award award =
        policy.award(firm).base(firm, "本年万元").minus(firm, "上年万元").schedule("增量档次", firm, "上年万元");
    assertThat(wan(award)).isEqualTo(wan);
    List<Step> paid = amount(award).steps().subList(2, amount(award).steps().size());
    assertThat(paid).hasSize(steps);
    assertThat(paid.get(0).parts()).extracting(Step::operand).containsExactly(last);
    assertThat(paid).extracting(Step::operation).containsOnly(Operation.MARGINAL);
  }

  /** R14. */
  @ParameterizedTest
  @CsvSource({"100, 90, 1.2", "3000, 2000, 50", "6000, 5000, 50"})
  void a_sum_of_two_terms(String current, String last, String wan) {
    Map<String, Object> firm = fact("研发万元", current, "上年万元", last);
    Part rise = policy.part().base(firm, "研发万元").minus(firm, "上年万元").times("增长比例");
    Award award = policy.award(firm).base(firm, "研发万元").times("研发比例").plus(rise).atMost("研发上限");
    assertThat(wan(award)).isEqualTo(wan);
    Step plus = amount(award).steps().get(2);
    assertThat(plus.operation()).isEqualTo(Operation.PLUS);
    assertThat(plus.parts()).isEqualTo(amount(rise).steps());
    assertThat(plus.operand()).isEqualTo(amount(rise).value().toPlainString());
    assertThat(plus.unit()).isEqualTo("元");
    assertThat(plus.label()).isEqualTo("“研发万元”");
  }

  /** R28 常州: 2万元, and 1万元 for each further booth. */
  @ParameterizedTest
  @CsvSource({"1.9, 0, 1.9", "5, 0, 2", "5, 1, 3", "5, 3, 5", "5, 4, 5"})
  void a_cap_may_be_a_function_of_a_count(String cost, int further, String wan) {
    Map<String, Object> fair = fact("费用万元", cost, "增加展位|个", further);
    Part cap = policy.part().flat("首个展位").plus(policy.part().perUnit(fair, "增加展位|个", "每增展位"));
    Award award = policy.award(fair).base(fair, "费用万元").atMost(cap);
    assertThat(wan(award)).isEqualTo(wan);
    assertThat(last(amount(award)).operation()).isEqualTo(Operation.AT_MOST);
    assertThat(last(amount(award)).parts()).hasSize(2);
    assertThat(last(amount(award)).parts().get(1).parts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"99.999, 99.999", "100, 99.999999", "250, 99.999999"})
  void a_limit_that_is_not_allowed_itself_leaves_a_fen(String base, String wan) {
    Map<String, Object> firm = fact("额万元", base);
    Award award = policy.award(firm).base(firm, "额万元").atMost("不足百万");
    assertThat(wan(award)).isEqualTo(wan);
    assertThat(last(amount(award)).operation()).isEqualTo(Operation.BELOW);
    assertThat(last(amount(award)).operand()).isEqualTo("100");
  }

  @Test
  void limits_may_be_fields_figures_and_parts() {
    Map<String, Object> firm = fact("额万元", "80", "贡献万元", "60");
    Figure figure = policy.figure("合计", new BigDecimal("700000"), "元", "sum(税收)");
    Award base = policy.award(firm).base(firm, "额万元");
    assertThat(wan(base.atMost(firm, "贡献万元"))).isEqualTo("60");
    assertThat(wan(base.atMost(figure))).isEqualTo("70");
    assertThat(wan(base.atMost(policy.part().flat("研发上限")))).isEqualTo("50");
    Award low = policy.award(firm).flat("每步奖励");
    assertThat(wan(low.atLeast(firm, "贡献万元"))).isEqualTo("60");
    assertThat(wan(low.atLeast(figure))).isEqualTo("70");
    assertThat(wan(low.atLeast(policy.part().flat("研发上限")))).isEqualTo("50");
    assertThat(wan(base.minus(policy.part().flat("研发上限")))).isEqualTo("30");
    assertThat(wan(base.plus(firm, "贡献万元"))).isEqualTo("140");
  }

  @Test
  void a_bound_inside_a_part_is_a_bound_outside() {
    Map<String, Object> firm = fact("额万元", "80");
    Part bound = policy.part().base(firm, "额万元").times("至多一成");
    Award base = policy.award(firm).base(firm, "额万元");
    assertThat(amount(base.plus(bound)).ceiling()).isTrue();
    assertThat(amount(base.atMost(bound)).ceiling()).isTrue();
    assertThat(amount(base.atLeast(bound)).ceiling()).isFalse();
    assertThat(amount(policy.award(firm).flat("首个展位").atLeast(bound)).ceiling()).isTrue();
    assertThatThrownBy(() -> base.minus(bound)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"2025-10-19, 35000", "2025-10-20, 31000", "2025-07-01, 35000"})
  void a_rate_may_be_that_of_another_day(String day, BigDecimal yuan) {
    Map<String, Object> loan = fact("贷款万元", "100", "放款日", LocalDate.parse(day));
    Award award = policy.award(loan).base(loan, "贷款万元").times("LPR", loan, "放款日");
    assertThat(amount(award).value()).isEqualByComparingTo(yuan);
  }

  @Test
  void on_a_day_before_a_series_begins_its_rate_is_missing() {
    Map<String, Object> loan = fact("贷款万元", "100", "放款日", LocalDate.parse("2025-06-30"));
    Award base = policy.award(loan).base(loan, "贷款万元");
    assertThat(base.times("LPR", loan, "放款日").missing())
        .containsExactly(new Absent(Absent.Kind.PARAMETER, "奖补/LPR"));
    assertThat(base.times("LPR", loan, "没有").missing())
        .containsExactly(new Absent(Absent.Kind.FACT, "项目[P-01].没有"));
  }

  @Test
  void what_is_missing_in_a_part_is_missing_in_the_whole_and_all_of_it_is_noted() {
    Map<String, Object> firm = fact("额万元", "80");
    Part part = policy.part().base(firm, "没有").plus(policy.part().flat("隐去"));
    Award award =
        policy
            .award(firm)
            .base(firm, "额万元")
            .plus(part)
            .forEvery(firm, "无", "没写")
            .rate(firm, "缺", "国产化率")
            .schedule("增量档次", firm, "上年")
            .atMost("研发上限");
    assertThat(award.missing())
        .extracting(Absent::name)
        .containsExactly(
            "项目[P-01].上年", "项目[P-01].无", "项目[P-01].没有", "项目[P-01].缺", "奖补/没写", "奖补/隐去");
    assertThat(wan0(award)).isEqualTo("80");
    assertThat(policy.award(firm).perUnit(firm, "无", "度电").amount()).isNull();
    assertThat(policy.award(firm).band(firm, "无", "没写").missing()).hasSize(2);
  }

  private static String wan0(Award award) {
    BigDecimal yuan = Objects.requireNonNull(award.amount()).value();
    return Unit.WAN_YUAN.fromBase(yuan).toPlainString();
  }

  @Test
  void a_part_that_says_nothing_is_no_sum() {
    Award award = policy.award(Map.of()).flat("每步奖励");
    assertThatThrownBy(() -> award.plus(policy.part()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
