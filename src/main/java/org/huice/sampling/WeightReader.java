package org.huice.sampling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Sequence;

/** Reads {@code { word: weight, … }}, or {@code [word, …]}, which are all of one weight. */
final class WeightReader {
  /** Weights may have six decimals. */
  private static final int SCALE = 6;

  private final Part part;

  WeightReader(Part part) {
    this.part = part;
  }

  /**
   * The choice that a node describes.
   *
   * @param thing reads what a key or an item stands for
   */
  <T> Optional<Weights<T>> read(Node node, Function<Named, Optional<T>> thing) {
    List<T> things = new ArrayList<>();
    List<Long> upTo = new ArrayList<>();
    long sum = 0;
    boolean whole = true;
    for (Weighted weighted : weighted(node)) {
      Optional<T> read = thing.apply(weighted.named());
      Optional<Long> weight = weight(weighted.weight(), weighted.named());
      whole &= read.isPresent() && weight.isPresent();
      if (read.isPresent() && weight.isPresent() && weight.get() > 0) {
        sum += weight.get();
        things.add(read.get());
        upTo.add(sum);
      }
    }
    if (whole && sum == 0) {
      part.report(node.place(), SamplingProblem.RECIPE_WEIGHT, part.name(), Part.shown(node));
    }
    return whole && sum > 0 ? Optional.of(new Weights<>(things, upTo)) : Optional.empty();
  }

  /**
   * A word with where it stands.
   *
   * @param node the item; of a mapping the weight, whose place is near enough
   */
  record Named(String word, Node node) {}

  private record Weighted(Named named, Optional<Node> weight) {}

  private List<Weighted> weighted(Node node) {
    List<Weighted> found = new ArrayList<>();
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        Named named = new Named(entry.key(), entry.value());
        found.add(new Weighted(named, Optional.of(entry.value())));
      }
    } else if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        part.text(item)
            .ifPresent(text -> found.add(new Weighted(new Named(text, item), Optional.empty())));
      }
    } else {
      part.report(node.place(), SamplingProblem.RECIPE_NOT_MAPPING, part.name());
    }
    return found;
  }

  private Optional<Long> weight(Optional<Node> node, Named named) {
    if (node.isEmpty()) {
      return Optional.of(1L);
    }
    Optional<BigDecimal> number = part.number(node.get());
    if (number.filter(n -> n.signum() < 0).isPresent()) {
      part.report(
          named.node().place(), SamplingProblem.RECIPE_WEIGHT, part.name(), Part.shown(node.get()));
      return Optional.empty();
    }
    return number.flatMap(n -> part.scaled(node.get(), SCALE));
  }
}
