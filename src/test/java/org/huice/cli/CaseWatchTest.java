package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two of the shipped policies, watched while one of them changes. */
class CaseWatchTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    for (String part : new String[] {"vocabulary", "policies/科技创新债券", "policies/称号分级"}) {
      copy(Path.of("rules", part), folder.resolve(part));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  private LintWatch watch(Set<String> wanted) {
    PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
    Words words = Words.in(Locale.CHINESE);
    return new LintWatch(folder, out, words, new CaseWatch(wanted, null, out, words));
  }

  private String checked(LintWatch watch) {
    written.reset();
    watch.check();
    return written.toString(StandardCharsets.UTF_8);
  }

  private void change(String file, String from, String to) {
    Path path = folder.resolve(file);
    try {
      String text = Files.readString(path);
      assertThat(text).contains(from);
      Files.writeString(path, text.replace(from, to));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void what_changed_is_told_first_and_of_the_others_only_what_failed() {
    LintWatch watch = watch(Set.of());
    assertThat(checked(watch)).contains("0 个不通过").doesNotContain("改过的政策");

    change("policies/科技创新债券/cases.yaml", "- case: ", "- case: 改");
    assertThat(checked(watch)).contains("科技创新债券", "改过的政策").doesNotContain("称号分级", "不通过：");
  }

  @Test
  void with_a_problem_nothing_runs() throws IOException {
    LintWatch watch = watch(Set.of());
    Files.writeString(folder.resolve("policies/科技创新债券/cases.yaml"), "案例");
    assertThat(checked(watch)).doesNotContain("通过");
  }

  @Test
  void only_the_examples_of_policies_that_were_named_run() {
    String one = checked(watch(Set.of("科技创新债券")));
    String both = checked(watch(Set.of()));
    assertThat(one).contains("0 个不通过");
    assertThat(both).contains("0 个不通过").isNotEqualTo(one);
  }
}
