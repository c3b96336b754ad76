package org.huice.tree;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what the YAML parser stumbled over. */
final class YamlSyntax {
  /** What the parser's English sentence contains, and what we call it. */
  private static final Map<String, TreeProblem> KNOWN =
      new TreeMap<>(
          Map.of(
              "mapping values are not allowed here", TreeProblem.YAML_COLON_IN_VALUE,
              "could not find expected ':'", TreeProblem.YAML_COLON_MISSING,
              "found unexpected end of stream", TreeProblem.YAML_UNCLOSED,
              "expected ',' or '", TreeProblem.YAML_UNCLOSED,
              "expected the node content", TreeProblem.YAML_UNCLOSED,
              "expected <block end>", TreeProblem.YAML_INDENTATION,
              "found undefined alias", TreeProblem.YAML_ALIAS));

  private YamlSyntax() {}

  /** The problem behind a refusal of the parser. */
  static Problem problem(String file, String text, MarkedYamlEngineException refused) {
    Optional<Mark> mark = refused.getProblemMark().or(refused::getContextMark);
    Place place =
        mark.map(found -> new Place(file, found.getLine() + 1, found.getColumn() + 1))
            .orElse(Place.of(file));
    Lines lines = new Lines(file, text);
    Optional<Place> wide = lines.fullWidthColon(place.line());
    if (wide.isPresent()) {
      return Problem.at(
          wide.get(), TreeProblem.YAML_FULL_WIDTH_COLON, lines.excerpt(wide.get().line()));
    }
    String line = lines.excerpt(place.line());
    int offset =
        mark.map(found -> text.offsetByCodePoints(0, Math.min(found.getIndex(), length(text))))
            .orElse(text.length());
    String character = offset < text.length() ? Character.toString(text.codePointAt(offset)) : "";
    return named(place, line, character, String.valueOf(refused.getProblem()));
  }

  private static Problem named(Place place, String line, String character, String sentence) {
    if (character.equals("\t")) {
      return Problem.at(place, TreeProblem.YAML_TAB);
    }
    if (sentence.contains("cannot start any token")) {
      return Problem.at(place, TreeProblem.YAML_START_CHARACTER, character);
    }
    TreeProblem code =
        KNOWN.entrySet().stream()
            .filter(known -> sentence.contains(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(TreeProblem.YAML_SYNTAX);
    return Problem.at(place, code, line);
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

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
