package org.huice.sampling;

import java.math.BigDecimal;
import java.util.Optional;
import org.huice.dossier.Range;
import org.huice.money.Unit;
import org.huice.tree.Node;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Reads how a number is made. */
final class NumberReader {
  static final String DECIMALS = "decimals";
  private static final String EVEN = "even";
  private static final String DOUBLING = "doubling";
  static final String STEP = "step";

  /** More would not fit into 64 bits together with large sums. */
  private static final int MOST_DECIMALS = 6;

  private final Part part;
  private final @Nullable Field field;

  NumberReader(Part part, @Nullable Field field) {
    this.part = part;
    this.field = field;
  }

  /** {@code number: even | doubling, from: …, to: …, decimals: …, step: …}. */
  Optional<Numbers> number(Node spread) {
    Optional<Integer> decimals = decimals();
    Optional<Long> least = decimals.flatMap(d -> bound(GeneratorReader.FROM, d));
    Optional<Long> greatest = decimals.flatMap(d -> bound(GeneratorReader.TO, d));
    Optional<Boolean> doubling = doubling(spread);
    Optional<Long> step =
        part.has(STEP)
            ? decimals.flatMap(d -> part.node(STEP).flatMap(node -> part.scaled(node, d)))
            : Optional.of(1L);
    if (least.isEmpty() || greatest.isEmpty() || doubling.isEmpty() || step.isEmpty()) {
      return Optional.empty();
    }
    return fits(least.get(), greatest.get(), doubling.get(), step.get())
        ? Optional.of(
            new Numbers(
                least.get(), greatest.get(), doubling.get(), step.get(), decimals.orElseThrow()))
        : Optional.empty();
  }

  private boolean fits(long least, long greatest, boolean doubling, long step) {
    if (least > greatest) {
      part.report(part.place(), SamplingProblem.RECIPE_RANGE, part.name());
      return false;
    }
    if (doubling && least <= 0) {
      part.report(part.place(), SamplingProblem.RECIPE_DOUBLING, part.name());
      return false;
    }
    if (step <= 0) {
      part.report(part.place(), SamplingProblem.RECIPE_NUMBER, part.name(), STEP);
      return false;
    }
    return true;
  }

  private Optional<Boolean> doubling(Node node) {
    Optional<String> word = part.text(node);
    if (word.isPresent() && !word.get().equals(EVEN) && !word.get().equals(DOUBLING)) {
      part.report(
          node.place(),
          SamplingProblem.RECIPE_WORD,
          part.name(),
          word.get(),
          EVEN + "、" + DOUBLING);
      return Optional.empty();
    }
    return word.map(DOUBLING::equals);
  }

  private Optional<Long> bound(String key, int decimals) {
    return part.due(key)
        .flatMap(node -> part.scaled(node, decimals).filter(found -> isInRange(node)));
  }

  private boolean isInRange(Node node) {
    BigDecimal number = part.number(node).orElse(BigDecimal.ZERO);
    String range = field == null ? null : field.range();
    if (range == null || Range.of(range).contains(number)) {
      return true;
    }
    part.report(
        node.place(),
        SamplingProblem.RECIPE_OUTSIDE,
        part.name(),
        Part.shown(node),
        Range.of(range).toString());
    return false;
  }

  /** {@code part-of: field, from: share, to: share}. */
  Optional<PartOf> partOf(Slot whole) {
    Optional<Long> least = share(GeneratorReader.FROM);
    Optional<Long> greatest = share(GeneratorReader.TO);
    if (least.isPresent() && greatest.isPresent() && least.get() > greatest.get()) {
      part.report(part.place(), SamplingProblem.RECIPE_RANGE, part.name());
      return Optional.empty();
    }
    return decimals()
        .flatMap(d -> least.flatMap(l -> greatest.map(g -> new PartOf(whole, l, g, d))));
  }

  private Optional<Long> share(String key) {
    int digits = Integer.toString(PartOf.PARTS).length() - 1;
    return part.due(key).flatMap(node -> part.scaled(node, digits));
  }

  /** As said; else as the unit has, but for whole numbers. */
  private Optional<Integer> decimals() {
    int most = most();
    Optional<Node> said = part.node(DECIMALS);
    if (said.isEmpty()) {
      return Optional.of(Math.min(most, 2));
    }
    Optional<Integer> decimals = part.scaled(said.get(), 0).map(Math::toIntExact);
    if (decimals.filter(d -> d < 0 || d > most).isPresent()) {
      part.report(
          said.get().place(),
          SamplingProblem.RECIPE_PRECISE,
          part.name(),
          Part.shown(said.get()),
          Integer.toString(most));
      return Optional.empty();
    }
    return decimals;
  }

  private int most() {
    if (field == null) {
      return MOST_DECIMALS;
    }
    if (field.type() instanceof FieldType.Whole) {
      return 0;
    }
    return Math.min(MOST_DECIMALS, field.measure().map(Unit::decimals).orElse(MOST_DECIMALS));
  }
}
