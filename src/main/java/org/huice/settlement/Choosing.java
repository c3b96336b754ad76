package org.huice.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huice.determination.Missing;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule.Choice;
import org.jspecify.annotations.Nullable;

/**
 * 择一: where more than one of the clauses gives an award, only those under the chosen one are paid.
 * Where only one does there is nothing to choose, whatever the field says, so that to supply it
 * later never turns a yes into a no.
 */
record Choosing(Choice rule) {

  void apply(Group group) {
    List<Claim> awards = group.awards();
    if (clauses(awards) < 2) {
      return;
    }
    boolean certain = clauses(Group.sure(awards)) >= 2;
    Object word = group.scope().value(rule.field());
    if (word == null) {
      doubt(awards, group, certain);
    } else {
      decide(awards, rule.options().get(word.toString()), certain);
    }
  }

  private static long clauses(List<Claim> claims) {
    return claims.stream().map(Claim::clause).distinct().count();
  }

  private void doubt(List<Claim> awards, Group group, boolean certain) {
    SortedSet<Missing> missing = new TreeSet<>(certain ? List.of() : Group.missing(awards));
    missing.add(new Missing(Missing.Kind.FACT, group.scope().name(rule.field())));
    awards.forEach(claim -> claim.doubt(missing));
  }

  private void decide(List<Claim> awards, @Nullable ClauseRef chosen, boolean certain) {
    List<Claim> winners = new ArrayList<>();
    List<Claim> losers = new ArrayList<>();
    awards.forEach(claim -> (claim.clause().equals(chosen) ? winners : losers).add(claim));
    Fall fall = Fall.of(Cause.NOT_CHOSEN, rule, Group.sure(winners));
    SortedSet<Missing> missing = Group.missing(awards);
    for (Claim loser : losers) {
      if (certain) {
        fall.fell(loser);
      } else {
        loser.doubt(missing);
      }
    }
  }
}
