package org.huice.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huice.dossier.FactId;
import org.huice.rule.Hearer;
import org.huice.rule.Outcome;
import org.huice.rule.Told;

/** Writes down what rules say of one dossier. */
final class Heard implements Hearer {
  /** Above this, to insert one by one would take longer than to sort. */
  private static final int FEW = 40;

  private final FiredRules rules;
  private final int most;
  private final List<Firing> firings = new ArrayList<>();
  private int[] orders = new int[16];

  /**
   * For one dossier.
   *
   * @param most firings that are written down; with one more it throws {@link TooManyFirings}
   */
  Heard(FiredRules rules, int most) {
    this.rules = rules;
    this.most = most;
  }

  @Override
  public void hear(String rule, Outcome outcome, Told[] facts) {
    int count = firings.size();
    if (count == most) {
      throw new TooManyFirings();
    }
    FiredRules.Written written = rules.written(rule);
    if (count == orders.length) {
      orders = Arrays.copyOf(orders, count * 2);
    }
    orders[count] = written.order();
    firings.add(
        new Firing(
            written.policy(),
            written.tree().name(),
            written.tree().clause(),
            ToldValues.fact(outcome.subject()).id(),
            match(facts),
            outcome));
  }

  private static List<FactId> match(Told[] facts) {
    if (facts.length == 1) {
      return List.of(ToldValues.fact(facts[0]).id());
    }
    FactId[] ids = new FactId[facts.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = ToldValues.fact(facts[i]).id();
    }
    return List.of(ids);
  }

  /** Sorted by policy, clause, rule and subject. */
  List<Firing> firings() {
    if (firings.size() > FEW) {
      firings.sort(null);
    } else {
      insertEach();
    }
    return firings;
  }

  private void insertEach() {
    for (int i = 1; i < firings.size(); i++) {
      Firing firing = firings.get(i);
      int order = orders[i];
      int to = i;
      while (to > 0 && isBefore(order, firing, to - 1)) {
        firings.set(to, firings.get(to - 1));
        orders[to] = orders[to - 1];
        to--;
      }
      firings.set(to, firing);
      orders[to] = order;
    }
  }

  private boolean isBefore(int order, Firing firing, int other) {
    return order == orders[other]
        ? firing.subject().compareTo(firings.get(other).subject()) < 0
        : order < orders[other];
  }
}
