package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huice.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
  private final Run run = Run.fresh();

  @Test
  void without_a_verb_it_shows_what_there_is() {
    assertThat(run.program()).isZero();
    assertThat(run.out()).contains("check", "test", "lint", "vocabulary", "示例：");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void the_version_is_one_line() {
    assertThat(run.program("--version")).isZero();
    assertThat(run.out().strip()).startsWith("惠策 ").doesNotContain("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "batch", "test", "lint", "vocabulary", "completion"})
  void every_verb_has_help_with_an_example(String verb) {
    assertThat(run.program(verb, "--help")).isZero();
    assertThat(run.out()).contains("示例：").contains("huice " + verb);
  }

  @Test
  void english_help_is_english() {
    assertThat(run.program("check", "--help", "--lang", "en")).isZero();
    assertThat(run.out()).contains("Usage:", "Examples:").doesNotContain("用法");
  }

  @Test
  void an_unknown_verb_is_told_with_the_nearest() {
    assertThat(run.program("chek")).isEqualTo(1);
    assertThat(run.err()).contains("“chek”").contains("check");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void an_unknown_option_is_told_with_the_nearest() {
    assertThat(run.program("check", "a.json", "--asof", "2025-01-01")).isEqualTo(1);
    assertThat(run.err()).contains("“--asof”").contains("--as-of");
  }

  @Test
  void what_is_advised_can_be_typed_as_it_stands() {
    run.surroundings().properties().setProperty("huice.command", "./huice");

    assertThat(run.program("check", "--help")).isZero();
    assertThat(run.out()).contains("./huice check").doesNotContainPattern("(?<!/)huice check");
    assertThat(run.program("ledger", "list")).isEqualTo(1);
    assertThat(run.err()).contains("./huice ledger init");
    assertThat(run.program("chek")).isEqualTo(1);
    assertThat(run.err()).contains("./huice --help");
  }

  @Test
  void a_path_that_would_have_to_be_quoted_is_not_advised() {
    run.surroundings().properties().setProperty("huice.command", "/opt/惠策 {0}'s/huice");

    assertThat(run.program("ledger", "list")).isEqualTo(1);
    assertThat(run.err()).contains(" huice ledger init").doesNotContain("/opt");
  }

  @Test
  void a_missing_file_is_told() {
    assertThat(run.program("check")).isEqualTo(1);
    assertThat(run.err()).contains("缺少").contains("FILE");
  }

  @Test
  void bad_words_are_told() {
    assertThat(run.program("check", "a.json", "--as-of", "2025-02-30")).isEqualTo(1);
    assertThat(run.program("check", "a.json", "--format", "xml")).isEqualTo(1);
    assertThat(run.program("lint", "--lang", "fr")).isEqualTo(1);
    assertThat(run.err()).contains("2025-02-30", "xml", "fr");
  }

  @Test
  void a_missing_rules_folder_is_told() {
    assertThat(run.program("lint", "--rules", "没有这个文件夹")).isEqualTo(1);
    assertThat(run.err()).contains("“没有这个文件夹”");
  }

  @Test
  void a_failure_of_our_own_is_one_line_unless_details_are_asked_for() {
    Words words = Words.in(java.util.Locale.CHINESE);
    new Failures(run.surroundings(), words).unexpected(new IllegalStateException("坏\n了"));
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("HUICE_DEBUG");

    Run debug = Run.with(Map.of("HUICE_DEBUG", "1"));
    new Failures(debug.surroundings(), words).unexpected(new IllegalStateException("坏了"));
    assertThat(debug.err()).contains("\tat ");
  }

  @Test
  void completion_is_a_script() {
    assertThat(run.program("completion")).isZero();
    assertThat(run.out()).contains("complete -F").contains("--as-of");
  }

  @Test
  void help_is_understood_as_a_verb_too() {
    assertThat(run.program("help")).isZero();
    assertThat(run.program("help", "check")).isZero();
    assertThat(run.out()).contains("huice check [-h]");
  }

  @Test
  void what_is_mistyped_is_told_without_a_word_of_english() {
    assertThat(run.program("check", "a", "--as-of", "2025-01-01", "--as-of", "2025-01-02"))
        .isEqualTo(1);
    assertThat(run.program("check", "a", "--no-cache=1")).isEqualTo(1);
    assertThat(run.program("check", "a", "--as-of")).isEqualTo(1);
    assertThat(run.program("check", "a", "--as-of", "--with", "b")).isEqualTo(1);
    assertThat(run.err())
        .contains("--as-of 只能写一次", "--no-cache 不带值", "--as-of 后面缺少值")
        .doesNotContain("option", "should", "boolean", "parameter");
  }

  @Test
  void what_cannot_be_written_could_not_run() {
    for (String arguments : new String[] {"lint", "vocabulary", "check --help"}) {
      Run full = Run.full();
      assertThat(full.program(arguments.split(" "))).isEqualTo(ExitCode.COULD_NOT_RUN);
      assertThat(full.err().lines()).singleElement().asString().contains("没能写出");
    }
  }
}
