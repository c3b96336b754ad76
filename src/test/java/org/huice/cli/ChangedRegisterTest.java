package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody saves the register while it is decided. */
class ChangedRegisterTest {
  private static final int SIZE = 1600;

  @TempDir private Path folder = Path.of("");
  private Path register = Path.of("");

  @BeforeEach
  void register() throws IOException {
    register = folder.resolve("名册.jsonl");
    write("甲");
    int code = Run.cached().program(arguments("calm.jsonl"));
    assertThat(code).isEqualTo(ExitCode.DONE);
  }

  private void write(String name) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= SIZE; i++) {
      lines.append(
          "{\"企业\":{\"统一社会信用代码\":\"%s\",\"名称\":\"%s\",\"类型\":\"工业企业\",\"行政区划代码\":\"410122\"}}\n"
              .formatted(CreditCodes.of(i), name));
    }
    Files.writeString(register, lines);
  }

  private String[] arguments(String out) {
    return List.of(
            "batch",
            register.toString(),
            "--as-of",
            "2025-12-01",
            "--timing",
            "--threads",
            "1",
            "--out",
            folder.resolve(out).toString())
        .toArray(String[]::new);
  }

  /** What somebody does to a file. */
  private interface Deed {
    void take() throws IOException;
  }

  /** A clock that is looked at for every entry; in the midst of the register the deed is done. */
  private static Clock clock(Deed deed) {
    AtomicInteger looks = new AtomicInteger();
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        if (looks.incrementAndGet() == 3 * SIZE) {
          try {
            deed.take();
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        }
        return Run.NOW;
      }
    };
  }

  private String during(Deed deed) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Properties properties = new Properties();
    properties.setProperty("java.version", "17");
    Surroundings surroundings =
        new Surroundings(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            clock(deed),
            Run.cached().surroundings().environment(),
            properties);
    assertThat(new Program(surroundings).run(arguments("a.jsonl")))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(folder.resolve("a.jsonl")).doesNotExist();
    return err.toString(StandardCharsets.UTF_8);
  }

  private void resumed() {
    List<String> arguments = new java.util.ArrayList<>(List.of(arguments("a.jsonl")));
    arguments.add("--resume");
    assertThat(Run.cached().program(arguments.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
    assertThat(folder.resolve("a.jsonl")).hasSameBinaryContentAs(folder.resolve("calm.jsonl"));
  }

  @Test
  void a_change_voids_the_run_and_the_former_register_begins_anew() throws IOException {
    assertThat(during(() -> write("乙"))).contains("被改过", "作废");
    assertThat(folder.resolve("a.jsonl.run")).doesNotExist();

    write("甲");
    resumed();
  }

  @Test
  void a_change_that_was_taken_back_leaves_nothing_in_the_results() throws IOException {
    FileTime before = Files.getLastModifiedTime(register);
    String told =
        during(
            () -> {
              write("乙");
              write("甲");
              Files.setLastModifiedTime(register, before);
            });

    assertThat(told).contains("被动过", "--resume");
    assertThat(folder.resolve("a.jsonl.run")).exists();
    resumed();
  }
}
