package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.dossier.Dossier;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.settlement.Settler;

/**
 * What happens to rulings after the rules, in this order: the way of application, opinions of
 * authorities, and what holds between rulings. Each works on what the one before it left.
 */
record Stations(RuleSet rules, Settler settler) {

  /** The rulings as they then stand, and what was decided about them. */
  Settled pass(
      Docket docket, Subjects subjects, Dossier dossier, LocalDate asOf, Consumer<Problem> told) {
    ApplicationMode mode = new ApplicationMode(dossier, asOf, told);
    for (Docket.Applied applied : docket.applied()) {
      int place = applied.place();
      Ruling ruling = docket.ruling(place);
      docket.rule(place, mode.apply(ruling, applied.article().clause(), applied.subject()));
    }
    if (dossier.opinions().isEmpty()) {
      Settled settled = settle(dossier, asOf, docket.made(), List.of(), told);
      return new Settled(docket.completed(settled.rulings()), settled.settlement());
    }
    Opinions opinions = new Opinions(new Matters(rules, subjects, dossier), asOf, told);
    List<Ruling> decided = opinions.apply(docket.rulings(), dossier.opinions());
    return settle(dossier, asOf, decided, opinions.decided(), told);
  }

  private Settled settle(
      Dossier dossier,
      LocalDate asOf,
      List<Ruling> rulings,
      List<Settlement.Decided> decided,
      Consumer<Problem> told) {
    Settler.Outcome outcome = settler.settle(dossier, asOf, rulings, told);
    return new Settled(
        outcome.rulings(), new Settlement(decided, outcome.applied(), outcome.payments()));
  }

  /** Rulings after all stations. */
  record Settled(List<Ruling> rulings, Settlement settlement) {}
}
