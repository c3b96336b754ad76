package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void the_word_with_the_fewest_changes_comes_first() {
    assertThat(Nearest.to("titel", List.of("status", "title", "level"))).isEqualTo("title");
    assertThat(Nearest.list("奖励比", List.of("单个上限", "奖励比例"))).isEqualTo("奖励比例, 单个上限");
  }

  @Test
  void words_as_near_come_by_the_alphabet() {
    assertThat(Nearest.list("x", List.of("b", "a"))).isEqualTo("a, b");
  }

  @Test
  void nothing_known_shows_as_a_dash() {
    assertThat(Nearest.to("x", List.of())).isEqualTo("—");
    assertThat(Nearest.list("x", List.of())).isEqualTo("—");
  }
}
