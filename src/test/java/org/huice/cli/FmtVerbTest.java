package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtVerbTest {
  @TempDir private Path folder = Path.of("");
  private Path rules = Path.of("");
  private Path file = Path.of("");
  private String before = "";

  @BeforeEach
  void one_file_out_of_line() throws IOException {
    rules = RulesCopy.in(folder);
    file = rules.resolve("policies/光伏与微电网/设备投资奖励.drl");
    before = Files.readString(file);
    Files.writeString(file, before.replace("( ", "("));
  }

  private Run fmt(int code, String... more) {
    Run run = Run.cached();
    String[] all = new String[more.length + 4];
    all[0] = "fmt";
    System.arraycopy(more, 0, all, 1, more.length);
    all[more.length + 1] = rules.toString();
    all[more.length + 2] = "--lang";
    all[more.length + 3] = "zh";
    assertThat(run.program(all)).as(run.err()).isEqualTo(code);
    return run;
  }

  @Test
  void check_names_the_file_and_leaves_it_as_it_is() throws IOException {
    assertThat(fmt(2, "--check").out()).contains("要排版：" + file).contains("1 个文件要排版");
    assertThat(Files.readString(file)).isEqualTo(before.replace("( ", "("));
  }

  @Test
  void the_file_is_laid_out_and_then_there_is_nothing_to_do() throws IOException {
    assertThat(fmt(0).out()).contains("已排版：" + file).contains("排版了 1 个文件");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(fmt(0, "--check").out()).contains("0 个文件要排版");
  }

  @Test
  void an_unreadable_file_is_left_alone_and_the_others_are_laid_out() throws IOException {
    Path broken = rules.resolve("policies/光伏与微电网/policy.yaml");
    Files.writeString(broken, "a: [1");

    Run run = fmt(2);

    assertThat(run.err()).contains("policy.yaml:1:4").contains("yaml-unclosed");
    assertThat(Files.readString(broken)).isEqualTo("a: [1");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void hidden_files_and_links_are_passed_over() throws IOException {
    Path hidden = Files.writeString(rules.resolve(".x.yaml"), "a:   1\n");
    Path outside = Files.writeString(folder.resolve("y.yaml"), "a:   1\n");
    Files.createSymbolicLink(rules.resolve("y.yaml"), outside);

    fmt(0);

    assertThat(Files.readString(hidden)).isEqualTo("a:   1\n");
    assertThat(Files.readString(outside)).isEqualTo("a:   1\n");
    assertThat(Files.isSymbolicLink(rules.resolve("y.yaml"))).isTrue();
  }

  @Test
  void other_files_are_refused() {
    Run run = Run.cached();

    assertThat(run.program("fmt", "README.md", "--lang", "zh")).isEqualTo(1);
    assertThat(run.err()).contains("README.md").contains(".drl");
  }
}
