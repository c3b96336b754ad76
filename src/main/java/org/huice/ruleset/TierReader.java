package org.huice.ruleset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.money.Rate;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Sequence;

/** Reads the tiers of a schedule. */
final class TierReader {
  private final String parameter;
  private final Unit rate;
  private final Unit quantity;
  private final Tally problems;

  TierReader(String parameter, Unit rate, Unit quantity, Consumer<Problem> problems) {
    this.parameter = parameter;
    this.rate = rate;
    this.quantity = quantity;
    this.problems = new Tally(problems);
  }

  /** The tiers that a node lists, at least one, their bounds ascending. */
  Optional<List<Tier>> read(Node node) {
    if (!(node instanceof Sequence list) || list.items().isEmpty()) {
      problems.accept(Problem.at(node.place(), RuleSetProblem.NOT_TIERS, Section.shown(node)));
      return Optional.empty();
    }
    List<Tier> tiers = new ArrayList<>();
    int number = 0;
    for (Node item : list.items()) {
      number++;
      Section.of(item, Keys.TIER, parameter + " #" + number, problems)
          .flatMap(this::tier)
          .ifPresent(tier -> add(tiers, tier, item));
    }
    return problems.clean() ? Optional.of(List.copyOf(tiers)) : Optional.empty();
  }

  private void add(List<Tier> tiers, Tier tier, Node item) {
    if (!tiers.isEmpty()) {
      BigDecimal before = tiers.get(tiers.size() - 1).bound();
      if (tier.bound().compareTo(before) <= 0) {
        problems.accept(
            Problem.at(
                item.place(),
                RuleSetProblem.TIERS_NOT_ASCENDING,
                tier.bound().toPlainString(),
                before.toPlainString()));
      }
    }
    tiers.add(tier);
  }

  private Optional<Tier> tier(Section section) {
    Optional<Rate> share = section.node("rate").flatMap(this::share);
    boolean above = section.has("above");
    if (above == section.has("from")) {
      section.report(section.place(), RuleSetProblem.TIER_BOUND);
      return Optional.empty();
    }
    Optional<BigDecimal> bound =
        section
            .node(above ? "above" : "from")
            .filter(this::isGiven)
            .flatMap(node -> Figures.number(node, quantity, problems));
    return bound.flatMap(number -> share.map(paid -> new Tier(number, above, paid)));
  }

  private Optional<Rate> share(Node node) {
    if (!isGiven(node)) {
      return Optional.empty();
    }
    return Figures.isFraction(node)
        ? Figures.fraction(node, rate, problems)
        : Figures.number(node, rate, problems).map(number -> Rate.of(number, rate));
  }

  /** Tiers are redacted as a whole, since a schedule with a hole earns nothing that is certain. */
  private boolean isGiven(Node node) {
    if (ValueReader.isRedacted(node)) {
      problems.accept(Problem.at(node.place(), RuleSetProblem.MISPLACED_REDACTED, "rate"));
      return false;
    }
    return true;
  }
}
