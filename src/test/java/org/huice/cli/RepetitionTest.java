package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  @Test
  void says_what_was_given_and_no_more() {
    assertThat(new Repetition(DAY, null, null).command("f.json"))
        .isEqualTo("huice check f.json --as-of 2025-12-01");
    assertThat(new Repetition(DAY, Path.of("补充/o.yaml"), Path.of("规则")).command("f.json"))
        .isEqualTo("huice check f.json --as-of 2025-12-01 --with 补充/o.yaml --rules 规则");
  }

  @Test
  void quotes_what_a_shell_would_read_otherwise() {
    assertThat(new Repetition(DAY, Path.of("a b$.yaml"), Path.of("it's")).command("f.json"))
        .isEqualTo("huice check f.json --as-of 2025-12-01 --with 'a b$.yaml' --rules 'it'\\''s'");
  }
}
