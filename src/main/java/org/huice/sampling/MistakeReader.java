package org.huice.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.problem.Nearest;
import org.huice.sampling.Mistake.Way;
import org.huice.tree.Node;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.Field;

/** Reads {@code wrong: { share: …, by: … }} or {@code wrong: { share: …, values: […] }}. */
final class MistakeReader {
  private static final String SHARE = "share";
  private static final String BY = "by";
  private static final String VALUES = "values";
  private static final Map<String, Way> WAYS =
      Map.of(
          "check-character", new Mistake.WrongCheck(),
          "letter", new Mistake.WrongLetter(),
          "above", new Mistake.Above(),
          "despite", new Mistake.Despite(),
          "twice", new Mistake.Twice());

  private final Part part;
  private final Field field;

  MistakeReader(Part part, Field field) {
    this.part = part;
    this.field = field;
  }

  /** The mistake; empty, and a problem, where it cannot be read. */
  Optional<Mistake> read() {
    part.knows(List.of(SHARE, BY, VALUES));
    Optional<Integer> share = part.due(SHARE).flatMap(part::share);
    Optional<Way> way =
        part.has(VALUES)
            ? part.node(VALUES).flatMap(this::values)
            : part.due(BY).flatMap(this::named);
    return share.flatMap(parts -> way.map(found -> new Mistake(parts, found)));
  }

  private Optional<Way> values(Node node) {
    if (!(node instanceof Sequence list) || list.items().isEmpty()) {
      part.report(node.place(), SamplingProblem.RECIPE_NOT_TEXT, part.name());
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>();
    List<Long> upTo = new ArrayList<>();
    for (Node item : list.items()) {
      if (item instanceof Scalar scalar) {
        values.add(new Value.Wrong(scalar.text(), scalar.kind()));
        upTo.add((long) values.size());
      } else {
        part.report(item.place(), SamplingProblem.RECIPE_NOT_TEXT, part.name());
      }
    }
    return values.size() == list.items().size()
        ? Optional.of(new Mistake.Instead(new Weights<>(values, upTo)))
        : Optional.empty();
  }

  private Optional<Way> named(Node node) {
    Optional<String> word = part.text(node);
    Optional<Way> way = word.map(WAYS::get);
    if (word.isPresent() && way.isEmpty()) {
      part.report(
          node.place(),
          SamplingProblem.RECIPE_WORD,
          part.name(),
          word.get(),
          Nearest.allowed(word.get(), WAYS.keySet().stream().sorted().toList()));
    }
    if (way.isPresent() && !suits(way.get())) {
      part.report(node.place(), SamplingProblem.RECIPE_MISTAKE, part.name(), word.orElse(""));
      return Optional.empty();
    }
    return way;
  }

  private boolean suits(Way way) {
    if (way instanceof Mistake.WrongCheck || way instanceof Mistake.WrongLetter) {
      return field.uscc();
    }
    if (way instanceof Mistake.Above) {
      return field.noMoreThan() != null;
    }
    return way instanceof Mistake.Despite ? field.onlyIf() != null : field.key();
  }
}
