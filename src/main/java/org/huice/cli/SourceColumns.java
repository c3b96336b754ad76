package org.huice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huice.problem.Place;

/**
 * Columns in UTF-16 code units. {@code tree} counts the columns of YAML in characters, which differ
 * where a rare one stands before; {@code parsing} counts those of rules in code units already.
 */
final class SourceColumns {
  private final Map<String, List<String>> files = new HashMap<>();

  /** The column of a place, from 1; as it is where the file cannot be read again. */
  int utf16(Place place) {
    if (place.file().endsWith(".drl")) {
      return place.column();
    }
    List<String> lines = files.computeIfAbsent(place.file(), SourceColumns::lines);
    if (place.line() > lines.size()) {
      return place.column();
    }
    String line = lines.get(place.line() - 1);
    int characters = Math.min(place.column() - 1, line.codePointCount(0, line.length()));
    return place.column() - characters + line.offsetByCodePoints(0, characters);
  }

  private static List<String> lines(String file) {
    try {
      String text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
      String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return List.of(whole.split("\r\n|\r|\n", -1));
    } catch (IOException | InvalidPathException unreadable) {
      return List.of();
    }
  }
}
