package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.huice.evaluation.CrossChecking;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {
  private static final int SIZE = 1300;
  private static final Doubles NONE = new Doubles(Path.of(""), 0);

  @TempDir private Path parent = Path.of("");
  private Path first = Path.of("");
  private Path second = Path.of("");
  private RunFolder folder = nothing();
  private Outcome outcome =
      new Outcome(Totals.NONE, folder, 0, new Repetitions(NONE), new SharedMatters(NONE));

  // Set before each test; never used as it is.
  @SuppressWarnings("NullAway")
  private static RunFolder nothing() {
    return null;
  }

  @BeforeEach
  void run() throws IOException {
    first = parent.resolve("一.jsonl");
    second = parent.resolve("二.jsonl");
    folder =
        RunFolder.open(parent.resolve("run"), Numbered.MANIFEST, false, problem -> {})
            .orElseThrow();
    outcome = Run.of(new Numbered(SIZE), Numbered::line, folder, 2, Numbered.SILENT);
  }

  @AfterEach
  void end() throws IOException {
    folder.remove();
  }

  private static Delivery add(Delivery delivery, Path target) throws IOException {
    delivery.add(target, () -> LinesOutput.to(target));
    return delivery;
  }

  /** A disk that has room for so many bytes. */
  private static final class Small extends OutputStream {
    private final OutputStream out = new ByteArrayOutputStream();
    private int room;

    Small(int room) {
      this.room = room;
    }

    @Override
    public void write(int one) throws IOException {
      if (room-- <= 0) {
        throw new IOException("No space left on device");
      }
      out.write(one);
    }
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void all_files_get_all_lines_and_the_totals() throws IOException {
    try (Delivery delivery =
        add(
            add(
                new Delivery(
                    outcome,
                    (line, other) -> line,
                    (entry, line, shared) -> line,
                    CrossChecking.EVERY),
                first),
            second)) {
      delivery.write(Numbered.SILENT);
    }

    String expected =
        String.join("\n", Numbered.expected(SIZE)) + "\n" + Numbered.totals(SIZE).toString();
    assertThat(first).hasContent(expected);
    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(files()).isEqualTo(2);
  }

  @Test
  void an_earlier_result_is_replaced_only_by_a_whole_one() throws IOException {
    Files.writeString(first, "上次的");

    try (Delivery delivery =
        add(
            new Delivery(
                outcome, (line, other) -> line, (entry, line, shared) -> line, CrossChecking.EVERY),
            first)) {
      delivery.add(second, () -> new LinesOutput(second, new Small(5000)));
      assertThatThrownBy(() -> delivery.write(Numbered.SILENT))
          .isInstanceOfSatisfying(
              Unwritable.class, failure -> assertThat(failure.file()).isEqualTo(second));
    }

    assertThat(first).hasContent("上次的");
    assertThat(files()).as("no half file is left").isEqualTo(1);
  }

  @Test
  void a_disk_that_fills_up_at_the_very_end_is_noticed() throws IOException {
    int lines =
        String.join("\n", Numbered.expected(SIZE)).getBytes(StandardCharsets.UTF_8).length + 1;
    try (Delivery delivery =
        new Delivery(
            outcome, (line, other) -> line, (entry, line, shared) -> line, CrossChecking.EVERY)) {
      delivery.add(second, () -> new LinesOutput(second, new Small(lines + 3)));
      assertThatThrownBy(() -> delivery.write(Numbered.SILENT)).isInstanceOf(Unwritable.class);
    }

    assertThat(second).doesNotExist();
  }

  @Test
  void a_stop_on_the_way_leaves_no_file() throws IOException {
    Progress stopping =
        (entries, position, size) -> {
          throw new CancellationException();
        };
    try (Delivery delivery =
        add(
            new Delivery(
                outcome, (line, other) -> line, (entry, line, shared) -> line, CrossChecking.EVERY),
            first)) {
      assertThatThrownBy(() -> delivery.write(stopping)).isInstanceOf(CancellationException.class);
    }

    assertThat(files()).isZero();
  }

  @Test
  void a_chunk_that_breaks_after_the_run_is_noticed() throws IOException {
    Files.writeString(parent.resolve("run/chunk-000002.jsonl.gz"), "x");
    try (Delivery delivery =
        add(
            new Delivery(
                outcome, (line, other) -> line, (entry, line, shared) -> line, CrossChecking.EVERY),
            first)) {
      assertThatThrownBy(() -> delivery.write(Numbered.SILENT))
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(Unwritable.class);
    }

    assertThat(files()).isZero();
  }

  @Test
  void a_place_that_cannot_be_written_is_told_before_anything_is() throws IOException {
    Path nowhere = parent.resolve("没有/三.jsonl");
    try (Delivery delivery =
        new Delivery(
            outcome, (line, other) -> line, (entry, line, shared) -> line, CrossChecking.EVERY)) {
      assertThatThrownBy(() -> add(delivery, nowhere))
          .isInstanceOfSatisfying(
              Unwritable.class, failure -> assertThat(failure.file()).isEqualTo(nowhere));
    }
  }

  @Test
  void where_one_file_cannot_be_opened_none_of_the_others_is_left() throws IOException {
    Delivery delivery =
        add(
            new Delivery(
                outcome, (line, other) -> line, (entry, line, shared) -> line, CrossChecking.EVERY),
            first);
    assertThat(files()).isEqualTo(1);

    assertThatThrownBy(() -> add(delivery, parent.resolve("没有/三.jsonl")))
        .isInstanceOf(Unwritable.class);

    assertThat(files()).isZero();
  }
}
