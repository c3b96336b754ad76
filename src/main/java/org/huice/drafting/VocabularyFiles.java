package org.huice.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.problem.Problem;
import org.huice.tree.TextBytes;

/** The texts of the vocabulary of a rules folder. */
final class VocabularyFiles {
  private VocabularyFiles() {}

  /** The texts by path; of a folder without any, none. */
  static Map<String, String> read(Path rules, Consumer<Problem> problems) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(rules.resolve("vocabulary"))) {
      try {
        TextBytes.utf8(shown(file), Files.readAllBytes(file), problems)
            .ifPresent(text -> texts.put(shown(file), text.text()));
      } catch (IOException unreadable) {
        return Map.of();
      }
    }
    return texts;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .filter(file -> file.toString().endsWith(".drl") && Files.isRegularFile(file))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** A path as messages name it. */
  static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
