package org.huice.tree;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.problem.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The lines of a text, so that a place can be told from an offset. */
final class Lines {
  /** A key followed by a full-width colon, with no other colon or quote before it. */
  private static final Pattern WIDE_KEY = Pattern.compile("[^:\"'#：\\[{]*：");

  /**
   * An entry in brackets, up to the full-width comma behind it; quotes close over theirs.
   * Possessive, since a loop over a group is otherwise a recursion, as deep as the line is long.
   */
  private static final Pattern WIDE_COMMA =
      Pattern.compile("[^\\[{#\"']*[\\[{](?:\"[^\"]*+\"|'[^']*+'|[^\"'，、]++)*+[，、]");

  private static final int LONGEST_EXCERPT = 40;

  private final String file;
  private final String text;
  private final int[] starts;
  private int lastStart = -1;
  private int lastAt;
  private int lastColumn;

  /** How many lines of the file stand before the text. */
  private final int before;

  Lines(String file, String text) {
    this(file, text, 0);
  }

  /** Of a part of a file that so many other lines precede. */
  Lines(String file, String text, int before) {
    this.file = file;
    this.text = text;
    this.starts = starts(text);
    this.before = before;
  }

  /** The place of the character at that offset, counted in UTF-16 units from 0. */
  Place place(long offset) {
    int at = (int) Math.max(0, Math.min(offset, text.length()));
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Place(file, before + line + 1, column(starts[line], at));
  }

  /** From the last one that was asked for in the line, since a reader asks from left to right. */
  private int column(int start, int at) {
    boolean goesOn = lastStart == start && lastAt <= at;
    int column =
        goesOn ? lastColumn + text.codePointCount(lastAt, at) : text.codePointCount(start, at) + 1;
    if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
      lastStart = start;
      lastAt = at;
      lastColumn = column;
    }
    return column;
  }

  /** The place of a mark of the YAML parser. */
  Place at(Mark mark) {
    return new Place(file, before + mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** The place after the last character. */
  Place end() {
    return place(text.length());
  }

  /** The text of a line counted from 1, without blanks around it, cut where it is long. */
  String excerpt(int lineOfFile) {
    int line = lineOfFile - before;
    if (line < 1 || line > starts.length) {
      return "";
    }
    String whole = line(line).strip();
    return whole.codePointCount(0, whole.length()) <= LONGEST_EXCERPT
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
  }

  /** The full-width colon after a key in this line or the one before, both counted from 1. */
  Optional<Place> fullWidthColon(int lineOfFile) {
    int line = lineOfFile - before;
    return fullWidthColonIn(line - 1).or(() -> fullWidthColonIn(line));
  }

  /** The first full-width comma in brackets in this line, counted from 1. */
  Optional<Place> fullWidthComma(int line) {
    return endOf(WIDE_COMMA, line - before);
  }

  /** The character at a place. */
  String character(Place place) {
    int offset = text.offsetByCodePoints(starts[place.line() - before - 1], place.column() - 1);
    return offset < text.length() ? Character.toString(text.codePointAt(offset)) : "";
  }

  private Optional<Place> fullWidthColonIn(int line) {
    return endOf(WIDE_KEY, line);
  }

  private Optional<Place> endOf(Pattern pattern, int line) {
    if (line < 1 || line > starts.length) {
      return Optional.empty();
    }
    Matcher key = pattern.matcher(line(line));
    return key.lookingAt()
        ? Optional.of(place(starts[line - 1] + key.end() - 1))
        : Optional.empty();
  }

  private String line(int line) {
    return text.substring(starts[line - 1], line < starts.length ? starts[line] : text.length());
  }

  private static int[] starts(String text) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
