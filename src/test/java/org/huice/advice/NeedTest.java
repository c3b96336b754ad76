package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.huice.determination.Missing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an undetermined ruling hangs on, and what it is worth without that. */
class NeedTest {
  private static final String AS_OF = "2025-12-01";

  private static Advice advice(String fields, String... projects) {
    return Trials.ADVISED.advice(Trials.facts(fields, projects), AS_OF);
  }

  private static @Nullable Worth worth(Advice advice, String clause) {
    return Trials.ADVISED.need(advice, clause).worth();
  }

  private static Worth exactly(String yuan) {
    return new Worth(new BigDecimal(yuan), false);
  }

  private static Worth atMost(String yuan) {
    return new Worth(new BigDecimal(yuan), true);
  }

  @Test
  void what_must_hold_together_is_one_set_and_what_may_hold_instead_another() {
    Advice advice = advice("", "{'编号': 'P', '投资额': 2000000.55}");
    assertThat(Trials.ADVISED.sets(advice, "十一"))
        .containsExactly(List.of("项目[P].已完工"), List.of("项目[P].类别"));
    assertThat(Trials.ADVISED.sets(advice, "一")).containsExactly(List.of("项目[P].扣除额", "项目[P].类别"));
  }

  @Test
  void of_exists_any_fact_serves_and_of_not_every_one_is_needed() {
    Advice advice = advice("", "{'编号': 'P', '投资额': 2000000}", "{'编号': 'Q', '类别': '甲', '扣除额': 0}");
    assertThat(Trials.ADVISED.sets(advice, "五"))
        .containsExactly(List.of("项目[P].类别"), List.of("项目[Q].投资额"));
    assertThat(Trials.ADVISED.sets(advice, "六")).containsExactly(List.of("项目[P].已完工", "项目[Q].已完工"));
  }

  @Test
  void the_amount_needs_what_no_condition_asks_for() {
    Advice advice = advice("", "{'编号': 'P', '类别': '甲'}");
    assertThat(Trials.ADVISED.sets(advice, "十一")).containsExactly(List.of("项目[P].投资额"));
    assertThat(worth(advice, "十一")).isNull();
  }

  @Test
  void what_can_only_be_refused_has_no_set() {
    assertThat(Trials.ADVISED.sets(advice("", "{'编号': 'P', '投资额': 5000000.00}"), "二")).isEmpty();
    assertThat(Trials.ADVISED.sets(advice("", "{'编号': 'P', '投资额': 5000000.01}"), "二"))
        .containsExactly(List.of("项目[P].扣除额", "项目[P].类别"));
  }

  @Test
  void a_day_and_a_place_that_are_missing_are_needed_with_the_rest() {
    String facts = "{'企业': {'编号': 'E', '项目': [{'编号': 'P', '扣除额': 0, '已完工': true}]}}";
    Advice advice = Trials.ADVISED.advice(facts, AS_OF);
    assertThat(Trials.ADVISED.sets(advice, "七")).containsExactly(List.of("企业[E].所在地", "项目[P].完工日"));
    assertThat(worth(advice, "七")).isEqualTo(exactly("1000"));
  }

  @Test
  void a_list_that_is_missing_comes_with_its_facts_and_no_sum_bounds_it() {
    Advice advice = Trials.ADVISED.advice("{'企业': {'编号': 'E', '所在地': '410122'}}", AS_OF);
    assertThat(Trials.ADVISED.sets(advice, "一")).containsExactly(List.of("企业[E].项目"));
    assertThat(Trials.ADVISED.sets(advice, "五")).containsExactly(List.of("企业[E].项目"));
    assertThat(Trials.ADVISED.sets(advice, "六")).containsExactly(List.of("企业[E].项目"));
    assertThat(Trials.ADVISED.sets(advice, "八")).containsExactly(List.of("企业[E].项目", "试/隐去上限"));
    assertThat(worth(advice, "一")).isNull();
  }

  @Test
  void a_redacted_parameter_is_one() {
    Advice advice = advice("", "{'编号': 'P', '投资额': 100}");
    assertThat(Trials.ADVISED.need(advice, "十").sets())
        .containsExactly(new Wanted(List.of(new Missing(Missing.Kind.PARAMETER, "试/隐去门槛"))));
    assertThat(worth(advice, "十")).isEqualTo(exactly("1000"));
    assertThat(advice.asks()).noneMatch(ask -> ask.missing().name().equals("试/隐去门槛"));
  }

  @Test
  void the_worth_is_exact_where_nothing_missing_enters_it() {
    Advice below = advice("", "{'编号': 'P', '投资额': 5000000.00, '扣除额': 0}");
    assertThat(worth(below, "一")).isEqualTo(exactly("500000"));
    Advice above = advice("", "{'编号': 'P', '投资额': 5000010.00, '扣除额': 0}");
    assertThat(worth(above, "一")).isEqualTo(exactly("500000"));
    assertThat(worth(above, "十一")).isEqualTo(exactly("500001"));
  }

  @Test
  void the_worth_is_rounded_as_the_policy_rounds() {
    Advice advice = advice("", "{'编号': 'P', '投资额': 2000099.90, '扣除额': 0}");
    assertThat(worth(advice, "一")).isEqualTo(exactly("200009"));
    assertThat(worth(advice, "十一")).isEqualTo(exactly("200009.99"));
  }

  @Test
  void a_known_cap_bounds_a_base_that_is_missing_and_without_one_nothing_does() {
    Advice advice = advice("", "{'编号': 'P', '类别': '甲', '扣除额': 0}");
    assertThat(worth(advice, "一")).isEqualTo(atMost("500000"));
    assertThat(worth(advice, "十一")).isNull();
  }

  @Test
  void a_missing_cap_leaves_a_bound_and_a_missing_floor_nothing() {
    Advice advice = advice("", "{'编号': 'P', '类别': '甲', '投资额': 900000}");
    assertThat(worth(advice, "八")).isEqualTo(atMost("90000"));
    assertThat(worth(advice, "九")).isNull();
  }

  @Test
  void asks_come_by_worth_then_by_how_much_they_decide() {
    Advice advice = advice("'收入': 0, ", "{'编号': 'P', '投资额': 2000000.55}", "{'编号': 'Q', '类别': '甲'}");
    assertThat(advice.asks())
        .filteredOn(ask -> !ask.decides().isEmpty())
        .extracting(ask -> ask.missing().name())
        .containsExactly("项目[P].类别", "项目[P].已完工", "项目[Q].投资额", "企业[E].成立日期", "企业[E].人数");
    assertThat(advice.asks().subList(5, advice.asks().size()))
        .allMatch(ask -> ask.decides().isEmpty() && !ask.helps().isEmpty());
    assertThat(advice.asks().get(0).decides())
        .extracting(matter -> matter.clause())
        .containsExactly("十一", "五");
    assertThat(advice.asks().get(0).worth()).isEqualTo(exactly("200000.06"));
    assertThat(advice.asks().get(2).worth()).isNull();
  }

  @Test
  void an_ask_sums_what_it_decides() {
    String facts =
        "{'企业': {'编号': 'E', '项目': [{'编号': 'P', '已完工': true, '完工日': '2025-09-01'},"
            + "{'编号': 'Q', '已完工': true, '完工日': '2025-09-01'}]}}";
    Advice advice = Trials.ADVISED.advice(facts, AS_OF);
    assertThat(advice.asks().get(0))
        .satisfies(
            ask -> {
              assertThat(ask.missing().name()).isEqualTo("企业[E].所在地");
              assertThat(ask.worth()).isEqualTo(exactly("2000"));
            });
  }

  @Test
  void a_need_says_what_it_leads_to_and_whether_money_is_at_stake() {
    Advice advice = advice("", "{'编号': 'P', '类别': '甲'}");
    Need award = Trials.ADVISED.need(advice, "十一");
    assertThat(award.outcomes()).containsExactly("granted");
    assertThat(award.money()).isTrue();
    Need title = Trials.ADVISED.need(advice, "四");
    assertThat(title.outcomes()).containsExactly("designated");
    assertThat(title.money()).isFalse();
    assertThat(title.worth()).isNull();
    Need hopeless = Trials.ADVISED.need(advice("", "{'编号': 'P', '投资额': 5000000.00}"), "二");
    assertThat(hopeless.outcomes()).isEmpty();
    assertThat(hopeless.money()).isTrue();
  }
}
