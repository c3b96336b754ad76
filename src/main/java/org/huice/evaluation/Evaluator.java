package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.matching.Matcher;
import org.huice.matching.Workload;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.settlement.Settler;
import org.jspecify.annotations.Nullable;

/** Decides dossiers by one rule set. */
public final class Evaluator {
  private final RuleSet rules;
  private final @Nullable RuleBase engine;
  private final @Nullable Overlay overlay;
  private final Settler settler;
  private final Happened happened;
  private final Plan plan;
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
    this.happened = new Happened(rules.vocabulary());
    this.plan = new Plan(this.rules);
    this.checking = CrossChecking.EVERY;
  }

  private Evaluator(Evaluator other, CrossChecking checking) {
    this.rules = other.rules;
    this.engine = other.engine;
    this.overlay = other.overlay;
    this.settler = other.settler;
    this.happened = other.happened;
    this.plan = other.plan;
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
    return evaluate(dossier, asOf, subject -> true);
  }

  /**
   * The same for many dossiers, each decided as if it were alone: what one of them says is wrong
   * never reaches another.
   *
   * @return one for each dossier, in their order
   */
  public List<Evaluation> decideAll(List<Dossier> dossiers, LocalDate asOf) {
    List<Evaluation> decided = new ArrayList<>(dossiers.size());
    for (Dossier dossier : dossiers) {
      decided.add(decide(dossier, asOf));
    }
    return decided;
  }

  /**
   * The same for some subjects only: the others are facts, but nothing is ruled on them, and what
   * is wrong with them is not told. Where rulings hang on each other all are made, so that those
   * asked for are the same.
   */
  public Evaluation decide(Dossier dossier, LocalDate asOf, Predicate<FactId> subjects) {
    if (!settler.isNeeded()) {
      return evaluate(dossier, asOf, subjects);
    }
    Evaluation whole = evaluate(dossier, asOf, subject -> true);
    Determination all = whole.determination();
    return all == null
        ? whole
        : new Evaluation(only(all, dossier, subjects), whole.problems(), whole.disagreements());
  }

  /** A ruling for want of a subject is one on the applicant, whoever was asked about. */
  private Determination only(Determination all, Dossier dossier, Predicate<FactId> wanted) {
    Matcher matcher = new Matcher(rules.vocabulary(), dossier);
    Matters matters = new Matters(rules, new Subjects(matcher.facts(), wanted), dossier);
    return all.only(
        all.rulings().stream().filter(ruling -> matters.isAsked(ruling.matter())).toList());
  }

  private Evaluation evaluate(Dossier dossier, LocalDate asOf, Predicate<FactId> subjects) {
    Set<Problem> problems = new LinkedHashSet<>();
    List<Disagreement> disagreements = new ArrayList<>();
    Matcher matcher = new Matcher(rules.vocabulary(), dossier);
    Subjects about = new Subjects(matcher.facts(), subjects);
    happened.check(dossier, asOf, problems::add);
    Docket docket = Docket.of(rules, about, dossier, asOf, problems::add);
    Hearing hearing =
        new Hearing(rules, plan, matcher, about, asOf, problems::add, disagreements::add);
    List<Ruling> rulings = new ArrayList<>(docket.settled());
    List<Pass> passes = Pass.of(docket.open());
    Workload work = new Workload(matcher.facts());
    if (!plan.isLittleWork(dossier.facts().size())) {
      add(docket, passes, work);
    }
    if (work.isTooMuch()) {
      problems.add(work.problem(dossier.file()));
    } else {
      rulings.addAll(hear(hearing, dossier, docket, passes, problems));
    }
    Stations stations = new Stations(new Matters(rules, about, dossier), settler);
    Stations.Settled settled =
        problems.isEmpty() ? stations.pass(dossier, asOf, rulings, problems::add) : null;
    return settled == null || !problems.isEmpty()
        ? new Evaluation(null, problems.stream().sorted().toList(), disagreements)
        : new Evaluation(determination(dossier, asOf, settled), List.of(), List.of());
  }

  private List<Ruling> hear(
      Hearing hearing, Dossier dossier, Docket docket, List<Pass> passes, Set<Problem> problems) {
    List<Ruling> rulings = new ArrayList<>();
    boolean checked = checking.isFor(dossier);
    try {
      rulings.addAll(hearing.suspend(engine, dossier, docket.pending()));
      for (Pass pass : passes) {
        rulings.addAll(
            engine == null || checked
                ? hearing.hear(engine, dossier, pass)
                : hearing.trust(engine, dossier, pass));
      }
    } catch (EngineFailure failure) {
      problems.addAll(failure.problems());
    }
    return rulings;
  }

  /** What would take minutes is not begun: no clock may decide how far a decision comes. */
  private void add(Docket docket, List<Pass> passes, Workload work) {
    passes.forEach(pass -> pass.dates().keySet().forEach(policy -> add(policy, work)));
    docket.pending().stream()
        .map(pending -> pending.policy().id())
        .distinct()
        .forEach(policy -> add(policy, work));
  }

  private void add(String policy, Workload work) {
    Objects.requireNonNull(rules.policies().get(policy), policy).rules().forEach(work::add);
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
