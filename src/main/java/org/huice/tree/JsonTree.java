package org.huice.tree;

import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON as RFC 8259 has it and nothing more: no comments, no NaN, no doubled keys, nothing
 * after the value, no deep nesting.
 */
public final class JsonTree {
  /** Text and numbers are bounded by the size of the file; the nesting is checked here, too. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonTree() {}

  /**
   * Reads a file of at most 16 MB in UTF-8.
   *
   * @return the tree, or nothing where a part of it could not be read. A tree does not mean that
   *     there was no problem: a doubled key is one, and its first value stands in the tree
   */
  public static Optional<Node> read(String file, byte[] bytes, Consumer<Problem> problems) {
    return isTooLarge(file, bytes, problems)
        ? Optional.empty()
        : TextBytes.utf8(file, bytes, problems).flatMap(text -> read(file, text, problems));
  }

  /** Reads a text that was decoded before, so that the caller can say how it was encoded. */
  public static Optional<Node> read(String file, TextBytes decoded, Consumer<Problem> problems) {
    return read(file, 1, decoded, problems);
  }

  /**
   * Reads a text that is one of several in a file.
   *
   * @param line the line of the file in which the text begins, counted from 1
   */
  public static Optional<Node> read(
      String file, int line, TextBytes decoded, Consumer<Problem> problems) {
    String text = decoded.text();
    if (text.isBlank()) {
      problems.accept(Problem.at(Place.of(file), TreeProblem.EMPTY_FILE));
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return read(parser, new Lines(file, text, line - 1), text, problems);
    }
  }

  /** Whether a JSON file is larger than 16 MB, which is a problem. */
  public static boolean isTooLarge(String file, byte[] bytes, Consumer<Problem> problems) {
    boolean tooLarge = bytes.length > Limits.JSON_BYTES;
    if (tooLarge) {
      problems.accept(
          Problem.at(
              Place.of(file), TreeProblem.FILE_TOO_LARGE, Integer.toString(bytes.length), "16 MB"));
    }
    return tooLarge;
  }

  private static Optional<Node> read(
      JsonParser parser, Lines lines, String text, Consumer<Problem> problems) {
    JsonReading reading = new JsonReading(parser, lines, problems);
    try {
      return reading.document();
    } catch (JacksonException refused) {
      if (!reading.isTooDeep()) {
        problems.accept(new JsonSyntax(lines, text).problem(refused, reading.isComplete()));
      }
      return Optional.empty();
    }
  }
}
