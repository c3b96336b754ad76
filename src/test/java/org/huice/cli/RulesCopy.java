package org.huice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the project's rules that a test may spoil. */
final class RulesCopy {
  private RulesCopy() {}

  static Path in(Path folder) throws IOException {
    Path source = Path.of("rules");
    try (Stream<Path> files = Files.walk(source)) {
      List<Path> all = files.sorted().toList();
      for (Path file : all) {
        Path target = folder.resolve("rules").resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return folder.resolve("rules");
  }

  static void replace(Path file, String old, String other) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new IllegalStateException(file + " has no " + old);
    }
    Files.writeString(file, text.replace(old, other), StandardCharsets.UTF_8);
  }
}
