package org.huice.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
import org.huice.rule.Outcome;
import org.huice.rule.Party;
import org.huice.rule.Told;
import org.jspecify.annotations.Nullable;

/** One dossier in a session; writes down what rules say of it. */
final class Heard implements Party {
  /** Above this, to insert one by one would take longer than to sort. */
  private static final int FEW = 40;

  private final Dossier dossier;
  private final Gathering gathering;
  private final int most;
  private final List<Firing> firings = new ArrayList<>();
  private int[] orders = new int[16];
  private @Nullable Set<String> unsure;

  /**
   * For one dossier.
   *
   * @param most firings that are written down; with one more it throws {@link TooManyFirings}
   */
  Heard(Dossier dossier, Gathering gathering, int most) {
    this.dossier = dossier;
    this.gathering = gathering;
    this.most = most;
  }

  @Override
  public boolean knows(String type) {
    if (unsure == null) {
      unsure = gathering.known().unsure(dossier);
    }
    return !unsure.contains(type);
  }

  @Override
  public boolean knows(Told owner, String type) {
    return gathering.known().isListedBy(ToldValues.fact(owner), type);
  }

  @Override
  public void hear(String rule, Outcome outcome, Told[] facts) {
    int count = firings.size();
    if (count == most) {
      throw new TooManyFirings();
    }
    FiredRules.Written written = gathering.rules().written(rule);
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
