package org.huice.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines that begin with an entry's number and a tab, in the order of the numbers, each once. */
final class NumberedLines implements Closeable {
  private static final int LONGEST_NUMBER = 20;

  /** Of a file that is missing. */
  static final NumberedLines NONE = new NumberedLines(null, new long[0]);

  private final @Nullable LineFile file;
  private final long[] numbers;

  private NumberedLines(@Nullable LineFile file, long[] numbers) {
    this.file = file;
    this.numbers = numbers;
  }

  /**
   * Opens a file.
   *
   * @param broken gets the positions of lines that are none; the last one counts where its end is
   *     missing
   */
  static NumberedLines open(Path path, Set<Integer> broken) throws IOException {
    LineFile file = LineFile.open(path);
    long[] numbers = new long[file.count()];
    long last = 0;
    for (int i = 0; i < numbers.length; i++) {
      long number = number(file.start(i + 1, LONGEST_NUMBER));
      if (number <= last) {
        broken.add(i + 1);
        number = last;
      }
      last = number;
      numbers[i] = number;
    }
    if (!file.isWhole()) {
      broken.add(file.count());
    }
    return new NumberedLines(file, numbers);
  }

  /** The number before the tab; 0 where there is none in its one form. */
  private static long number(byte[] start) {
    String text = new String(start, StandardCharsets.ISO_8859_1);
    int tab = text.indexOf('\t');
    String digits = tab < 0 ? "" : text.substring(0, tab);
    return digits.matches("[1-9][0-9]{0,17}") ? Long.parseLong(digits) : 0;
  }

  /** The parts of a number's line after the number, between tabs; empty where it has no line. */
  Optional<List<String>> parts(long number) throws IOException {
    int found = Arrays.binarySearch(numbers, number);
    if (file == null || found < 0) {
      return Optional.empty();
    }
    String line = new String(file.line(found + 1), StandardCharsets.ISO_8859_1);
    List<String> parts = Arrays.asList(line.split("\t", -1));
    return Optional.of(parts.subList(1, parts.size()));
  }

  /** The position of a number's line, for messages; 0 where it has none. */
  int position(long number) {
    return Math.max(0, Arrays.binarySearch(numbers, number) + 1);
  }

  /** The numbers that have lines. */
  long[] numbers() {
    return numbers.clone();
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
