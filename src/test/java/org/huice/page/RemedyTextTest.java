package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huice.advice.Change;
import org.huice.advice.Remedy;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;

class RemedyTextTest {
  private static final FactId PROJECT = new FactId("能源项目", List.of("P-01"));
  private static final Matter MATTER =
      new Matter("技改补助", "第五条", PROJECT, LocalDate.of(2025, 12, 1));
  private static final Ruling GRANTED =
      new Ruling.Granted(
          MATTER,
          Amount.flat("补助", new BigDecimal(20), Unit.WAN_YUAN, false, "第五条"),
          null,
          List.of());
  private static final Change INVEST =
      new Change.OfFact(
          "能源项目[P-01].设备投资额", new BigDecimal("600000"), new BigDecimal("1000000"), true);
  private static final Change CONNECT = new Change.OfFact("能源项目[P-01].已并网", false, true, false);
  private static final Change WAIT =
      new Change.OfDay(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 3, 1));

  private static RemedyText text(Locale locale) {
    Words words = Words.in(locale);
    Names names = Samples.names().on(PROJECT);
    EvidenceText evidence = new EvidenceText(words, names);
    return new RemedyText(
        words,
        names,
        new AmountText(
            words, evidence, new OverlaidText(words, Set.of()), rule -> rule.equals("补差额")),
        new SourceText(words, names, evidence));
  }

  private static Remedy by(Change... changes) {
    return new Remedy(MATTER, List.of(changes), GRANTED);
  }

  @Test
  void what_the_applicant_can_do_comes_first_and_each_is_checked() {
    assertThat(text(Locale.CHINESE).lines(List.of(by(CONNECT), by(WAIT), by(INVEST))))
        .containsExactly(
            "怎样才能得到",
            "    到 2026-03-01（裁定日期由 2025-12-01 推后）（已按规则验算：给予 200,000.00 元）",
            "    设备投资额 增加 400,000.00 元，到 1,000,000.00 元（已按规则验算：给予 200,000.00 元）",
            "    申报人自己改变不了，只有原来填错才可更正：已并网 由 否 改为 是（已按规则验算：给予 200,000.00 元）");
  }

  @Test
  void of_a_pair_with_one_that_cannot_be_changed_all_cannot() {
    assertThat(text(Locale.CHINESE).lines(List.of(by(INVEST, CONNECT))).get(1))
        .startsWith(
            "    申报人自己改变不了，只有原来填错才可更正：设备投资额 增加 400,000.00 元，到 1,000,000.00 元，并且 已并网 由 否 改为 是");
  }

  @Test
  void less_and_newly_given_are_told_apart() {
    Change less =
        new Change.OfFact("能源项目[P-01].占比", new BigDecimal("60"), new BigDecimal("50"), true);
    Change given = new Change.OfFact("能源项目[P-01].已并网", null, true, true);

    assertThat(text(Locale.CHINESE).lines(List.of(by(less), by(given))))
        .element(1)
        .asString()
        .contains("占比 减少 10%，到 50%");
    assertThat(text(Locale.CHINESE).lines(List.of(by(given))).get(1)).contains("已并网 为 是");
  }

  @Test
  void a_day_that_only_has_to_be_given_is_an_example() {
    LocalDate day = LocalDate.of(2025, 12, 1);
    Change given = new Change.OfFact("能源项目[P-01].并网日期", null, day, false);
    Change later = new Change.OfFact("能源项目[P-01].并网日期", day, day.plusDays(1), false);

    assertThat(text(Locale.CHINESE).lines(List.of(by(CONNECT, given))).get(1))
        .contains("已并网 由 否 改为 是，并且 填报 并网日期（如 2025-12-01）");
    assertThat(text(Locale.CHINESE).lines(List.of(by(later))).get(1))
        .contains("并网日期 由 2025-12-01 改为 2025-12-02");
  }

  @Test
  void that_nothing_was_found_is_said() {
    assertThat(text(Locale.CHINESE).none())
        .containsExactly("没有找到只改变已填的一两项事实就能符合的办法（缺的事实、原文隐去的参数补齐后再看）");
  }

  @Test
  void nothing_has_no_heading() {
    assertThat(text(Locale.CHINESE).lines(List.of())).isEmpty();
  }

  @Test
  void english_is_complete() {
    assertThat(text(Locale.ENGLISH).lines(List.of(by(INVEST))).get(1))
        .isEqualTo(
            "    设备投资额 raised by 400,000.00 元 to 1,000,000.00 元"
                + " (checked by the rules: 200,000.00 元 granted)");
  }
}
