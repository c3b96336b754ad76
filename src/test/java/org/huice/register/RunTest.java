package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.huice.problem.Problem;
import org.huice.tabular.Entry;
import org.huice.tabular.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  private static final long SEVERAL = 4 * Run.CHUNK + 123;

  @TempDir private Path parent = Path.of("");

  private RunFolder folder() throws IOException {
    List<Problem> problems = new ArrayList<>();
    RunFolder folder =
        RunFolder.open(parent.resolve("结果.run"), Numbered.MANIFEST, true, problems::add)
            .orElse(null);
    assertThat(problems).isEmpty();
    return Objects.requireNonNull(folder);
  }

  private static List<String> lines(Outcome outcome) throws IOException {
    List<String> all = new ArrayList<>();
    try (Lines lines = outcome.lines((line, other) -> line)) {
      for (byte @Nullable [] line = lines.next(); line != null; line = lines.next()) {
        all.add(new String(line, StandardCharsets.UTF_8));
      }
    }
    return all;
  }

  private Outcome run(long size, LineMaker maker, int threads, Progress progress)
      throws IOException {
    try (RunFolder folder = folder();
        Source source = new Numbered(size)) {
      return Run.of(source, maker, folder, threads, progress);
    }
  }

  /** How many entries are decided by the next run. */
  private long decidedAgain(long size) throws IOException {
    AtomicLong decided = new AtomicLong();
    LineMaker counting =
        entry -> {
          decided.incrementAndGet();
          return Numbered.line(entry);
        };
    Outcome outcome = run(size, counting, 2, Numbered.SILENT);
    assertThat(lines(outcome)).isEqualTo(Numbered.expected(size));
    assertThat(outcome.totals()).isEqualTo(Numbered.totals(size));
    return decided.get();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void the_lines_come_in_the_order_of_the_register_whatever_the_threads(int threads)
      throws IOException {
    Outcome outcome = run(SEVERAL, Numbered::slowLine, threads, Numbered.SILENT);

    assertThat(lines(outcome)).isEqualTo(Numbered.expected(SEVERAL));
    assertThat(lines(outcome)).as("again").hasSize((int) SEVERAL);
    assertThat(outcome.totals()).isEqualTo(Numbered.totals(SEVERAL));
    assertThat(outcome.totals().isEven()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "499,1", "500,1", "501,2"})
  void a_chunk_has_five_hundred_entries_but_the_last(long size, int chunks) throws IOException {
    Outcome outcome = run(size, Numbered::line, 2, Numbered.SILENT);

    assertThat(lines(outcome)).isEqualTo(Numbered.expected(size));
    try (var files = Files.list(parent.resolve("结果.run"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".gz"))).hasSize(chunks);
    }
  }

  @ParameterizedTest
  @CsvSource({"1,1", "3,1", "7,3", "1024,3"})
  void a_chunk_of_large_entries_ends_earlier_whatever_the_threads(int kib, int chunks)
      throws IOException {
    // 1,200 entries of 7 KiB make three chunks by count; of 1 MiB, each has eight.
    long size = kib == 1024 ? 24 : kib == 7 ? 1200 : 300;
    try (RunFolder folder = folder();
        Source source = new Numbered(size, kib << 10)) {
      Outcome outcome = Run.of(source, Numbered::slowLine, folder, 40, Numbered.SILENT);
      assertThat(lines(outcome)).isEqualTo(Numbered.expected(size));
      assertThat(folder.kept(chunks, (int) size - (chunks - 1) * (kib == 1024 ? 8 : 500)))
          .isNotNull();
    }
  }

  @Test
  void the_progress_ends_with_all_entries() throws IOException {
    List<Long> told = new ArrayList<>();
    List<Long> positions = new ArrayList<>();
    Progress keeping =
        (entries, position, size) -> {
          told.add(entries);
          positions.add(position);
          assertThat(position).as("what is done, not what is read").isBetween(entries - 1, entries);
        };
    run(SEVERAL, Numbered::slowLine, 2, keeping);

    assertThat(told).isSorted().last().isEqualTo(SEVERAL);
    assertThat(positions).last().isEqualTo(SEVERAL);
  }

  @Test
  void what_is_whole_is_not_decided_again() throws IOException {
    run(SEVERAL, Numbered::line, 2, Numbered.SILENT);

    assertThat(decidedAgain(SEVERAL)).isZero();
  }

  @Test
  void a_stopped_run_leaves_what_is_whole() throws IOException {
    Progress stopping =
        (entries, position, size) -> {
          if (entries >= 2 * Run.CHUNK) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> run(SEVERAL, Numbered::slowLine, 2, stopping))
        .isInstanceOf(CancellationException.class);

    assertThat(decidedAgain(SEVERAL)).isBetween(1L, SEVERAL - 2 * Run.CHUNK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "empty", "damaged", "other", "no gzip"})
  void a_chunk_that_is_not_whole_is_decided_again(String how) throws IOException {
    run(SEVERAL, Numbered::line, 2, Numbered.SILENT);
    Path chunk = parent.resolve("结果.run/chunk-000002.jsonl.gz");
    byte[] bytes = Files.readAllBytes(chunk);
    switch (how) {
      case "cut" -> Files.write(chunk, java.util.Arrays.copyOf(bytes, bytes.length - 1));
      case "empty" -> Files.write(chunk, new byte[0]);
      case "damaged" -> {
        bytes[bytes.length / 2] ^= 1;
        Files.write(chunk, bytes);
      }
      case "other" ->
          Files.write(chunk, Files.readAllBytes(chunk.resolveSibling("chunk-000003.jsonl.gz")));
      default -> Files.writeString(chunk, "{}\n");
    }

    assertThat(decidedAgain(SEVERAL)).isEqualTo(Run.CHUNK);
  }

  @Test
  void a_chunk_that_is_missing_is_decided_again() throws IOException {
    run(SEVERAL, Numbered::line, 2, Numbered.SILENT);
    Files.delete(parent.resolve("结果.run/chunk-000005.jsonl.gz"));

    assertThat(decidedAgain(SEVERAL)).isEqualTo(123);
  }

  @Test
  void a_chunk_that_cannot_be_written_ends_the_run_and_what_was_written_stays() throws IOException {
    Path taken = parent.resolve("结果.run/chunk-000004.jsonl.gz.part");
    try (RunFolder folder = folder()) {
      Files.createDirectory(taken);
      assertThatThrownBy(
              () -> Run.of(new Numbered(SEVERAL), Numbered::line, folder, 1, Numbered.SILENT))
          .isInstanceOfSatisfying(
              Unwritable.class,
              failure -> assertThat(failure.file()).hasFileName("chunk-000004.jsonl.gz"));
    }
    Files.deleteIfExists(taken);

    // The last one may have been decided while the fourth was being written.
    assertThat(decidedAgain(SEVERAL)).isIn((long) Run.CHUNK, Run.CHUNK + 123L);
  }

  @Test
  void a_fault_in_one_entry_names_it() {
    LineMaker faulty =
        entry -> {
          if (entry.number() == 777) {
            throw new IllegalStateException("坏");
          }
          return Numbered.line(entry);
        };

    assertThatThrownBy(() -> run(SEVERAL, faulty, 2, Numbered.SILENT))
        .hasMessageContaining("777")
        .hasMessageContaining("名册.jsonl")
        .hasMessageContaining("坏");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"entry\":1}",
        "{\"core\":\"\",\"problems\":[]}",
        "{\"core\":\"\"}{}",
        "{\"core\":\n\"\"}",
        "{\"core\":\"\"",
        "[\"core\"]",
        "{\"a\":{\"core\":1}}",
        ""
      })
  void a_line_that_says_neither_or_both_is_no_line(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> LineKind.of(bytes)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_source_that_leaves_a_number_out_is_at_fault() throws IOException {
    Source source = new Numbered(3);
    Entry left = source.next();
    try (RunFolder folder = folder()) {
      assertThatThrownBy(() -> Run.of(source, Numbered::line, folder, 1, Numbered.SILENT))
          .hasMessageContaining("entry 2");
    }
    assertThat(left).isNotNull();
  }
}
