package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.huice.register.Repetitions.Repetition;
import org.junit.jupiter.api.Test;

class RepetitionsTest {
  private final Repetitions repetitions = new Repetitions();

  private void add(int entry, String line) {
    PaidMatters said = PaidMatters.of(line.getBytes(StandardCharsets.UTF_8));
    repetitions.add(entry, said.applicant());
  }

  private static String decided(int who) {
    return "{\"applicant\":\"企业[%d]\",\"core\":\"\"}".formatted(who);
  }

  @Test
  void every_entry_of_an_applicant_with_several_counts_in_whatever_order_they_come() {
    for (int entry = 10_000; entry >= 1; entry--) {
      add(entry, decided(entry));
    }
    assertThat(repetitions.count()).isZero();
    assertThat(repetitions.first()).isEmpty();

    for (int entry = 10_007; entry >= 10_001; entry--) {
      add(entry, decided(entry - 10_000));
    }
    add(10_008, decided(1));

    assertThat(repetitions.count()).isEqualTo(7 * 2 + 1);
    assertThat(repetitions.first())
        .hasSize(5)
        .startsWith(new Repetition(10_001, 1), new Repetition(10_002, 2));
    assertThat(other(1, 1)).isEqualTo(10_001);
    assertThat(other(10_001, 1)).isEqualTo(1);
    assertThat(other(10_008, 1)).isEqualTo(1);
    assertThat(other(8, 8)).isZero();
  }

  private long other(int entry, int who) {
    return repetitions.other(entry, decided(who).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_was_rejected_decides_nobody() {
    String rejected = "{\"entry\":1,\"label\":\"1\",\"problems\":[{\"applicant\":\"企业[1]\"}]}";
    add(1, rejected);
    add(2, rejected);
    add(3, decided(1));

    assertThat(repetitions.count()).isZero();
  }

  @Test
  void the_last_line_tells_it_and_is_still_the_last_line() {
    Totals totals = new Totals(3, 2, 1);

    assertThat(new String(ResultFile.footer(totals, 0, "sha256:0"), StandardCharsets.UTF_8))
        .doesNotContain("twice");
    byte[] told = ResultFile.footer(totals, 1, "sha256:0");
    assertThat(new String(told, StandardCharsets.UTF_8)).contains("\"twice\":1");
    assertThat(ResultLine.read(told)).isEqualTo(new ResultLine.Footer(totals, "sha256:0"));
  }
}
