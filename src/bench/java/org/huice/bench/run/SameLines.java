package org.huice.bench.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what two contenders decided, line by line. One line holds one enterprise. */
final class SameLines {
  private SameLines() {}

  /**
   * Demands that the first lines of both files are the same.
   *
   * @throws IllegalStateException naming the first line that differs or is missing
   */
  static void require(String rightName, Path right, String name, Path said, int count)
      throws IOException {
    try (BufferedReader one = Files.newBufferedReader(right);
        BufferedReader other = Files.newBufferedReader(said)) {
      for (int i = 1; i <= count; i++) {
        String expected = one.readLine();
        String actual = other.readLine();
        if (expected == null || !expected.equals(actual)) {
          throw new IllegalStateException(
              "%s and %s decide enterprise %d differently:%n%s%n%s"
                  .formatted(rightName, name, i, expected, actual));
        }
      }
    }
  }
}
