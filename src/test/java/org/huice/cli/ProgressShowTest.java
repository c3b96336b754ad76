package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import org.huice.page.Words;
import org.junit.jupiter.api.Test;

class ProgressShowTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Steps clock = new Steps();

  private ProgressShow show(boolean terminal) {
    Properties properties = new Properties();
    properties.setProperty("huice.terminal", String.valueOf(terminal));
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    Surroundings surroundings = new Surroundings(stream, stream, clock, Map.of(), properties);
    return new ProgressShow(surroundings, Words.in(Locale.CHINESE), "progress.deciding");
  }

  private String shown() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A hundred entries and a thousand bytes a second. */
  private void run(ProgressShow show, int seconds) {
    for (int second = 0; second <= seconds; second++) {
      show.at(second * 100L, second * 1000L, 400_000);
      clock.forward(Duration.ofSeconds(1));
    }
  }

  @Test
  void elsewhere_it_is_a_line_a_minute() {
    run(show(false), 185);

    assertThat(shown().lines()).hasSize(3);
    assertThat(shown().lines().findFirst().orElseThrow())
        .isEqualTo("15% 已裁定 6,000，每秒 100，还要 5 分 40 秒");
  }

  @Test
  void a_short_run_elsewhere_says_nothing() {
    run(show(false), 59);

    assertThat(shown()).isEmpty();
  }

  @Test
  void on_a_terminal_a_bar_is_drawn_over_itself() {
    ProgressShow show = show(true);
    run(show, 200);
    show.end();

    assertThat(shown()).contains("\r[==========          ] 50% 已裁定 20,000，每秒 100，还要 3 分 20 秒");
    assertThat(shown().lines()).as("one line, ended once").hasSize(201);
    assertThat(shown()).endsWith(System.lineSeparator());
    assertThat(shown().split(System.lineSeparator(), -1)).hasSize(2);
  }

  @Test
  void it_is_drawn_four_times_a_second_at_most() {
    ProgressShow show = show(true);
    for (int i = 0; i < 1000; i++) {
      show.at(i, i, 1000);
      clock.forward(Duration.ofMillis(1));
    }

    assertThat(shown().chars().filter(unit -> unit == '\r')).hasSize(3);
  }

  @Test
  void what_an_earlier_run_did_is_soon_forgotten() {
    ProgressShow show = show(false);
    show.at(0, 0, 1_000_000);
    show.at(500_000, 500_000, 1_000_000);
    clock.forward(Duration.ofSeconds(1));
    for (int second = 1; second <= 120; second++) {
      show.at(500_000 + second * 10L, 500_000 + second * 10L, 1_000_000);
      clock.forward(Duration.ofSeconds(1));
    }

    assertThat(shown().lines().reduce((first, last) -> last).orElseThrow())
        .contains("每秒 10，还要 13 小时 51 分");
  }

  @Test
  void a_run_that_stands_still_promises_nothing() {
    ProgressShow show = show(false);
    show.at(0, 0, 1000);
    clock.forward(Duration.ofMinutes(1));
    show.at(0, 0, 1000);

    assertThat(shown().strip()).isEqualTo("0% 已裁定 0，每秒 0");
  }

  @Test
  void an_input_of_no_size_is_no_division_by_zero() {
    ProgressShow show = show(false);
    clock.forward(Duration.ofMinutes(1));
    show.at(0, 0, 0);

    assertThat(shown().strip()).isEqualTo("0% 已裁定 0");
  }

  @Test
  void what_comes_next_has_a_pace_of_its_own() {
    ProgressShow show = show(true);
    run(show, 100);
    show.next("progress.writing");
    clock.forward(Duration.ofSeconds(1));
    show.at(5, 5, 10);

    assertThat(shown()).contains("50% 已写出 5" + " ".repeat(12)).contains(System.lineSeparator());
  }

  @Test
  void whoever_stops_it_stops_the_run() {
    ProgressShow show = show(false);
    show.at(1, 1, 10);
    show.stop();

    assertThatThrownBy(() -> show.at(2, 2, 10)).isInstanceOf(CancellationException.class);
  }
}
