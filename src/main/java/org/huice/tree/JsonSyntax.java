package org.huice.tree;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words what the JSON parser stumbled over, by looking at the text there. */
final class JsonSyntax {
  private static final Pattern TOKEN =
      Pattern.compile("(?:Non-standard|Unrecognized) token '([^']*)'.*", Pattern.DOTALL);
  private static final Set<String> NO_NUMBERS =
      Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "-INF", "+INF", "INF", "undefined");
  private static final String DELIMITERS = "{}[],:\"：，“”｛｝［］";
  private static final int LONGEST_WORD = 40;

  /** Characters a Chinese keyboard writes, and what JSON has instead. */
  private static final Map<Integer, String> FULL_WIDTH =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry((int) '：', ":"),
              Map.entry((int) '，', ","),
              Map.entry((int) '、', ","),
              Map.entry((int) '；', ","),
              Map.entry((int) '“', "\""),
              Map.entry((int) '”', "\""),
              Map.entry((int) '＂', "\""),
              Map.entry((int) '｛', "{"),
              Map.entry((int) '｝', "}"),
              Map.entry((int) '［', "["),
              Map.entry((int) '］', "]"),
              Map.entry((int) '【', "["),
              Map.entry((int) '】', "]")));

  private static final Set<Integer> WIDE_SPACES = Set.of(0x3000, 0xA0);

  private final Lines lines;
  private final String text;

  JsonSyntax(Lines lines, String text) {
    this.lines = lines;
    this.text = text;
  }

  /**
   * The problem behind a refusal of the parser.
   *
   * @param complete whether the value had come to its end before
   */
  Problem problem(JacksonException refused, boolean complete) {
    String message = String.valueOf(refused.getOriginalMessage());
    int offset = (int) Math.max(0, refused.getLocation().getCharOffset());
    if (refused instanceof UnexpectedEndOfInputException || offset >= text.length()) {
      return at(text.length(), TreeProblem.JSON_UNFINISHED);
    }
    if (text.charAt(offset) == '/' || text.charAt(offset) == '#') {
      return at(offset, TreeProblem.JSON_COMMENT);
    }
    if (complete) {
      int line = lines.place(offset).line();
      return at(offset, TreeProblem.JSON_TRAILING_CONTENT, lines.excerpt(line));
    }
    Matcher token = TOKEN.matcher(message);
    return token.matches()
        ? token(offset, message.startsWith("Non-standard"), token.group(1))
        : character(offset, message);
  }

  private Problem token(int offset, boolean behind, String token) {
    int start = behind ? Math.max(0, offset - token.length()) : offset;
    return at(
        start,
        NO_NUMBERS.contains(token) ? TreeProblem.JSON_NOT_A_NUMBER : TreeProblem.JSON_QUOTES,
        token);
  }

  private Problem character(int offset, String message) {
    int c = text.codePointAt(offset);
    if (message.contains("unquoted character")) {
      return at(offset, TreeProblem.RAW_CONTROL_CHARACTER, Characters.code(c));
    }
    if (message.contains("character escape")) {
      return at(offset, TreeProblem.JSON_ESCAPE);
    }
    if (WIDE_SPACES.contains(c)) {
      return at(offset, TreeProblem.JSON_WIDE_SPACE, Characters.code(c));
    }
    String wide = FULL_WIDTH.get(c);
    if (wide != null) {
      return at(offset, TreeProblem.JSON_FULL_WIDTH, Character.toString(c), wide);
    }
    int start = startOfWord(offset);
    if ((start < offset && isOfWord(text.charAt(offset)))
        || message.contains("numeric value")
        || c == '.') {
      return at(start, TreeProblem.JSON_NUMBER_FORM, word(start));
    }
    return punctuation(offset, c);
  }

  private Problem punctuation(int offset, int c) {
    int before = lastBefore(offset);
    if ((c == '}' || c == ']') && before >= 0 && text.charAt(before) == ',') {
      return at(before, TreeProblem.JSON_EXTRA_COMMA);
    }
    if (c == '\'' || Character.isLetter(c) || c == '_') {
      return at(offset, TreeProblem.JSON_QUOTES, word(offset));
    }
    String line = lines.excerpt(lines.place(offset).line());
    return at(offset, TreeProblem.JSON_SYNTAX, Character.toString(c), line);
  }

  private int lastBefore(int offset) {
    int before = offset - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before;
  }

  private int startOfWord(int offset) {
    int start = offset;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private String word(int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_WORD && isOfWord(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isOfWord(char c) {
    return !Character.isWhitespace(c) && DELIMITERS.indexOf(c) < 0;
  }

  private Problem at(int offset, TreeProblem code, String... arguments) {
    return Problem.at(lines.place(offset), code, arguments);
  }
}
