package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.tabular.SheetCell.Kind;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing stays open or behind when reading fails, whatever it fails of. */
class ClosingTest {
  private static final Vocabulary WORDS = SampleWords.vocabulary();
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");

  @TempDir private Path folder = Path.of("");

  /** Rows of a parser with a fault of its own. */
  private record Faulty() implements SheetRows {
    @Override
    public SheetRow next() {
      throw new IllegalStateException("a fault");
    }

    @Override
    public MergedCells merged() {
      return new MergedCells();
    }

    @Override
    public void close() {}
  }

  @Test
  void the_rows_of_a_sheet_whose_parser_fails_are_gone() throws IOException {
    FactType type = WORDS.type("企业").orElseThrow();
    SheetRow headers = new SheetRow(1, List.of(new SheetCell(1, Kind.TEXT, "代码")));
    SheetLayout layout =
        new LayoutReader(WORDS, "企业.csv", List.of(Nesting.of(type))).read(headers).layout();
    Path file = Files.createFile(folder.resolve("1.rows"));

    assertThatThrownBy(() -> LoadedSheet.of(layout, new Faulty(), new Spool(file)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(file).doesNotExist();
  }

  @Test
  void a_file_too_short_for_its_mark_is_not_left_open() throws IOException {
    assumeThat(OPEN_FILES).isDirectory();
    Path file = Files.createFile(folder.resolve("企业.csv")).toRealPath();

    assertThatThrownBy(() -> TextEncoding.UTF_8_MARKED.open(file)).isInstanceOf(EOFException.class);

    assertThat(openFiles()).doesNotContain(file);
  }

  private static List<Path> openFiles() throws IOException {
    List<Path> open = new ArrayList<>();
    try (Stream<Path> files = Files.list(OPEN_FILES)) {
      for (Path file : files.toList()) {
        if (Files.isSymbolicLink(file)) {
          open.add(Files.readSymbolicLink(file));
        }
      }
    }
    return open;
  }

  @Test
  void all_are_closed_though_some_cannot_be_and_the_first_failure_is_told() {
    List<String> closed = new ArrayList<>();
    Closeable good = () -> closed.add("good");
    Closeable bad =
        () -> {
          closed.add("bad");
          throw new IOException("first");
        };
    Closeable worse =
        () -> {
          closed.add("worse");
          throw new IOException("second");
        };

    assertThatThrownBy(() -> Closing.all(List.of(bad, good, worse, good)))
        .isInstanceOf(IOException.class)
        .hasMessage("first")
        .hasSuppressedException(new IOException("second"));

    assertThat(closed).containsExactly("bad", "good", "worse", "good");
  }

  @Test
  void what_failed_first_stays_what_is_told() {
    IllegalStateException failed = new IllegalStateException("a fault");
    IOException again = new IOException("again");

    Closing.after(
        failed,
        () -> {
          throw again;
        });

    assertThat(failed.getSuppressed()).containsExactly(again);
  }
}
