package org.huice.sampling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.sampling.Nested.Span;
import org.huice.tree.Node;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Reads how many facts a list has. */
final class NestedReader {
  private static final Pattern COUNT = Pattern.compile("([0-9]{1,4})(?:\\.\\.([0-9]{1,4}))?");

  private final TypeReader types;

  NestedReader(TypeReader types) {
    this.types = types;
  }

  /** {@code count: { 0: 60, 1: 30, 2..5: 10 }}. */
  Optional<Nested> read(Part part, Node node, @Nullable Field field, Scope scope) {
    Optional<Weights<Span>> counts = new WeightReader(part).read(node, named -> span(part, named));
    if (field == null || !(field.type() instanceof FieldType.ListOf list)) {
      return Optional.empty();
    }
    if (scope.isInside(list.factType())) {
      part.report(node.place(), SamplingProblem.RECIPE_NESTING, part.name(), list.factType());
      return Optional.empty();
    }
    return types
        .read(list.factType(), scope, node.place())
        .flatMap(shape -> counts.map(found -> new Nested(shape, found)));
  }

  private static Optional<Span> span(Part part, WeightReader.Named named) {
    Matcher count = COUNT.matcher(named.word());
    if (!count.matches()) {
      part.report(named.node().place(), SamplingProblem.RECIPE_NUMBER, part.name(), named.word());
      return Optional.empty();
    }
    int least = Integer.parseInt(count.group(1));
    int greatest = count.group(2) == null ? least : Integer.parseInt(count.group(2));
    if (least > greatest) {
      part.report(named.node().place(), SamplingProblem.RECIPE_RANGE, part.name());
      return Optional.empty();
    }
    return Optional.of(new Span(least, greatest));
  }
}
