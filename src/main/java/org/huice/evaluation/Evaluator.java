package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
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

  /**
   * The same engine for the same rules with other values of parameters, for what is only supposed:
   * its determinations name no overlay.
   */
  public Evaluator under(RuleSet changed) {
    return new Evaluator(changed, engine, null);
  }

  /** Exactly one ruling for every clause and every subject of its type, or problems. */
  public Evaluation decide(Dossier dossier, LocalDate asOf) {
    return decide(dossier, asOf, subject -> true);
  }

  /**
   * The same for some subjects only: the others are facts, but nothing is ruled on them, and what
   * is wrong with them is not told.
   */
  public Evaluation decide(Dossier dossier, LocalDate asOf, Predicate<FactId> subjects) {
    Set<Problem> problems = new LinkedHashSet<>();
    List<Disagreement> disagreements = new ArrayList<>();
    Matcher matcher = new Matcher(rules.vocabulary(), dossier);
    Subjects about = new Subjects(matcher.facts(), subjects);
    Docket docket = Docket.of(rules, about, dossier, asOf, problems::add);
    Hearing hearing = new Hearing(rules, matcher, about, asOf, problems::add, disagreements::add);
    List<Ruling> rulings = new ArrayList<>(docket.settled());
    try {
      rulings.addAll(hearing.suspend(engine, dossier, docket.pending()));
      for (Pass pass : Pass.of(docket.open())) {
        rulings.addAll(hearing.hear(engine, dossier, pass));
      }
    } catch (EngineFailure failure) {
      problems.addAll(failure.problems());
    }
    if (!problems.isEmpty()) {
      return new Evaluation(null, problems.stream().sorted().toList(), disagreements);
    }
    rulings.sort(Comparator.comparing(Ruling::matter));
    return new Evaluation(determination(dossier, asOf, rulings), List.of(), List.of());
  }

  private Determination determination(Dossier dossier, LocalDate asOf, List<Ruling> rulings) {
    Determination.Overlaid overlaid =
        overlay == null ? null : new Determination.Overlaid(overlay.id(), overlay.content());
    return new Determination(rules.id(), overlaid, asOf, dossier, List.copyOf(rulings));
  }
}
