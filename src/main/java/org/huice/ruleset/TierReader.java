package org.huice.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.policy.ParameterValue;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Sequence;

/** Reads the tiers of a schedule, and bands. */
final class TierReader {
  private final String parameter;
  private final Unit unit;
  private final Unit quantity;
  private final Tally problems;

  TierReader(String parameter, Unit unit, Unit quantity, Consumer<Problem> problems) {
    this.parameter = parameter;
    this.unit = unit;
    this.quantity = quantity;
    this.problems = new Tally(problems);
  }

  /** The tiers that a node lists, at least one, their bounds ascending. */
  Optional<ParameterValue> read(Node node, Tiering tiering) {
    return switch (tiering) {
      case SLAB -> tiers(node).map(Schedule.Slab::new).map(ParameterValue.Tiers::new);
      case MARGINAL -> tiers(node).map(Schedule.Marginal::new).map(ParameterValue.Tiers::new);
      case BANDS -> list(node, Keys.BAND, this::band, Band::bound).map(ParameterValue.Bands::new);
    };
  }

  private Optional<List<Tier>> tiers(Node node) {
    return list(node, Keys.TIER, this::tier, Tier::bound);
  }

  private <T> Optional<List<T>> list(
      Node node, Keys keys, Function<Section, Optional<T>> reader, Function<T, BigDecimal> bound) {
    if (!(node instanceof Sequence list) || list.items().isEmpty()) {
      String example = Example.of(parameter, keys, node);
      problems.accept(
          Problem.at(node.place(), RuleSetProblem.NOT_TIERS, Section.shown(node), example));
      return Optional.empty();
    }
    List<T> found = new ArrayList<>();
    for (Node item : list.items()) {
      String name = parameter + " #" + (list.items().indexOf(item) + 1);
      Section.of(item, keys, name, problems)
          .flatMap(reader)
          .ifPresent(
              one -> {
                ascends(found.stream().map(bound).toList(), bound.apply(one), item);
                found.add(one);
              });
    }
    return problems.clean() ? Optional.of(List.copyOf(found)) : Optional.empty();
  }

  private void ascends(List<BigDecimal> before, BigDecimal bound, Node item) {
    if (!before.isEmpty() && bound.compareTo(before.get(before.size() - 1)) <= 0) {
      problems.accept(
          Problem.at(
              item.place(),
              RuleSetProblem.TIERS_NOT_ASCENDING,
              bound.toPlainString(),
              before.get(before.size() - 1).toPlainString()));
    }
  }

  private Optional<Tier> tier(Section section) {
    Optional<Rate> share = section.node("rate").flatMap(this::share);
    return bound(section)
        .flatMap(number -> share.map(paid -> new Tier(number, section.has("above"), paid)));
  }

  private Optional<Band> band(Section section) {
    Optional<BigDecimal> pays =
        section
            .node("amount")
            .filter(node -> ValueReader.isGiven(node, "amount", problems))
            .flatMap(node -> Figures.number(node, unit, problems));
    return bound(section)
        .flatMap(number -> pays.map(sum -> new Band(number, section.has("above"), sum)));
  }

  private Optional<BigDecimal> bound(Section section) {
    boolean above = section.has("above");
    if (above == section.has("from")) {
      section.report(section.place(), RuleSetProblem.TIER_BOUND);
      return Optional.empty();
    }
    return section
        .node(above ? "above" : "from")
        .filter(node -> ValueReader.isGiven(node, "rate", problems))
        .flatMap(node -> Figures.number(node, quantity, problems));
  }

  /** What a tier pays: a share, or in 元 the sum for each of the quantity's unit. */
  private Optional<Rate> share(Node node) {
    if (!ValueReader.isGiven(node, "rate", problems)) {
      return Optional.empty();
    }
    if (unit.isMoney()) {
      return Figures.unitRate(node, unit, quantity, problems)
          .map(sum -> new Rate(unit.toBase(sum), BigDecimal.ONE));
    }
    return Figures.isFraction(node)
        ? Figures.fraction(node, unit, problems)
        : Figures.number(node, unit, problems).map(number -> Rate.of(number, unit));
  }
}
