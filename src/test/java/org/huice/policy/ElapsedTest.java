package org.huice.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;

class ElapsedTest {
  private static final Elapsed CODE = new Elapsed(true, true, null);
  private static final Elapsed DAY_AFTER = new Elapsed(false, true, null);
  private static final Elapsed NEXT_DAY = new Elapsed(true, false, null);
  private static final Elapsed NEXT_DAY_AND_AFTER = new Elapsed(false, false, null);

  @Test
  void a_year_is_complete_on_its_anniversary() {
    assertThat(CODE.complete(day("2022-03-01"), 1, Unit.YEAR)).isEqualTo("2023-03-01");
    assertThat(CODE.complete(day("2022-03-01"), 2, Unit.YEAR)).isEqualTo("2024-03-01");
  }

  @Test
  void a_year_is_complete_only_after_its_anniversary_where_the_policy_says_so() {
    assertThat(DAY_AFTER.complete(day("2022-03-01"), 1, Unit.YEAR)).isEqualTo("2023-03-02");
  }

  @Test
  void a_year_from_29_february_ends_with_february_as_the_civil_code_says() {
    assertThat(CODE.complete(day("2020-02-29"), 1, Unit.YEAR)).isEqualTo("2021-02-28");
    assertThat(DAY_AFTER.complete(day("2020-02-29"), 1, Unit.YEAR)).isEqualTo("2021-03-01");
  }

  @Test
  void a_year_from_29_february_ends_in_march_where_the_policy_says_next_day() {
    assertThat(NEXT_DAY.complete(day("2020-02-29"), 1, Unit.YEAR)).isEqualTo("2021-03-01");
    assertThat(NEXT_DAY_AND_AFTER.complete(day("2020-02-29"), 1, Unit.YEAR))
        .isEqualTo("2021-03-02");
  }

  @Test
  void four_years_from_29_february_have_their_own_day() {
    assertThat(CODE.complete(day("2020-02-29"), 4, Unit.YEAR)).isEqualTo("2024-02-29");
    assertThat(NEXT_DAY.complete(day("2020-02-29"), 4, Unit.YEAR)).isEqualTo("2024-02-29");
  }

  @Test
  void a_month_without_the_day_ends_on_its_last_day_or_the_next() {
    assertThat(CODE.complete(day("2025-01-31"), 1, Unit.MONTH)).isEqualTo("2025-02-28");
    assertThat(NEXT_DAY.complete(day("2025-01-31"), 1, Unit.MONTH)).isEqualTo("2025-03-01");
    assertThat(CODE.complete(day("2025-01-31"), 3, Unit.MONTH)).isEqualTo("2025-04-30");
    assertThat(CODE.complete(day("2025-01-31"), 2, Unit.MONTH)).isEqualTo("2025-03-31");
  }

  @Test
  void a_month_from_a_months_end_keeps_the_day_not_the_end() {
    assertThat(CODE.complete(day("2025-02-28"), 1, Unit.MONTH)).isEqualTo("2025-03-28");
  }

  @Test
  void days_do_not_count_the_first() {
    assertThat(CODE.complete(day("2024-02-28"), 1, Unit.DAY)).isEqualTo("2024-02-29");
    assertThat(CODE.complete(day("2024-02-28"), 30, Unit.DAY)).isEqualTo("2024-03-29");
    assertThat(DAY_AFTER.complete(day("2024-02-28"), 30, Unit.DAY)).isEqualTo("2024-03-30");
    assertThat(NEXT_DAY.complete(day("2024-02-28"), 30, Unit.DAY)).isEqualTo("2024-03-29");
  }

  @Test
  void nothing_but_durations_elapses_and_never_backwards() {
    LocalDate since = day("2024-02-28");
    assertThatIllegalArgumentException().isThrownBy(() -> CODE.complete(since, 1, Unit.YUAN));
    assertThatIllegalArgumentException().isThrownBy(() -> CODE.complete(since, -1, Unit.DAY));
  }

  @Property
  void twelve_months_are_a_year(@ForAll @IntRange(max = 40000) int day, @ForAll boolean end) {
    LocalDate since = LocalDate.of(1990, 1, 1).plusDays(day);
    Elapsed elapsed = new Elapsed(true, end, null);

    assertThat(elapsed.complete(since, 12, Unit.MONTH))
        .isEqualTo(elapsed.complete(since, 1, Unit.YEAR));
  }

  @Property
  void a_later_start_never_completes_earlier(
      @ForAll @IntRange(max = 40000) int day,
      @ForAll @IntRange(max = 240) int months,
      @ForAll boolean anniversary,
      @ForAll boolean end) {
    LocalDate since = LocalDate.of(1990, 1, 1).plusDays(day);
    Elapsed elapsed = new Elapsed(anniversary, end, null);

    assertThat(elapsed.complete(since.plusDays(1), months, Unit.MONTH))
        .isAfterOrEqualTo(elapsed.complete(since, months, Unit.MONTH));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
