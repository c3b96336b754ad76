package org.huice.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.DossierIndex;
import org.huice.dossier.Fact;
import org.huice.policy.ClauseRef;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Additive;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Selection;
import org.huice.problem.Problem;

/**
 * The stations between exclusions and payments. Selections come before ceilings; but an award of
 * which a ceiling leaves nothing has beaten nobody and supports nobody. So the stations are run
 * again without it, until no further one falls that a selection looks at. What only a ceiling makes
 * doubtful is doubtful for selections in the same way. Both sets only grow, so this ends.
 *
 * @param selections in the order of application
 * @param held rulings after exclusions, sorted by matter
 */
record Stations(
    Laws laws,
    List<Selection> selections,
    DossierIndex facts,
    Fact applicant,
    LocalDate asOf,
    List<Ruling> held,
    Consumer<Problem> problems) {

  Docket settle(Premises premises) {
    Docket docket = run(premises);
    while (learn(docket, premises)) {
      docket = run(premises);
    }
    return docket;
  }

  private Docket run(Premises premises) {
    Docket docket = new Docket(laws, facts, applicant, asOf, held, premises);
    Sums sums = new Sums(laws.policies());
    Selecting selecting = new Selecting(sums, asOf, problems);
    Limiting limiting = new Limiting(sums, facts, asOf);
    for (Selection selection : selections) {
      docket.meet(selection, group -> selecting.select(selection, group));
    }
    docket.closeSelections();
    laws.rules().stream()
        .filter(Additive.class::isInstance)
        .forEach(rule -> docket.meet(rule, group -> null));
    for (SettlementRule rule : laws.rules()) {
      if (rule instanceof Ceiling ceiling) {
        docket.meet(ceiling, group -> limiting.limit(ceiling, group));
      }
    }
    return docket;
  }

  /** Whether the ceilings say something of an award that selections did not know. */
  private boolean learn(Docket docket, Premises premises) {
    Set<ClauseRef> read = new TreeSet<>();
    selections.forEach(selection -> read.addAll(selection.reads()));
    boolean news = false;
    for (Claim claim : docket.doubtedLate()) {
      news |= read.contains(claim.clause()) && premises.doubt(claim.matter(), claim.missing());
    }
    return news || exhausted(docket, read, premises);
  }

  /** Those of the first ceiling only: without them the next may leave more of others. */
  private static boolean exhausted(Docket docket, Set<ClauseRef> read, Premises premises) {
    List<Exhausted> found =
        docket.exhausted().stream().filter(one -> read.contains(clause(one.matter()))).toList();
    boolean news = false;
    for (Exhausted one : found) {
      news |= one.isBy(found.get(0).applied()) && premises.add(one);
    }
    return news;
  }

  private static ClauseRef clause(Matter matter) {
    return new ClauseRef(matter.policy(), matter.clause());
  }
}
