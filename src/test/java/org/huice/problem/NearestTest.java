package org.huice.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KNOWN = List.of("设备投资额", "名称", "成立日期");

  @Test
  void finds_the_word_with_the_fewest_changes() {
    assertThat(Nearest.find("设备投资", KNOWN)).contains("设备投资额");
    assertThat(Nearest.find("成立日", KNOWN)).contains("成立日期");
    assertThat(Nearest.find("BigDecimel", List.of("String", "BigDecimal"))).contains("BigDecimal");
  }

  @Test
  void a_word_of_which_more_than_half_differs_is_not_near() {
    assertThat(Nearest.find("注册资本", KNOWN)).isEmpty();
    assertThat(Nearest.find("天", List.of("String", "年"))).isEmpty();
  }

  @Test
  void where_nothing_is_near_the_known_words_are_named() {
    assertThat(Nearest.suggestion("注册资本", KNOWN)).isEqualTo("设备投资额、名称、成立日期");
    assertThat(Nearest.suggestion("x", List.of())).isEqualTo("—");
  }

  @Test
  void a_long_list_is_cut_and_says_so() {
    assertThat(Nearest.list(Collections.nCopies(8, "a"))).isEqualTo("a、a、a、a、a、a、a、a");
    assertThat(Nearest.list(Collections.nCopies(9, "a"))).isEqualTo("a、a、a、a、a、a、a、a…");
  }

  @Test
  void what_is_allowed_is_the_near_word_or_else_all_in_their_order() {
    assertThat(Nearest.allowed("titel", List.of("status", "title", "level"))).isEqualTo("title");
    assertThat(Nearest.allowed("奖励", List.of("单个上限", "经营年限"))).isEqualTo("单个上限、经营年限");
    assertThat(Nearest.allowed("x", Collections.nCopies(21, "a"))).endsWith("a、a…");
    assertThat(Nearest.allowed("x", List.of())).isEqualTo("—");
  }

  @Property
  void distance_is_symmetric_and_zero_only_for_equal_words(@ForAll String a, @ForAll String b) {
    assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
    assertThat(Nearest.distance(a, b) == 0).isEqualTo(a.equals(b));
  }
}
