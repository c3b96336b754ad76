package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huice.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsReaderTest {
  private static final List<String> WHOLE =
      Decisions.lines(
          LocalDate.of(2025, 6, 30),
          List.of(
              Decisions.firm("甲", "6000", "2025-03-01", false),
              Decisions.firm("乙", "-1", "2025-03-02", false),
              Decisions.firm("丙", "5000", "2025-03-03", true)));

  @TempDir private Path folder = Path.of("");

  private List<String> problems(List<String> lines) {
    List<String> codes = new ArrayList<>();
    Path file = Decisions.file(folder, "结果.jsonl", lines);
    ResultsReader.read(file, Words.in(Locale.CHINESE), problem -> codes.add(problem.code().code()));
    return codes;
  }

  @Test
  void whole_results_are_read() {
    assertThat(problems(WHOLE)).isEmpty();
  }

  @Test
  void a_part_of_results_is_never_taken_for_the_whole() {
    assertThat(problems(WHOLE.subList(0, 3))).containsExactly("results-cut-off");
    assertThat(problems(WHOLE.subList(1, 5))).containsExactly("not-results");
    List<String> less = new ArrayList<>(WHOLE);
    less.remove(2);
    assertThat(problems(less)).containsExactly("results-miscounted");
    List<String> more = new ArrayList<>(WHOLE);
    more.add(WHOLE.get(1));
    assertThat(problems(more)).containsExactly("result-line-broken");
  }

  @Test
  void results_that_were_changed_by_hand_are_refused() {
    List<String> more = new ArrayList<>(WHOLE);
    more.replaceAll(line -> line.replace("6000000.00", "6900000.00"));
    assertThat(more).isNotEqualTo(WHOLE);
    assertThat(problems(more)).containsExactly("results-changed");

    List<String> swapped = new ArrayList<>(WHOLE);
    swapped.set(1, WHOLE.get(3));
    swapped.set(3, WHOLE.get(1));
    assertThat(problems(swapped)).containsExactly("results-changed");
  }
}
