package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.drafting.NewPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPolicyVerbTest {
  @TempDir private Path folder = Path.of("");

  /** Rules of which only the vocabulary is there yet. */
  @BeforeEach
  void words_alone() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("rules/vocabulary"))) {
      List<Path> all = files.toList();
      Files.createDirectory(folder.resolve("vocabulary"));
      for (Path file : all) {
        Files.copy(file, folder.resolve("vocabulary").resolve(file.getFileName().toString()));
      }
    }
  }

  private Run run(int code, String... arguments) {
    Run run = Run.cached();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--rules", folder.toString(), "--lang", "zh"));
    assertThat(run.program(all.toArray(String[]::new))).as(run.out() + run.err()).isEqualTo(code);
    return run;
  }

  private void every_kind() {
    for (String kind : NewPolicy.kinds()) {
      run(0, "new-policy", "数_" + kind, "--kind", kind);
      if (!kind.equals("target")) {
        run(0, "new-policy", "是_" + kind, "--kind", kind, "--subject", "企业");
      }
    }
  }

  @Test
  void a_new_policy_of_any_kind_passes_as_a_draft_and_in_force() throws IOException {
    every_kind();

    run(0, "lint");
    assertThat(run(0, "fmt", folder.toString(), "--check").out()).contains("0 个文件要排版");
    assertThat(run(0, "test").out()).contains("15 个案例，15 个通过");

    in_force();
    run(0, "lint");
    assertThat(run(0, "test").out()).contains("45 个案例，45 个通过");
  }

  /** Does what the notes in the files say. */
  private void in_force() throws IOException {
    try (Stream<Path> policies = Files.list(folder.resolve("policies"))) {
      for (Path policy : policies.toList()) {
        RulesCopy.replace(policy.resolve("policy.yaml"), "status: draft", "status: in-force");
        Path cases = policy.resolve("cases.yaml");
        String later = Files.readString(cases);
        later = later.substring(later.indexOf("# - case"));
        Files.writeString(cases, later.replaceAll("(?m)^# ", ""));
      }
    }
  }

  @Test
  void it_tells_what_was_written_and_what_comes_next() {
    assertThat(run(0, "new-policy", "技改补助").out())
        .contains("已写入：" + folder.resolve("policies/技改补助/policy.yaml"))
        .contains("技改补助.drl")
        .contains("cases.yaml")
        .contains("huice test 技改补助 --rules " + folder);
  }

  @Test
  void what_is_there_is_never_overwritten() throws IOException {
    Path mine = folder.resolve("policies/甲");
    Files.createDirectories(mine);

    assertThat(run(1, "new-policy", "甲").err()).contains("已经存在，没有覆盖");
    assertThat(mine).isEmptyDirectory();
    assertThat(folder.resolve("policies")).isDirectoryNotContaining(path -> !path.equals(mine));
  }

  @Test
  void a_name_that_no_folder_may_have_is_refused_with_the_remedy() {
    for (String name : List.of("1技改", "技改-补助", "class", "../甲", "")) {
      assertThat(run(2, "new-policy", name).err()).contains("policy-folder-name");
    }
    assertThat(folder.resolve("policies")).doesNotExist();
  }

  @Test
  void a_kind_or_subject_that_there_is_not_is_refused() {
    assertThat(run(1, "new-policy", "甲", "--kind", "grant").err())
        .contains("award")
        .contains("levy");
    assertThat(run(1, "new-policy", "甲", "--subject", "飞船").err()).contains("飞船").contains("能源项目");
    assertThat(run(1, "new-policy", "甲", "--kind", "target", "--subject", "企业").err())
        .contains("企业");
  }

  @Test
  void a_broken_vocabulary_is_told_first() throws IOException {
    Files.writeString(folder.resolve("vocabulary/坏.drl"), "declare 坏");

    assertThat(run(2, "new-policy", "甲").err()).contains("坏.drl").contains("missing-end");
  }
}
