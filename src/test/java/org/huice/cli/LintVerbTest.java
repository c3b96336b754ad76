package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huice.BrokenFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintVerbTest {
  private static final Path REJECTED = Path.of("fixtures", "rejected");

  @TempDir private Path folder;
  private final Run run = Run.cached();

  @BeforeEach
  void write() throws IOException {
    write("doubtful/bounds-crossed");
  }

  private void write(String difference) throws IOException {
    BrokenFolder.write(REJECTED.resolve("base"), REJECTED.resolve(difference), folder);
  }

  private int lint(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "lint";
    arguments[1] = "--rules";
    arguments[2] = folder.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return run.program(arguments);
  }

  @Test
  void a_warning_is_shown_with_its_remedy_and_is_no_failure() {
    assertThat(lint()).isZero();
    assertThat(run.err())
        .contains("试点.drl:30:34 警告 按参数的取值互相矛盾 [contradiction-by-values]")
        .contains("\n    核对 policy.yaml")
        .contains("共 1 个警告。");
    assertThat(run.out()).contains("没有发现错误，有警告。");
  }

  @Test
  void a_warning_fails_where_that_is_asked_for() {
    assertThat(lint("--strict")).isEqualTo(2);
    assertThat(run.err()).contains("共 1 个警告。");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void in_english_too() {
    assertThat(lint("--lang", "en")).isZero();
    assertThat(run.err()).contains("Warning Contradiction by the values", "1 warning(s) in all.");
  }

  @Test
  void what_holds_for_nobody_is_an_error() throws IOException {
    write("doubtful/contradiction-of-an-enum");

    assertThat(lint()).isEqualTo(2);
    assertThat(run.err()).contains("[conditions-contradict]", "共 1 个问题。").doesNotContain("警告");
  }

  @Test
  void what_no_policy_reads_is_told_where_that_is_asked_for() throws IOException {
    write("doubtful/field-that-nothing-reads");

    assertThat(lint("--strict")).isZero();
    assertThat(lint("--strict", "--unread")).isEqualTo(2);
    assertThat(run.err()).contains("[unread-field]", "[unread-type]", "共 3 个警告。");
  }

  @Test
  void a_folder_of_warnings_decides_and_says_nothing_of_them() throws IOException {
    Path facts = folder.resolve("甲.json");
    Files.writeString(facts, "{\"企业\": {\"企业编号\": \"Q-1\", \"行政区划代码\": \"410122\", \"项目\": []}}");

    assertThat(run.program("check", facts.toString(), "--rules", folder.toString())).isZero();
    assertThat(run.err()).doesNotContain("警告");
  }

  @Test
  void the_shipped_rules_are_clean_and_strict() {
    assertThat(run.program("lint", "--strict")).isZero();
    assertThat(run.out()).contains("没有发现问题。");
  }
}
