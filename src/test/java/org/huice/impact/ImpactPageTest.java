package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.evaluation.CrossChecking;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImpactPageTest {
  private static final ImpactPage ZH =
      new ImpactPage(Words.in(Locale.CHINESE), "0.5", LocalDate.parse("2026-01-05"));
  private static final ImpactPage EN =
      new ImpactPage(Words.in(Locale.ENGLISH), "0.5", LocalDate.parse("2026-01-05"));
  private static final String COMPARED = ZH.of(PageModel.comparison(), PageModel.listed(120, 2));
  private static final String SWEPT = ZH.of(PageModel.sweep(), PageModel.BUDGET);

  /** What the page says, without its scripts and its style. */
  private static String body(String page) {
    return page.substring(page.indexOf("<body>"), page.indexOf("<script"));
  }

  private static JsonNode figures(String page) {
    String start = "id=\"figures\">";
    int from = page.indexOf(start) + start.length();
    return JsonMapper.shared().readTree(page.substring(from, page.indexOf("</script>", from)));
  }

  /** The values of the chart with that title. */
  private static List<BigDecimal> values(JsonNode figures, int chart) {
    List<BigDecimal> values = new ArrayList<>();
    figures
        .get("charts")
        .get(chart)
        .get("values")
        .forEach(value -> values.add(new BigDecimal(value.stringValue())));
    return values;
  }

  @Test
  void the_foot_names_the_file_that_was_read_with_its_digest() {
    for (String page : List.of(COMPARED, SWEPT)) {
      assertThat(body(page)).contains("名册.xlsx（sha256:" + "5a".repeat(32) + "）");
    }
  }

  @Test
  void the_answer_is_one_line() {
    assertThat(body(COMPARED))
        .contains("<p class=\"big\">少花 7,500,000.02 元</p>")
        .contains("28 家增加，85 家减少，1800 家不变")
        .contains("其中确数 +2,500,000.00 元，上限 -10,000,000.02 元")
        .contains("征缴多收 10,000.00 元")
        .contains("7 家原来定得下、改后定不下")
        .contains("1,230,000.00 元")
        .contains("5 家的结论有变")
        .contains("以上不含没有比成的 43 家");
  }

  @Test
  void what_the_base_lacked_a_parameter_for_is_said_in_the_answer() {
    Comparison one = PageModel.comparison();
    Supplied some = new Supplied(3, new Sums(PageModel.split("0", "6000000"), Sums.ZERO.charged()));
    Comparison open =
        new Comparison(
            one.frame(),
            one.total(),
            some,
            one.policies(),
            one.classes(),
            one.pools(),
            one.causes(),
            one.gains(),
            one.losses());

    assertThat(body(ZH.of(open, new Listed()))).contains("基线因缺参数未定（3 件）：改后给予 6,000,000.00 元");
    assertThat(body(COMPARED)).doesNotContain("基线因缺参数未定");
  }

  @Test
  void what_pools_leave_stands_apart_from_the_rulings() {
    assertThat(body(COMPARED))
        .contains("资金盘分配", "这不是裁定", "1,000.10 元", "2,000.00 元", "只剩部分资金", "未参加分配");
  }

  @Test
  void an_example_is_called_one() {
    assertThat(body(COMPARED)).contains("例如：“奖励比例”从 20% 变为 15%。");
  }

  @Test
  void the_clauses_that_were_compared_are_named() {
    assertThat(body(COMPARED)).contains("比较了哪些条款", "2 条中的 1 条");
  }

  @Test
  void sides_that_do_not_differ_are_told_so_without_a_zero() {
    Frame none =
        new Frame(
            "名册",
            List.of(),
            LocalDate.parse("2025-12-01"),
            CrossChecking.EVERY,
            PageModel.frame().base(),
            PageModel.frame().head(),
            List.of(),
            List.of("五大产业"),
            0,
            0,
            0);

    assertThat(ZH.same(none)).contains("两边没有差别").doesNotContain("0.00", "读入", "<script");
  }

  @Test
  void more_and_the_same_are_said_as_such() {
    Comparison comparison = PageModel.comparison();
    Delta more = PageModel.delta(Split.ZERO, PageModel.split("5", "0"), 1, 0);
    Delta same = PageModel.delta(Split.ZERO, Split.ZERO, 0, 0);

    assertThat(ZH.of(with(comparison, more), new Listed())).contains("多花 5.00 元");
    assertThat(ZH.of(with(comparison, same), new Listed())).contains("总额不变");
  }

  private static Comparison with(Comparison one, Delta total) {
    return new Comparison(
        one.frame(),
        total,
        one.supplied(),
        one.policies(),
        one.classes(),
        one.pools(),
        one.causes(),
        one.gains(),
        one.losses());
  }

  @Test
  void nothing_that_was_read_becomes_markup() {
    for (String page : List.of(COMPARED, SWEPT)) {
      assertThat(body(page)).doesNotContain("<img", "<script", "<!--", "\u202e");
      int data = page.indexOf("id=\"figures\">");
      String json = page.substring(data + 13, page.indexOf("</script>", data));
      assertThat(json).doesNotContain("<", "\u202e", "\u2028");
    }
    assertThat(body(COMPARED)).contains("&lt;/script&gt;&lt;img src=x");
    assertThat(Pattern.compile("</script>").matcher(COMPARED).results()).hasSize(3);
  }

  @Test
  void nothing_is_loaded_from_anywhere() {
    for (String page : List.of(COMPARED, SWEPT)) {
      Matcher loading =
          Pattern.compile(
                  "<(link|img|iframe|object|embed|audio|video|base|form)\\b|<script[^>]*\\ssrc|@import|url\\(")
              .matcher(page.replaceAll("(?s)<script>.*?</script>", ""));
      assertThat(loading.find()).isFalse();
      assertThat(body(page)).doesNotContain("http://", "https://", "href=");
      assertThat(page).contains("default-src 'none'");
    }
  }

  @Test
  void the_library_of_charts_stands_in_the_page_and_cannot_end_its_element() {
    assertThat(COMPARED).contains("Licensed to the Apache Software Foundation");
    assertThat(COMPARED.length()).isGreaterThan(1_000_000);
  }

  @Test
  void sums_are_those_of_the_model() {
    Comparison comparison = PageModel.comparison();
    BigDecimal sum = values(figures(COMPARED), 0).stream().reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(sum).isEqualByComparingTo(comparison.total().change().granted().total());
    for (PolicyDelta policy : comparison.policies()) {
      assertThat(body(COMPARED))
          .contains(NumberText.yuan(policy.delta().base().granted().total()))
          .contains(NumberText.yuan(policy.delta().head().granted().total()));
    }
    assertThat(body(COMPARED))
        .contains(NumberText.yuan(comparison.total().base().granted().total()));
  }

  @Test
  void the_spread_counts_everybody_who_gains_or_loses() {
    JsonNode spread = figures(COMPARED).get("charts").get(2);
    BigDecimal counted =
        values(figures(COMPARED), 2).stream().reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(spread.get("form").stringValue()).isEqualTo("steps");
    assertThat(counted).isEqualByComparingTo("120");
  }

  @Test
  void a_pool_says_what_is_left_or_short() {
    assertThat(body(COMPARED)).contains("缺 7,000,000.10 元", "余 17,999,999.92 元");
  }

  @Test
  void a_long_list_says_how_many_more_there_are() {
    String page = ZH.of(PageModel.comparison(), PageModel.listed(Listed.MOST + 11, 1));

    assertThat(body(page)).contains("另有 11 家").contains("企业" + Listed.MOST + "（");
    assertThat(body(page)).doesNotContain("企业" + (Listed.MOST + 1) + "（");
    assertThat(body(COMPARED)).doesNotContain("见同时写出的");
  }

  @Test
  void what_was_not_comparable_is_told_with_its_remedy() {
    assertThat(body(COMPARED)).contains("没有比成的", "的校验码不对", "请核对原证");
  }

  @Test
  void rules_day_and_differences_are_named() {
    assertThat(body(COMPARED))
        .contains("2025-12-01", "rules-2026", "sha256:012345678901".substring(0, 17))
        .contains("奖励比例", "20%", "15%")
        .contains("五大产业、闲置土地")
        .contains("读入 2000 = 比较 1957 + 没有比成 43");
  }

  @Test
  void a_sweep_shows_its_curve_and_the_values_within_the_budget() {
    JsonNode chart = figures(SWEPT).get("charts").get(0);

    assertThat(chart.get("budget").stringValue()).isEqualTo("60000000");
    assertThat(values(figures(SWEPT), 0)).hasSize(11);
    assertThat(values(figures(SWEPT), 0).get(0)).isEqualByComparingTo("49000000.10");
    assertThat(body(SWEPT))
        .contains("奖励比例从 10 % 到 20 %：给予从 49,000,000.10 元 到 89,000,000.20 元")
        .contains("资金总额 60,000,000.00 元 之内的：10 %、11 %、12 %。");
  }

  @Test
  void a_sweep_without_a_budget_has_no_line() {
    assertThat(figures(ZH.of(PageModel.sweep(), null)).get("charts").get(0).has("budget"))
        .isFalse();
    assertThat(ZH.of(PageModel.sweep(), BigDecimal.ONE)).contains("都超过资金总额");
  }

  @Test
  void the_same_in_english() {
    assertThat(body(EN.of(PageModel.comparison(), PageModel.listed(3, 1))))
        .contains("7,500,000.02 元 less", "28 gain, 85 lose");
  }

  @Test
  void both_languages_say_and_name_the_same_things() {
    ResourceBundle zh = ImpactPage.sentences(Locale.CHINESE);
    ResourceBundle en = ImpactPage.sentences(Locale.ENGLISH);

    assertThat(zh.keySet()).isEqualTo(en.keySet());
    for (String key : zh.keySet()) {
      assertThat(named(en, key)).as(key).isEqualTo(named(zh, key));
    }
    for (Frame.Difference.Kind kind : Frame.Difference.Kind.values()) {
      assertThat(zh.containsKey("difference." + kind.code())).isTrue();
    }
  }

  private static int named(ResourceBundle bundle, String key) {
    return new MessageFormat(bundle.getString(key)).getFormatsByArgumentIndex().length;
  }
}
