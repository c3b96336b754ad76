package org.huice.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.huice.policy.LookupTable.Cell;
import org.huice.policy.LookupTable.Row;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Place;
import org.junit.jupiter.api.Test;

class ValuesTest {
  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static List<String> changes(Unit unit, ParameterValue value) {
    Parameter parameter =
        new Parameter(
            "甲",
            unit,
            null,
            "一",
            false,
            List.of("宽", "严", "不问"),
            new TreeMap<>(),
            null,
            null,
            Place.of("policy.yaml"));
    return new Values(parameter)
        .of(value).stream()
            .map(one -> (one.text() + " " + one.from() + " -> " + one.to()).strip())
            .toList();
  }

  @Test
  void a_number_moves_by_one_of_its_last_written_digit() {
    assertThat(changes(Unit.PERCENT, new ParameterValue.Plain(number("1.50"))))
        .containsExactly("1.50 -> 1.51", "1.50 -> 1.49");
    assertThat(changes(Unit.WAN_YUAN, new ParameterValue.Plain(number("300"))))
        .containsExactly("300 -> 301", "300 -> 299");
  }

  @Test
  void nothing_becomes_negative() {
    assertThat(changes(Unit.YUAN, new ParameterValue.Plain(number("0")))).containsExactly("0 -> 1");
  }

  @Test
  void a_fraction_without_decimals_moves_by_its_own_part() {
    assertThat(changes(Unit.SHARE, new ParameterValue.Fraction(Rate.fraction("1/3"))))
        .containsExactly("1/3 -> 2/3", "1/3 -> 0");
  }

  @Test
  void a_day_moves_by_a_day_and_an_option_becomes_each_other() {
    assertThat(changes(Unit.DATE, new ParameterValue.Day(LocalDate.of(2026, 2, 28))))
        .containsExactly("2026-02-28 -> 2026-03-01", "2026-02-28 -> 2026-02-27");
    assertThat(changes(Unit.CHOICE, new ParameterValue.Choice("严")))
        .containsExactly("严 -> 宽", "严 -> 不问");
    assertThat(changes(Unit.YUAN, new ParameterValue.Redacted())).isEmpty();
  }

  @Test
  void each_tier_moves_its_bound_its_side_and_its_rate() {
    Tier low = new Tier(number("0"), false, Rate.of(number("1.5"), Unit.PERCENT));
    Tier high = new Tier(number("1"), true, Rate.of(number("2"), Unit.PERCENT));

    assertThat(
            changes(Unit.PERCENT, new ParameterValue.Tiers(new Schedule.Slab(List.of(low, high)))))
        .as("bounds stay in their order")
        .containsExactly(
            "#1 0 from -> above",
            "#1 rate 1.5 -> 1.6",
            "#1 rate 1.5 -> 1.4",
            "#2 above 1 -> 2",
            "#2 1 above -> from",
            "#2 rate 2 -> 3",
            "#2 rate 2 -> 1");
  }

  @Test
  void a_part_paid_by_its_own_tier_has_no_side_to_its_bound() {
    Tier low = new Tier(number("10"), false, Rate.of(number("1"), Unit.PERCENT));
    Tier high = new Tier(number("20"), true, Rate.of(number("2"), Unit.PERCENT));

    assertThat(
            changes(
                Unit.PERCENT, new ParameterValue.Tiers(new Schedule.Marginal(List.of(low, high)))))
        .contains("#1 10 from -> above")
        .doesNotContain("#2 20 above -> from");
  }

  @Test
  void each_band_moves_its_bound_its_side_and_its_sum() {
    assertThat(
            changes(
                Unit.WAN_YUAN,
                new ParameterValue.Bands(List.of(new Band(number("10"), false, number("100"))))))
        .containsExactly(
            "#1 from 10 -> 11",
            "#1 from 10 -> 9",
            "#1 10 from -> above",
            "#1 amount 100 -> 101",
            "#1 amount 100 -> 99");
  }

  @Test
  void each_row_of_a_table_moves_its_bounds_its_words_and_its_sum() {
    LookupTable table =
        new LookupTable(
            List.of(
                new LookupTable.Key("投入", "投入", null, Unit.WAN_YUAN),
                new LookupTable.Key("称号", "称号", null, Unit.CHOICE)),
            List.of(
                new Row(
                    List.of(
                        new Cell.Between(number("5"), false, number("9"), true),
                        new Cell.OneOf(Set.of("大", "小"))),
                    number("20"))));

    assertThat(changes(Unit.WAN_YUAN, new ParameterValue.Table(table)))
        .containsExactly(
            "#1 投入 from 5 -> 6",
            "#1 投入 from 5 -> 4",
            "#1 投入 5 from -> above",
            "#1 投入 to 9 -> 10",
            "#1 投入 to 9 -> 8",
            "#1 投入 9 to -> below",
            "#1 称号 大 ->",
            "#1 称号 小 ->",
            "#1 pays 20 -> 21",
            "#1 pays 20 -> 19");
  }

  @Test
  void a_changed_row_is_asked_before_those_it_then_overlaps() {
    LookupTable table =
        new LookupTable(
            List.of(new LookupTable.Key("投入", "投入", null, Unit.WAN_YUAN)),
            List.of(
                new Row(List.of(new Cell.Between(null, false, number("5"), false)), number("1")),
                new Row(List.of(new Cell.Between(number("5"), false, null, false)), number("2"))));

    LookupTable lower =
        new Tables(new Values(plain()))
            .of(table).stream()
                .filter(one -> one.to().equals("4") && one.text().equals("#2 投入 from"))
                .map(Variant::made)
                .findFirst()
                .orElseThrow();

    LookupTable.Value between = new LookupTable.Value.Ratio(number("45000"), BigDecimal.ONE);
    assertThat(lower.row(List.of(between)).orElseThrow().pays()).isEqualTo(number("2"));
    assertThat(table.row(List.of(between)).orElseThrow().pays()).isEqualTo(number("1"));
  }

  private static Parameter plain() {
    return new Parameter(
        "甲",
        Unit.WAN_YUAN,
        null,
        "一",
        false,
        List.of(),
        new TreeMap<>(),
        null,
        null,
        Place.of("policy.yaml"));
  }
}
