package org.huice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is written by hand about kinds of problems, in {@code src/docs/problems/notes/}: a file for
 * each room, a part “# code” for each kind, with what is wanted of 为什么, 错, 对 and 怎么改, each on a
 * line of its own with a colon. What stands there goes before what the generator would write.
 */
final class PageNotes {
  static final Path FOLDER = Path.of("src", "docs", "problems", "notes");
  private static final List<String> PARTS = List.of("为什么", "错", "对", "怎么改");

  private final Map<String, Map<String, List<String>>> notes = new TreeMap<>();

  private PageNotes() {}

  /** Reads all of them. */
  static PageNotes read() throws IOException {
    PageNotes notes = new PageNotes();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        notes.add(file);
      }
    }
    return notes;
  }

  private void add(Path file) throws IOException {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String part = line.endsWith("：") ? line.substring(0, line.length() - 1) : "";
      if (line.startsWith("# ")) {
        parts = new LinkedHashMap<>();
        if (notes.put(line.substring(2).strip(), parts) != null) {
          throw new IllegalStateException("twice: " + line);
        }
      } else if (PARTS.contains(part)) {
        lines = new ArrayList<>();
        parts.put(part, lines);
      } else {
        lines.add(line);
      }
    }
  }

  /** The codes that something is written about. */
  Iterable<String> codes() {
    return notes.keySet();
  }

  /** The lines of one part, without blank ones around them; empty where nothing is written. */
  List<String> part(String code, String part) {
    List<String> lines =
        new ArrayList<>(notes.getOrDefault(code, Map.of()).getOrDefault(part, List.of()));
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}
