package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GainsTest {
  private static List<Long> counts(String... gains) {
    Gains spread = new Gains();
    for (String gain : gains) {
      spread.enter(new BigDecimal(gain));
    }
    return spread.steps().stream().map(Gains.Step::applicants).toList();
  }

  @Test
  void a_step_ends_with_its_own_bound() {
    assertThat(counts("10000")).containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L);
    assertThat(counts("10000.01")).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L);
    assertThat(counts("-10000")).containsExactly(0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L);
    assertThat(counts("-10000000.01")).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
  }

  @Test
  void who_neither_gains_nor_loses_is_not_counted() {
    assertThat(counts("0", "0.00")).containsOnly(0L);
  }
}
