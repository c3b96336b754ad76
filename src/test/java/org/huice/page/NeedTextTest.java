package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.advice.Advice;
import org.huice.advice.Ask;
import org.huice.advice.Need;
import org.huice.advice.Wanted;
import org.huice.advice.Worth;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NeedTextTest {
  private static final FactId PROJECT = new FactId("能源项目", List.of("P-01"));
  private static final Matter MATTER =
      new Matter("光伏与微电网", "三(二)3", PROJECT, LocalDate.of(2025, 12, 1));
  private static final Missing SHARE = new Missing(Missing.Kind.FACT, "能源项目[P-01].占比");
  private static final Missing FLAG = new Missing(Missing.Kind.FACT, "能源项目[P-01].已并网");
  private static final Missing CAP = new Missing(Missing.Kind.PARAMETER, "光伏与微电网/单个项目上限");
  private static final Worth EXACT = new Worth(new BigDecimal("200000"), false);

  private static NeedText text(Locale locale) {
    Words words = Words.in(locale);
    Names names = Samples.names().on(PROJECT);
    return new NeedText(words, names, new MissingText(words, names, Map.of()));
  }

  @Test
  void one_set_says_what_is_at_stake() {
    Need need =
        new Need(
            MATTER,
            List.of(new Wanted(List.of(FLAG, CAP))),
            List.of("granted"),
            true,
            new Worth(BigDecimal.TEN, true));

    assertThat(text(Locale.CHINESE).lines(need, List.of()))
        .containsExactly(
            "缺什么（涉及 不超过 10.00 元）",
            "    · 已并网（填在 $.企业.能源项目[0].已并网）；并且 政策参数“光伏与微电网/单个项目上限”（待发文机关明确；试算可用 --with）");
  }

  @Test
  void of_several_sets_any_will_do() {
    Need need =
        new Need(
            MATTER,
            List.of(new Wanted(List.of(FLAG)), new Wanted(List.of(SHARE))),
            List.of("granted"),
            true,
            null);

    assertThat(text(Locale.CHINESE).lines(need, List.of()))
        .containsExactly(
            "缺什么，补齐其中任一行，所填符合条件的即可裁定（涉及的金额现在还算不出）",
            "    · 已并网（填在 $.企业.能源项目[0].已并网）",
            "    · 占比（填在 $.企业.能源项目[0].占比）");
  }

  @Test
  void where_no_set_is_known_to_decide_all_that_is_missing_is_told() {
    assertThat(
            text(Locale.CHINESE)
                .lines(new Need(MATTER, List.of(), List.of(), true, EXACT), List.of(FLAG, CAP)))
        .containsExactly(
            "缺什么（涉及 200,000.00 元）",
            "    · 已并网（填在 $.企业.能源项目[0].已并网）",
            "    · 政策参数“光伏与微电网/单个项目上限”（待发文机关明确；试算可用 --with）");
  }

  @Test
  void what_to_ask_next_says_what_it_decides_and_what_it_may_rule_out() {
    Ask ask = new Ask(FLAG, List.of(MATTER), EXACT, List.of(), null, List.of(MATTER));

    assertThat(text(Locale.CHINESE).asks(new Advice(List.of(), List.of(ask), List.of())))
        .containsExactly(
            "下一步先问",
            "    1. 已并网（填在 $.企业.能源项目[0].已并网）",
            "        单凭这一项可能裁定 光伏与微电网 三(二)3（能源项目 P-01）（涉及 200,000.00 元）",
            "        可能单凭这一项就排除 光伏与微电网 三(二)3（能源项目 P-01）");
    assertThat(text(Locale.CHINESE).asks(new Advice(List.of(), List.of(), List.of()))).isEmpty();
  }

  @Test
  void of_amounts_nothing_is_said_where_none_is_ever_at_stake() {
    Ask ask = new Ask(FLAG, List.of(MATTER), null, List.of(), null, List.of());

    assertThat(heading(need("ordered", false, null))).isEqualTo("缺什么");
    assertThat(heading(need("charged", true, null))).isEqualTo("缺什么（涉及的金额现在还算不出）");
    assertThat(
            text(Locale.CHINESE)
                .asks(new Advice(List.of(need("ordered", false, null)), List.of(ask), List.of()))
                .get(2))
        .endsWith("（能源项目 P-01）");
  }

  @Test
  void what_a_person_may_decide_is_not_spoken_of_as_due() {
    assertThat(heading(need("discretionary", true, EXACT)))
        .isEqualTo("缺什么（若由主管部门决定，涉及 200,000.00 元）");
    assertThat(heading(need("charged", true, EXACT))).isEqualTo("缺什么（涉及 200,000.00 元）");
  }

  private static String heading(Need need) {
    return text(Locale.CHINESE).lines(need, List.of()).get(0);
  }

  private static Need need(String outcome, boolean money, @Nullable Worth worth) {
    return new Need(MATTER, List.of(new Wanted(List.of(FLAG))), List.of(outcome), money, worth);
  }

  @Test
  void questions_are_counted() {
    Ask first = new Ask(FLAG, List.of(MATTER), EXACT, List.of(), null, List.of());
    Ask second = new Ask(SHARE, List.of(), null, List.of(MATTER), null, List.of());
    Advice advice = new Advice(List.of(), List.of(first, second), List.of());

    assertThat(text(Locale.ENGLISH).asks(advice))
        .anyMatch(line -> line.startsWith("    1. 已并网"))
        .anyMatch(line -> line.startsWith("    2. 占比"));
  }
}
