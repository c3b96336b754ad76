package org.huice.bench.common;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes enterprises as JSON lines, a register as Huice's batch reads it. */
public final class Lines {
  private Lines() {}

  /**
   * Writes.
   *
   * @param arguments the file and how many enterprises, from number 0
   */
  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[1]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
      for (int number = 0; number < count; number++) {
        out.write(FactLine.of(Generator.of(number)));
        out.write('\n');
      }
    }
  }
}
