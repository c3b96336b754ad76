package org.huice.sampling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;

/** A mapping of a recipe. What is not as it should be becomes a problem and reads as absent. */
final class Part {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Mapping mapping;
  private final String name;
  private final Consumer<Problem> problems;

  private Part(Mapping mapping, String name, Consumer<Problem> problems) {
    this.mapping = mapping;
    this.name = name;
    this.problems = problems;
  }

  /** The mapping that a node holds; empty, and a problem, where it is something else. */
  static Optional<Part> of(Node node, String name, Consumer<Problem> problems) {
    if (node instanceof Mapping mapping) {
      return Optional.of(new Part(mapping, name, problems));
    }
    problems.accept(Problem.at(node.place(), SamplingProblem.RECIPE_NOT_MAPPING, name));
    return Optional.empty();
  }

  /** Reports every key that is none of these. */
  Part knows(List<String> keys) {
    for (Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        report(
            entry.place(),
            SamplingProblem.RECIPE_KEY,
            entry.key(),
            name,
            Nearest.allowed(entry.key(), keys));
      }
    }
    return this;
  }

  /** What messages call it. */
  String name() {
    return name;
  }

  Place place() {
    return mapping.place();
  }

  List<Entry> entries() {
    return mapping.entries();
  }

  boolean has(String key) {
    return mapping.get(key).isPresent();
  }

  Optional<Node> node(String key) {
    return mapping.get(key);
  }

  /** The node under a key that has to be there. */
  Optional<Node> due(String key) {
    Optional<Node> node = mapping.get(key);
    if (node.isEmpty()) {
      report(place(), SamplingProblem.RECIPE_KEY_MISSING, key, name);
    }
    return node;
  }

  /** The mapping under a key. */
  Optional<Part> part(String key) {
    return node(key).flatMap(node -> of(node, name + "." + key, problems));
  }

  /** The text that a node holds. */
  Optional<String> text(Node node) {
    if (node instanceof Scalar scalar && scalar.kind() != Kind.NULL && !scalar.text().isBlank()) {
      return Optional.of(scalar.text());
    }
    report(node.place(), SamplingProblem.RECIPE_NOT_TEXT, name);
    return Optional.empty();
  }

  /** The number that a node holds. */
  Optional<BigDecimal> number(Node node) {
    if (node instanceof Scalar scalar && scalar.kind() == Kind.NUMBER) {
      return Optional.of(new BigDecimal(scalar.text()));
    }
    report(node.place(), SamplingProblem.RECIPE_NUMBER, name, shown(node));
    return Optional.empty();
  }

  /** The number that a node holds, in units of the last decimal. */
  Optional<Long> scaled(Node node, int decimals) {
    return number(node).flatMap(number -> scaled(node, number, decimals));
  }

  private Optional<Long> scaled(Node node, BigDecimal number, int decimals) {
    try {
      return Optional.of(number.movePointRight(decimals).longValueExact());
    } catch (ArithmeticException tooFine) {
      report(
          node.place(),
          SamplingProblem.RECIPE_PRECISE,
          name,
          shown(node),
          Integer.toString(decimals));
      return Optional.empty();
    }
  }

  /** The share that a node holds, in millionths. */
  Optional<Integer> share(Node node) {
    Optional<BigDecimal> share = number(node);
    boolean fits =
        share.filter(s -> s.signum() >= 0 && s.compareTo(BigDecimal.ONE) <= 0).isPresent();
    if (share.isPresent() && !fits) {
      report(node.place(), SamplingProblem.RECIPE_SHARE, name, shown(node));
      return Optional.empty();
    }
    return share.map(s -> s.multiply(MILLION).intValue());
  }

  /** The day that a node holds. */
  Optional<LocalDate> day(Node node) {
    try {
      return Optional.of(LocalDate.parse(shown(node)));
    } catch (DateTimeParseException noDay) {
      report(node.place(), SamplingProblem.RECIPE_DAY, name, shown(node));
      return Optional.empty();
    }
  }

  /** What a node says, for a message. */
  static String shown(Node node) {
    return node instanceof Scalar scalar ? scalar.text() : "…";
  }

  void report(Place place, SamplingProblem code, String... arguments) {
    problems.accept(Problem.at(place, code, arguments));
  }
}
