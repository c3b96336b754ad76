package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code --help} work as they stand. */
class HelpExamplesTest {
  /** What an example writes, goes here. */
  @TempDir private Path folder = Path.of("");

  static Stream<String> examples() {
    ResourceBundle help = Words.bundle(Program.HELP, Locale.CHINESE);
    return help.keySet().stream()
        .filter(key -> key.contains(".footer."))
        .sorted()
        .map(help::getString)
        .map(String::strip)
        .filter(line -> line.startsWith("huice "));
  }

  @Test
  void both_languages_explain_the_same_things() {
    assertThat(Words.bundle(Program.HELP, Locale.CHINESE).keySet())
        .isEqualTo(Words.bundle(Program.HELP, Locale.ENGLISH).keySet());
  }

  /** A text with a bare % is shown, but with a warning of the library's before all else. */
  @Test
  void every_text_can_be_formatted() {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      ResourceBundle help = Words.bundle(Program.HELP, language);
      for (String key : help.keySet()) {
        assertThatCode(() -> formatted(help.getString(key))).as(key).doesNotThrowAnyException();
      }
    }
  }

  private static String formatted(String text) {
    return new Formatter(Locale.ROOT).format(text).toString();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_of_the_help_works(String line) {
    Run run = Run.cached();
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i - 1).equals("--out") && !words.get(i).equals("-")) {
        words.set(i, folder.resolve(words.get(i)).toString());
      }
    }

    int code = run.program(words.subList(1, words.size()).toArray(String[]::new));

    assertThat(code).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank();
  }

  @Test
  void pools_that_the_help_names_are_among_the_rules() throws IOException {
    String rules =
        Files.readString(Path.of("rules/policies/园区考核奖励/policy.yaml"), StandardCharsets.UTF_8);

    assertThat(rules).contains("- pool: 专业园区考核奖励资金");
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      ResourceBundle help = Words.bundle(Program.HELP, language);
      for (String key : List.of("huice.pool.usage.footer.2", "huice.pool.usage.footer.3")) {
        assertThat(help.getString(key)).contains("--pool 专业园区考核奖励资金 ");
      }
      assertThat(help.getString("huice.pool.pool")).contains("园区考核奖励/专业园区考核奖励资金");
    }
  }
}
