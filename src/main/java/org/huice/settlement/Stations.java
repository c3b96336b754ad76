package org.huice.settlement;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Selection;
import org.huice.problem.Problem;

/**
 * The stations between exclusions and payments. Selections come before ceilings; but an award of
 * which a ceiling leaves nothing has beaten nobody and supports nobody. So the stations are run
 * again without it, until no further one falls that a selection looks at. What only a ceiling makes
 * doubtful is doubtful for selections in the same way. Both sets only grow, so this ends.
 *
 * @param roll rulings after exclusions
 */
record Stations(Laws laws, Facts facts, LocalDate asOf, Roll roll, Consumer<Problem> problems) {

  Docket settle(Premises premises) {
    Docket docket = run(premises);
    while (learn(docket, premises)) {
      docket = run(premises);
    }
    return docket;
  }

  private Docket run(Premises premises) {
    Docket docket = new Docket(facts, asOf, roll, premises);
    int number = docket.next(0);
    if (number >= 0 && number < laws.selections()) {
      Selecting selecting = new Selecting(laws.sums(), asOf, problems);
      for (; number >= 0 && number < laws.selections(); number = docket.next(number + 1)) {
        Selection selection = (Selection) laws.rules().get(number);
        docket.meet(selection, group -> selecting.select(selection, group));
      }
      docket.closeSelections();
    }
    Limiting limiting = new Limiting(laws.sums(), facts, asOf);
    for (; number >= 0; number = docket.next(number + 1)) {
      SettlementRule rule = laws.rules().get(number);
      docket.meet(
          rule, group -> rule instanceof Ceiling ceiling ? limiting.limit(ceiling, group) : null);
    }
    return docket;
  }

  /** Whether the ceilings say something of an award that selections did not know. */
  private boolean learn(Docket docket, Premises premises) {
    boolean news = false;
    for (Claim claim : docket.doubtedLate()) {
      news |=
          laws.read().contains(claim.clause()) && premises.doubt(claim.matter(), claim.missing());
    }
    return news || premises.add(docket.exhausted(), laws.read());
  }
}
