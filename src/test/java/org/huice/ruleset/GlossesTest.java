package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossesTest {
  @Test
  void a_closed_list_of_words_says_what_each_means() {
    assertThat(Words.CEILING.all(Locale.CHINESE)).isEqualTo("ceiling（不超过）、exact（定数）");
    assertThat(Words.CEILING.all(Locale.ENGLISH))
        .isEqualTo("ceiling (at most), exact (this very amount)");
  }

  @Test
  void a_key_that_is_near_stands_alone_and_else_all_are_named() {
    assertThat(Keys.ROUNDING.allowed("mod", Locale.CHINESE)).isEqualTo("mode（怎样取）");
    assertThat(Keys.ROUNDING.allowed("方式", Locale.CHINESE)).isEqualTo("to（取到哪一位）、mode（怎样取）");
    assertThat(Keys.ROUNDING.allowed("方式", Locale.ENGLISH)).isEqualTo("to, mode");
  }

  static List<Keys> sections() {
    List<Keys> sections = new ArrayList<>(Keys.SETTLEMENT);
    sections.addAll(named());
    sections.addAll(PoolKeys.SHARING);
    return sections;
  }

  private static List<Keys> named() {
    return List.of(
        Keys.APPLICATION,
        Keys.PAYMENT,
        Keys.INSTALMENT,
        Keys.PORTION,
        Keys.MATERIAL,
        Keys.CAP,
        Keys.TABLE,
        Keys.TABLE_KEY,
        Keys.CELL,
        Keys.BAND,
        Keys.LIMIT,
        Keys.HISTORY,
        Keys.POLICY,
        Keys.IN_FORCE,
        Keys.JURISDICTION,
        Keys.ROUNDING,
        Keys.ELAPSED,
        Keys.CLAUSE,
        Keys.PARAMETER,
        Keys.TIER,
        Keys.OVERLAY,
        Keys.OVERLAY_PARAMETER,
        Keys.CASE,
        Keys.EXPECTED,
        PoolKeys.POOL,
        PoolKeys.ADMISSION,
        PoolKeys.RANK,
        PoolKeys.CRITERION);
  }

  @ParameterizedTest
  @MethodSource("sections")
  void every_key_has_a_meaning_in_chinese(Keys keys) {
    assertThat(keys.allowed("？？？", Locale.CHINESE).split("、"))
        .hasSize(keys.all().size())
        .allSatisfy(key -> assertThat(key).endsWith("）"));
  }

  static List<Words<?>> words() {
    return List.of(
        Words.STATUS,
        Words.KIND,
        Words.ROUND_MODE,
        Words.MONTH_END,
        Words.CEILING,
        Words.TIERING,
        Words.CAP_ON,
        Words.REMAINDER,
        Words.CUT,
        Words.AVERAGE,
        Words.POPULATION,
        Words.HIGH_FIRST,
        Words.PLACE_TIES,
        Words.DAY_TIES,
        Words.RANK_TIES,
        Words.LAST_IN_PART,
        Words.ENTITLEMENT,
        Words.RULING,
        Words.CAUSE,
        Words.INSTALMENT);
  }

  @ParameterizedTest
  @MethodSource("words")
  void every_english_word_has_a_meaning_in_chinese(Words<?> words) {
    assertThat(words.all(Locale.CHINESE).split("、"))
        .hasSize(words.meanings().size())
        .allSatisfy(word -> assertThat(word).endsWith("）"));
  }
}
