package org.huice.tree;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what the YAML parser stumbled over. */
final class YamlSyntax {
  /** What the parser says of a star or ampersand that no name follows. */
  private static final String NO_NAME = "unexpected character found";

  private static final String NO_END_OF_ENTRY = "expected ',' or '";

  /** What the parser's English sentence contains, and what we call it. */
  private static final Map<String, TreeProblem> KNOWN =
      new TreeMap<>(
          Map.of(
              "mapping values are not allowed here",
              TreeProblem.YAML_COLON_IN_VALUE,
              "could not find expected ':'",
              TreeProblem.YAML_COLON_MISSING,
              "found unexpected end of stream",
              TreeProblem.YAML_UNCLOSED,
              NO_END_OF_ENTRY,
              TreeProblem.YAML_UNCLOSED,
              "expected the node content",
              TreeProblem.YAML_UNCLOSED,
              "expected <block end>",
              TreeProblem.YAML_INDENTATION,
              "found undefined alias",
              TreeProblem.YAML_ALIAS));

  private YamlSyntax() {}

  /** The problem behind a refusal of the parser. */
  static Problem problem(String file, String text, MarkedYamlEngineException refused) {
    Lines lines = new Lines(file, text);
    Place place = refused.getProblemMark().map(lines::at).orElse(lines.end());
    String sentence = String.valueOf(refused.getProblem());
    return fullWidth(place, lines, sentence)
        .orElseGet(() -> named(place, refused.getContextMark().map(lines::at), lines, sentence));
  }

  /** A full-width sign, which the parser takes for a letter and only stumbles behind. */
  private static Optional<Problem> fullWidth(Place place, Lines lines, String sentence) {
    Optional<Problem> colon =
        lines
            .fullWidthColon(place.line())
            .map(wide -> ofLine(wide, TreeProblem.YAML_FULL_WIDTH_COLON, lines));
    return colon.isPresent() || !sentence.contains(NO_END_OF_ENTRY)
        ? colon
        : lines.fullWidthComma(place.line()).map(wide -> comma(wide, lines));
  }

  private static Problem comma(Place wide, Lines lines) {
    return Problem.at(
        wide, TreeProblem.YAML_FULL_WIDTH_COMMA, lines.excerpt(wide.line()), lines.character(wide));
  }

  private static Problem named(Place place, Optional<Place> context, Lines lines, String sentence) {
    String character = lines.character(place);
    if (character.equals("\t")) {
      return Problem.at(place, TreeProblem.YAML_TAB);
    }
    if (sentence.contains("cannot start any token")) {
      return Problem.at(place, TreeProblem.YAML_START_CHARACTER, character);
    }
    if (sentence.contains(NO_NAME)) {
      Place start = context.orElse(place);
      return Problem.at(start, TreeProblem.YAML_START_CHARACTER, lines.character(start));
    }
    TreeProblem code =
        KNOWN.entrySet().stream()
            .filter(known -> sentence.contains(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(TreeProblem.YAML_SYNTAX);
    boolean before = code == TreeProblem.YAML_COLON_MISSING || code == TreeProblem.YAML_UNCLOSED;
    Optional<Place> start = context.filter(opened -> before && isFar(opened, place, lines));
    return ofLine(start.orElse(place), code, lines);
  }

  /** The parser only notices in a later line, or at the end, what was left open here. */
  private static boolean isFar(Place opened, Place noticed, Lines lines) {
    return opened.line() < noticed.line() || noticed.equals(lines.end());
  }

  private static Problem ofLine(Place place, TreeProblem code, Lines lines) {
    return Problem.at(place, code, lines.excerpt(place.line()));
  }

  /** The problem of a character that no YAML text may contain. */
  static Problem unprintable(String file, String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!isPrintable(c)) {
        return Problem.at(
            new Lines(file, text).place(i), TreeProblem.RAW_CONTROL_CHARACTER, Characters.code(c));
      }
    }
    return Problem.at(Place.of(file), TreeProblem.YAML_SYNTAX, "");
  }

  /** YAML 1.2.2, production 1. */
  private static boolean isPrintable(int c) {
    return (c >= 0x20 && c <= 0x7E)
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == 0x85
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
