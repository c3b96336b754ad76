package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.matching.Matcher;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/** Decides dossiers by one rule set. */
public final class Evaluator {
  private final RuleSet rules;
  private final RuleBase engine;
  private final @Nullable Overlay overlay;

  /**
   * An evaluator of that rule set.
   *
   * @param rules as read from its folder, without the overlay
   * @param engine the same rule set, compiled
   * @param overlay changes parameters for this run; null where nothing is changed
   */
  public Evaluator(RuleSet rules, RuleBase engine, @Nullable Overlay overlay) {
    this.rules = overlay == null ? rules : rules.with(overlay);
    this.engine = engine;
    this.overlay = overlay;
  }

  /** Exactly one ruling for every clause and every subject of its type, or problems. */
  public Evaluation decide(Dossier dossier, LocalDate asOf) {
    Set<Problem> problems = new LinkedHashSet<>();
    Matcher matcher = new Matcher(rules.vocabulary(), dossier);
    Docket docket = Docket.of(rules, matcher.facts(), dossier, asOf, problems::add);
    Hearing hearing = new Hearing(rules, matcher, asOf, problems::add);
    List<Ruling> rulings = new ArrayList<>(docket.settled());
    docket.pending().forEach(pending -> rulings.add(hearing.suspend(pending)));
    try {
      for (Pass pass : Pass.of(docket.open())) {
        rulings.addAll(hearing.hear(engine, dossier, pass));
      }
    } catch (EngineFailure failure) {
      problems.addAll(failure.problems());
    }
    if (!problems.isEmpty()) {
      return new Evaluation(null, problems.stream().sorted().toList());
    }
    rulings.sort(Comparator.comparing(Ruling::matter));
    return new Evaluation(determination(dossier, asOf, rulings), List.of());
  }

  private Determination determination(Dossier dossier, LocalDate asOf, List<Ruling> rulings) {
    Determination.Overlaid overlaid =
        overlay == null ? null : new Determination.Overlaid(overlay.id(), overlay.content());
    return new Determination(rules.id(), overlaid, asOf, dossier, List.copyOf(rulings));
  }
}
