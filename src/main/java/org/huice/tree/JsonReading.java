package org.huice.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds the tree of one JSON text from its tokens. */
final class JsonReading {
  private final JsonParser parser;
  private final Lines lines;
  private final Consumer<Problem> problems;
  private boolean tooDeep;
  private boolean complete;

  JsonReading(JsonParser parser, Lines lines, Consumer<Problem> problems) {
    this.parser = parser;
    this.lines = lines;
    this.problems = problems;
  }

  /** The value of the text; nothing where a part of it could not be read. */
  Optional<Node> document() {
    parser.nextToken();
    Node node = value(1);
    complete = true;
    if (parser.nextToken() != null) {
      problems.accept(
          Problem.at(place(), TreeProblem.JSON_TRAILING_CONTENT, lines.excerpt(place().line())));
    }
    return tooDeep ? Optional.empty() : Optional.of(node);
  }

  /** Whether the nesting was too deep, which has been said already. */
  boolean isTooDeep() {
    return tooDeep;
  }

  /** Whether the value had come to its end. */
  boolean isComplete() {
    return complete;
  }

  private Node value(int depth) {
    Place place = place();
    JsonToken token = parser.currentToken();
    if (token.isStructStart() && depth > Limits.DEEPEST) {
      return skipped(place);
    }
    return switch (token) {
      case START_OBJECT -> mapping(place, depth);
      case START_ARRAY -> sequence(place, depth);
      case VALUE_STRING -> new Scalar(text(parser.getString()), Kind.STRING, place);
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(parser.getString(), Kind.BOOLEAN, place);
      case VALUE_NULL -> new Scalar("null", Kind.NULL, place);
      default -> new Scalar(parser.getString(), Kind.NUMBER, place);
    };
  }

  private Node skipped(Place place) {
    tooDeep = true;
    problems.accept(Problem.at(place, TreeProblem.TOO_DEEP, Integer.toString(Limits.DEEPEST)));
    parser.skipChildren();
    return new Scalar("null", Kind.NULL, place);
  }

  private Node sequence(Place place, int depth) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    return new Sequence(List.copyOf(items), place);
  }

  private Node mapping(Place place, int depth) {
    Entries entries = new Entries(problems);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = text(parser.currentName());
      Place keyPlace = place();
      parser.nextToken();
      entries.put(new Entry(key, value(depth + 1), keyPlace));
    }
    return entries.at(place);
  }

  private String text(String text) {
    Characters.half(text)
        .ifPresent(code -> problems.accept(Problem.at(place(), TreeProblem.HALF_CHARACTER, code)));
    return text;
  }

  private Place place() {
    return lines.place(parser.currentTokenLocation().getCharOffset());
  }
}
