package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.huice.register.Repetitions.Repetition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepetitionsTest {
  /** Bytes, so that logs go to their files. */
  private static final int FEW = 1000;

  @TempDir private static Path parent = Path.of("");

  private final EntryLog log = new EntryLog(parent::resolve, FEW);

  private void add(int entry, String line) throws IOException {
    log.add(entry, PaidMatters.of(line.getBytes(StandardCharsets.UTF_8)));
  }

  private void addAll() throws IOException {
    for (int entry = 10_000; entry >= 1; entry--) {
      add(entry, decided(entry));
    }
  }

  private static String decided(int who) {
    return "{\"applicant\":\"企业[%d]\",\"core\":\"\"}".formatted(who);
  }

  private static long other(Repetitions repetitions, int entry, int who) throws IOException {
    return repetitions.other(entry, decided(who).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nobody_is_there_twice_who_has_one_entry() throws IOException {
    addAll();
    Repetitions repetitions = log.repetitions();

    assertThat(repetitions.count()).isZero();
    assertThat(repetitions.first()).isEmpty();
    assertThat(other(repetitions, 8, 8)).isZero();
  }

  @Test
  void every_entry_of_an_applicant_with_several_counts_in_whatever_order_they_come()
      throws IOException {
    addAll();
    for (int entry = 10_007; entry >= 10_001; entry--) {
      add(entry, decided(entry - 10_000));
    }
    add(10_008, decided(1));
    Repetitions repetitions = log.repetitions();

    assertThat(repetitions.count()).isEqualTo(7 * 2 + 1);
    assertThat(repetitions.first())
        .hasSize(5)
        .startsWith(new Repetition(10_001, 1), new Repetition(10_002, 2));
    assertThat(other(repetitions, 1, 1)).isEqualTo(10_001);
    assertThat(other(repetitions, 10_001, 1)).isEqualTo(1);
    assertThat(other(repetitions, 10_008, 1)).isEqualTo(1);
    assertThat(other(repetitions, 8, 8)).isZero();
  }

  @Test
  void what_was_rejected_decides_nobody() throws IOException {
    String rejected = "{\"entry\":1,\"label\":\"1\",\"problems\":[{\"applicant\":\"企业[1]\"}]}";
    add(1, rejected);
    add(2, rejected);
    add(3, decided(1));

    assertThat(log.repetitions().count()).isZero();
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
