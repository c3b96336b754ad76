package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of {@code --help} work as they stand. */
class HelpExamplesTest {
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

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_of_the_help_works(String line) {
    Run run = Run.cached();
    List<String> words = List.of(line.split(" "));

    int code = run.program(words.subList(1, words.size()).toArray(String[]::new));

    assertThat(code).as(run.err()).isZero();
    assertThat(run.out()).isNotBlank();
  }
}
