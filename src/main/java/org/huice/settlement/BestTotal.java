package org.huice.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.determination.Missing;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Exclusive.Pair;
import org.huice.problem.Problem;

/**
 * Of awards that exclude each other in pairs, those that together are most. Awards that do not
 * exclude each other, not even through others, are decided apart; one doubtful award makes all
 * doubtful that it hangs together with.
 */
record BestTotal(Exclusive rule, Consumer<Problem> problems) {
  /** So many awards that hang together are searched. */
  static final int LIMIT = 20;

  void apply(Group group) {
    List<Claim> open = new ArrayList<>(group.awards());
    open.sort(order());
    while (!open.isEmpty()) {
      List<Claim> component = component(open);
      open.removeAll(component);
      decide(component, group);
    }
  }

  private void decide(List<Claim> component, Group group) {
    if (component.size() == 1) {
      return;
    }
    if (component.size() > LIMIT) {
      problems.accept(tooLarge(component.size(), group));
    } else if (Group.sure(component).size() < component.size()) {
      Set<Missing> missing = Group.missing(component);
      component.forEach(claim -> claim.doubt(missing));
    } else {
      fell(component);
    }
  }

  private void fell(List<Claim> component) {
    List<Claim> best = new BestSubset(component, this::exclude).find();
    for (Claim claim : component) {
      if (!best.contains(claim)) {
        List<Claim> winners = best.stream().filter(other -> exclude(claim, other)).toList();
        claim.fall(Fall.of(Cause.EXCLUDED, rule, winners));
      }
    }
  }

  /** All that the first one hangs together with, in order. */
  private List<Claim> component(List<Claim> open) {
    Set<Claim> found = new LinkedHashSet<>(List.of(open.get(0)));
    List<Claim> waiting = new ArrayList<>(found);
    while (!waiting.isEmpty()) {
      Claim claim = waiting.remove(0);
      open.stream()
          .filter(other -> exclude(claim, other) && found.add(other))
          .forEach(waiting::add);
    }
    return open.stream().filter(found::contains).toList();
  }

  private boolean exclude(Claim one, Claim other) {
    return one != other
        && rule.pairs().stream()
            .anyMatch(pair -> isPair(pair, one, other) || isPair(pair, other, one));
  }

  private static boolean isPair(Pair pair, Claim one, Claim other) {
    return pair.one().equals(one.clause()) && pair.other().equals(other.clause());
  }

  /** The clause named first, then the subject. */
  private Comparator<Claim> order() {
    List<ClauseRef> named = new ArrayList<>();
    rule.pairs().forEach(pair -> named.addAll(List.of(pair.one(), pair.other())));
    return Comparator.<Claim>comparingInt(claim -> named.indexOf(claim.clause()))
        .thenComparing(Claim::matter);
  }

  private Problem tooLarge(int size, Group group) {
    return Problem.at(
        rule.terms().declared(),
        SettlementProblem.SETTLEMENT_TOO_LARGE,
        rule.terms().name(),
        Integer.toString(size),
        group.scope().toString(),
        Integer.toString(LIMIT));
  }
}
