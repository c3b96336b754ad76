package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthTest {
  @Test
  void a_chinese_character_takes_two_columns() {
    assertThat(Width.of("金额a")).isEqualTo(5);
  }

  @Test
  void full_width_punctuation_takes_two_columns() {
    assertThat(Width.of("（二）")).isEqualTo(6);
    assertThat(Width.of("(二)")).isEqualTo(4);
  }

  @Test
  void text_is_filled_to_the_width_and_never_cut() {
    assertThat(Width.left("金", 4)).isEqualTo("金  ");
    assertThat(Width.right("金", 4)).isEqualTo("  金");
    assertThat(Width.right("金额总计", 4)).isEqualTo("金额总计");
  }
}
