package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.huice.evaluation.CrossChecking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyDeliveryTest {
  private static final int SIZE = 7 * Run.CHUNK + 123;

  @TempDir private Path parent = Path.of("");

  private Path target() {
    return parent.resolve("结果.jsonl");
  }

  private Outcome run(LineMaker maker, int threads, Progress progress, Follower follower)
      throws IOException {
    try (RunFolder folder =
        RunFolder.open(parent.resolve("run"), Numbered.MANIFEST, true, problem -> {})
            .orElseThrow()) {
      return Run.of(new Numbered(SIZE), maker, folder, threads, progress, Gate.OPEN, follower);
    }
  }

  private EarlyDelivery early() throws IOException {
    EarlyDelivery early = new EarlyDelivery(CrossChecking.EVERY);
    early.add(target(), () -> LinesOutput.to(target()));
    return early;
  }

  private void deliver(int threads) throws IOException {
    try (EarlyDelivery early = early()) {
      Outcome outcome = run(Numbered::slowLine, threads, Numbered.SILENT, early);
      assertThat(early.isOf(outcome)).isTrue();
      try (Delivery delivery = early.of(outcome)) {
        delivery.write(Numbered.SILENT);
        assertThat(delivery.totals()).isEqualTo(Numbered.totals(SIZE));
      }
    }
  }

  private static String expected() {
    return String.join("\n", Numbered.expected(SIZE)) + "\n" + Numbered.totals(SIZE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void the_lines_are_those_of_the_register_in_its_order_whatever_the_threads(int threads)
      throws IOException {
    deliver(threads);

    assertThat(target()).hasContent(expected());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "3,2", "8,3"})
  void chunks_of_an_earlier_run_stand_in_their_places(int missing, int threads) throws IOException {
    run(Numbered::line, 2, Numbered.SILENT, Follower.NONE);
    Files.delete(parent.resolve("run/chunk-00000%d.jsonl.gz".formatted(missing)));

    deliver(threads);

    assertThat(target()).hasContent(expected());
  }

  @Test
  void a_slow_chunk_lets_only_few_others_wait_for_it() throws IOException {
    AtomicLong most = new AtomicLong();
    AtomicLong ahead = new AtomicLong();
    LineMaker first =
        entry -> {
          if (entry.number() <= Run.CHUNK) {
            LockSupport.parkNanos(2_000_000);
            ahead.accumulateAndGet(most.get(), Math::max);
          }
          most.accumulateAndGet(entry.number(), Math::max);
          return Numbered.line(entry);
        };

    run(first, 2, Numbered.SILENT, lines -> {});

    assertThat(ahead.get()).as("two threads with three chunks each").isBetween(501L, 3000L);
  }

  @Test
  void an_applicant_that_comes_twice_makes_other_lines() throws IOException {
    LineMaker same =
        entry ->
            "{\"applicant\":\"企业[%d]\",\"core\":\"\",\"entry\":%d}"
                .formatted(entry.number() % (SIZE - 1), entry.number())
                .getBytes(StandardCharsets.UTF_8);
    try (EarlyDelivery early = early()) {
      assertThat(early.isOf(run(same, 2, Numbered.SILENT, early))).isFalse();
    }

    assertThat(parent).as("nothing half is left").isDirectoryNotContaining("glob:**结果*");
  }

  @Test
  void a_disk_that_is_full_ends_the_run_and_what_was_decided_stays() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    try (EarlyDelivery early = new EarlyDelivery(CrossChecking.EVERY)) {
      early.add(target(), () -> new LinesOutput(target(), full));
      assertThatThrownBy(() -> run(Numbered::line, 2, Numbered.SILENT, early))
          .isInstanceOfSatisfying(
              Unwritable.class, failure -> assertThat(failure.file()).isEqualTo(target()));
    }

    assertThat(parent.resolve("run/chunk-000001.jsonl.gz")).exists();
  }

  @Test
  void a_stop_on_the_way_leaves_no_file() throws IOException {
    Progress stopping =
        (entries, position, size) -> {
          if (entries >= 2 * Run.CHUNK) {
            throw new CancellationException();
          }
        };
    try (EarlyDelivery early = early()) {
      assertThatThrownBy(() -> run(Numbered::slowLine, 2, stopping, early))
          .isInstanceOf(CancellationException.class);
    }

    assertThat(parent).isDirectoryNotContaining("glob:**结果*");
  }
}
