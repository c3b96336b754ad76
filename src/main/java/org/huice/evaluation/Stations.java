package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.dossier.Dossier;
import org.huice.problem.Problem;
import org.huice.settlement.Settler;

/**
 * What happens to rulings after the rules, in this order: the way of application, opinions of
 * authorities, and what holds between rulings. Each works on what the one before it left.
 */
record Stations(Matters matters, Settler settler) {

  /** The rulings as they then stand, and what was decided about them. */
  Settled pass(Dossier dossier, LocalDate asOf, List<Ruling> rulings, Consumer<Problem> problems) {
    ApplicationMode mode = new ApplicationMode(matters, dossier, asOf, problems);
    Opinions opinions = new Opinions(matters, asOf, problems);
    List<Ruling> proposed = new ArrayList<>(rulings.size());
    rulings.forEach(ruling -> proposed.add(mode.apply(ruling)));
    List<Ruling> decided = opinions.apply(proposed, dossier.opinions());
    Settler.Outcome outcome = settler.settle(dossier, asOf, decided, problems);
    return new Settled(
        outcome.rulings(),
        new Settlement(opinions.decided(), outcome.applied(), outcome.payments()));
  }

  /** Rulings after all stations. */
  record Settled(List<Ruling> rulings, Settlement settlement) {}
}
