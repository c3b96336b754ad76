package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
import org.huice.engine.RuleBase;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.settlement.Settler;
import org.jspecify.annotations.Nullable;

/** Decides dossiers by one rule set. */
public final class Evaluator {
  /** How many dossiers are under way at once. */
  private static final int TOGETHER = 128;

  private final RuleSet rules;
  private final @Nullable RuleBase engine;
  private final @Nullable Overlay overlay;
  private final Settler settler;
  private final Calendar calendar;
  private final CrossChecking checking;

  /**
   * An evaluator of that rule set.
   *
   * @param rules as read from its folder, without the overlay
   * @param engine the same rule set, compiled
   * @param overlay changes parameters for this run; null where nothing is changed
   */
  public Evaluator(RuleSet rules, RuleBase engine, @Nullable Overlay overlay) {
    this(rules, overlay, engine);
  }

  /** The order of the parameters alone tells it from the one that always has an engine. */
  private Evaluator(RuleSet rules, @Nullable Overlay overlay, @Nullable RuleBase engine) {
    this.rules = overlay == null ? rules : rules.with(overlay);
    this.engine = engine;
    this.overlay = overlay;
    this.settler = settler(this.rules);
    this.calendar = new Calendar(new Plan(this.rules), engine == null ? null : engine.values());
    this.checking = CrossChecking.EVERY;
  }

  private Evaluator(Evaluator other, CrossChecking checking) {
    this.rules = other.rules;
    this.engine = other.engine;
    this.overlay = other.overlay;
    this.settler = other.settler;
    this.calendar = other.calendar;
    this.checking = checking;
  }

  /**
   * The same rules, holding only some dossiers against the second reading. The determinations are
   * the same; of the others no disagreement would be noticed.
   */
  public Evaluator checking(CrossChecking some) {
    return new Evaluator(this, some);
  }

  /**
   * One that has the second reading alone and no engine, so that nothing has to be compiled and
   * nothing is held against anything else. It is for mutants of rules, thousands of which are tried
   * to see whether a worked example notices them, and for nothing that anybody is told as a
   * decision.
   *
   * @param rules need never have been a folder; parameters and rules are as they are to be tried
   */
  public static Evaluator ofReadings(RuleSet rules) {
    return new Evaluator(rules, null, (RuleBase) null);
  }

  /**
   * The same engine for the same rules with other values of parameters, for what is only supposed:
   * its determinations name no overlay.
   */
  public Evaluator under(RuleSet changed) {
    return new Evaluator(changed, null, engine).checking(checking);
  }

  /** Exactly one ruling for every clause and every subject of its type, or problems. */
  public Evaluation decide(Dossier dossier, LocalDate asOf) {
    return together(List.of(dossier), asOf, Subjects.ALL).get(0);
  }

  /**
   * The same for many dossiers, each decided as if it were alone: what is wrong with one of them
   * never reaches another. Where there are policies of many places, hundreds in a call cost less
   * than a few: those of one place are decided together.
   *
   * @return one for each dossier, in their order
   */
  public List<Evaluation> decideAll(List<Dossier> dossiers, LocalDate asOf) {
    Neighbours neighbours = new Neighbours(dossiers, calendar.plan().types());
    @Nullable Evaluation[] decided = new Evaluation[dossiers.size()];
    for (int from = 0; from < decided.length; from += TOGETHER) {
      int at = from;
      int to = Math.min(decided.length, from + TOGETHER);
      for (Evaluation one : together(neighbours.subList(from, to), asOf, Subjects.ALL)) {
        decided[neighbours.position(at++)] = one;
      }
    }
    return List.of(decided);
  }

  /**
   * The same for some subjects only: the others are facts, but nothing is ruled on them, and what
   * is wrong with them is not told. Where rulings hang on each other all are made, so that those
   * asked for are the same.
   */
  public Evaluation decide(Dossier dossier, LocalDate asOf, Predicate<FactId> subjects) {
    if (!settler.isNeeded()) {
      return together(List.of(dossier), asOf, subjects).get(0);
    }
    Evaluation whole = decide(dossier, asOf);
    Determination all = whole.determination();
    return all == null
        ? whole
        : new Evaluation(only(all, dossier, subjects), whole.problems(), whole.disagreements());
  }

  /** A ruling for want of a subject is one on the applicant, whoever was asked about. */
  private Determination only(Determination all, Dossier dossier, Predicate<FactId> wanted) {
    Subjects about = new Subjects(calendar.plan(), dossier, wanted);
    Matters matters = new Matters(rules, about, dossier);
    return all.only(
        all.rulings().stream().filter(ruling -> matters.isAsked(ruling.matter())).toList());
  }

  private List<Evaluation> together(
      List<Dossier> dossiers, LocalDate asOf, Predicate<FactId> subjects) {
    Day day = calendar.on(asOf);
    List<Proceeding> proceedings = new ArrayList<>(dossiers.size());
    for (Dossier dossier : dossiers) {
      proceedings.add(new Proceeding(day, dossier, checking.isFor(dossier), subjects));
    }
    new Sitting(engine).hear(proceedings);
    List<Evaluation> evaluations = new ArrayList<>(dossiers.size());
    for (Proceeding proceeding : proceedings) {
      evaluations.add(evaluation(proceeding, asOf));
    }
    return evaluations;
  }

  private Evaluation evaluation(Proceeding proceeding, LocalDate asOf) {
    Stations.Settled settled = proceeding.settle(new Stations(rules, settler));
    return settled == null || !proceeding.problems().isEmpty()
        ? new Evaluation(
            null, proceeding.problems().stream().sorted().toList(), proceeding.disagreements())
        : new Evaluation(determination(proceeding.dossier(), asOf, settled), List.of(), List.of());
  }

  private Determination determination(Dossier dossier, LocalDate asOf, Stations.Settled settled) {
    Determination.Overlaid overlaid =
        overlay == null ? null : new Determination.Overlaid(overlay.id(), overlay.content());
    return new Determination(
        rules.id(), overlaid, asOf, dossier, settled.rulings(), settled.settlement());
  }

  private static Settler settler(RuleSet rules) {
    Map<String, PolicyDocument> policies = new TreeMap<>();
    rules.policies().forEach((id, policy) -> policies.put(id, policy.document()));
    return new Settler(policies, rules.settlement(), rules.vocabulary());
  }
}
