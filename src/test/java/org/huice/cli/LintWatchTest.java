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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that changes while it is watched. */
class LintWatchTest {
  private static final int PATIENCE_SECONDS = 60;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final AtomicBoolean goOn = new AtomicBoolean(true);
  @TempDir private Path folder = Path.of("");
  private Thread watching = new Thread();

  @BeforeEach
  void watch() throws IOException {
    copy(Path.of("fixtures/rejected/base"), folder);
    LintWatch watch =
        new LintWatch(
            folder,
            new PrintStream(written, true, StandardCharsets.UTF_8),
            Words.in(Locale.CHINESE),
            (rules, cases) -> {});
    watching =
        new Thread(
            () -> {
              try {
                watch.run(goOn::get);
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    watching.start();
    await("第 1 次检查\uff1a没有问题");
  }

  @AfterEach
  void stop() throws InterruptedException {
    goOn.set(false);
    watching.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
  }

  @Test
  void a_rule_that_breaks_is_told_and_one_that_is_mended_too() throws IOException {
    Path rule = find(".drl", "policies");
    String good = Files.readString(rule);

    Files.writeString(rule, good + "\nrule");
    await("第 2 次检查\uff1a");
    await("试点.drl");

    Files.writeString(rule, good);
    await("第 3 次检查\uff1a没有问题");
  }

  @Test
  void the_examples_are_checked_too() throws IOException {
    Files.writeString(find("policy.yaml", "policies").resolveSibling("cases.yaml"), "案例");

    await("第 2 次检查\uff1a1 个问题");

    await("cases.yaml:1:1");
  }

  @Test
  void files_that_are_saved_together_are_one_check_and_others_none() throws IOException {
    Path rule = find(".drl", "policies");
    Files.writeString(rule.resolveSibling("甲.txt"), "甲");
    Files.writeString(rule.resolveSibling("乙.txt"), "乙");
    await("第 2 次检查\uff1a没有问题");

    Files.delete(rule);
    await("第 3 次检查\uff1a");

    assertThat(printed()).doesNotContain("第 4 次检查");
  }

  @Test
  void a_folder_that_goes_away_is_told_and_watched_on() throws IOException {
    Path policies = folder.resolve("policies");
    Path away = folder.resolve("..别处");
    Files.move(policies, away);
    await("第 2 次检查\uff1a");
    assertThat(printed()).doesNotContain("第 2 次检查\uff1a没有问题");

    Files.move(away, policies);
    await("第 3 次检查\uff1a没有问题");
  }

  private String printed() {
    return written.toString(StandardCharsets.UTF_8);
  }

  private void await(String wanted) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!printed().contains(wanted) && System.nanoTime() < end) {
      try {
        TimeUnit.MILLISECONDS.sleep(10);
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    assertThat(printed()).contains(wanted);
  }

  private Path find(String name, String under) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(under))) {
      return all.filter(file -> file.toString().endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.filter(Files::isRegularFile)
          .forEach(
              file -> {
                try {
                  Path target = to.resolve(from.relativize(file).toString());
                  Files.createDirectories(target.getParent());
                  Files.copy(file, target);
                } catch (IOException unwritable) {
                  throw new UncheckedIOException(unwritable);
                }
              });
    }
  }
}
