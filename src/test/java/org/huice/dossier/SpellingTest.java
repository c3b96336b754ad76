package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final List<String> KNOWN = List.of("名称", "设备投资额", "设备投资率", "成立日期");

  @ParameterizedTest
  @CsvSource({"设备投资, 设备投资额", "投资额, 设备投资额", "设备投资率x, 设备投资率", "名程, 名称", "成立日, 成立日期"})
  void the_nearest_word_is_suggested_and_the_first_of_equals(String word, String meant) {
    assertThat(Spelling.nearest(word, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"面积", "额", "注册资本金", "registeredCapital"})
  void a_word_far_from_all_has_no_nearest(String word) {
    assertThat(Spelling.nearest(word, KNOWN)).isEmpty();
    assertThat(Spelling.suggestion(word, KNOWN)).isEqualTo("名称 / 设备投资额 / 设备投资率 / 成立日期");
  }

  @Test
  void a_long_list_is_cut() {
    List<String> nine = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertThat(Spelling.list(nine.subList(0, 8))).endsWith("g / h");
    assertThat(Spelling.list(nine)).endsWith("g / h / …");
  }

  @ParameterizedTest
  @CsvSource({"kitten, sitting, 3", "abc, abc, 0", "'', abc, 3", "abc, '', 3"})
  void distance_counts_single_changes(String from, String to, int distance) {
    assertThat(Spelling.distance(from, to)).isEqualTo(distance);
  }
}
