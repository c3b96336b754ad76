package org.huice.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final Map<String, Object> LAND = Map.of("停工日期", LocalDate.parse("2024-03-01"));

  private final Policy policy =
      new SamplePolicy("闲置土地")
          .number("期限", "1", "年")
          .number("隐去", null, "年")
          .on("2025-12-01", new MapFacts());

  @Test
  void it_says_on_which_day_the_period_was_complete() {
    Order order = policy.order(LAND).since(LAND, "停工日期", "期限");
    assertThat(order.from()).isEqualTo("2025-03-01");
    assertThat(order.missing()).isEmpty();
    assertThat(order.subject()).isSameAs(LAND);
  }

  @Test
  void without_a_period_it_has_no_day() {
    assertThat(policy.order(LAND).from()).isNull();
    assertThat(policy.order(LAND).missing()).isEmpty();
  }

  @Test
  void a_missing_day_and_a_blacked_out_period_are_both_noted() {
    Order order = policy.order(LAND).since(LAND, "没有", "隐去");
    assertThat(order.from()).isNull();
    assertThat(order.missing())
        .containsExactly(
            new Absent(Absent.Kind.FACT, "项目[P-01].没有"),
            new Absent(Absent.Kind.PARAMETER, "闲置土地/隐去"));
  }
}
