package org.huice.settlement;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.determination.Payment;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.dossier.Dossier;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Additive;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;

/**
 * Decides what holds between rulings, after each of them: exclusions, then selections, then
 * ceilings, then payments. {@code src/docs/settlement.md} says how and why.
 *
 * <p>Awards that are granted take part, and those that are not determined, because they may still
 * be granted, or decided by an authority. Levies and orders do not. Selections are applied in the
 * order of {@link org.huice.policy.SelectionOrder}, ceilings in the order of their file, policies
 * by id, those across policies last.
 */
public final class Settler {
  private final Laws laws;
  private final Vocabulary vocabulary;
  private final boolean exclude;
  private final boolean pay;

  /**
   * A settler by those policies.
   *
   * @param policies by id, with the values that hold for this run
   * @param across what holds between awards of several policies, in the order of the file
   */
  public Settler(
      Map<String, PolicyDocument> policies, List<SettlementRule> across, Vocabulary vocabulary) {
    this.laws = Laws.of(policies, across, vocabulary);
    this.vocabulary = vocabulary;
    this.exclude = laws.isAny(Article::isExclusion);
    this.pay = laws.isAny(article -> article.clause().handling().payment() != null);
  }

  /**
   * Whether anything here can change a ruling of one subject because of another; if not, a ruling
   * on some subjects is the same as if it were made on all. Payments are made of a ruling and do
   * not change it.
   */
  public boolean isNeeded() {
    return exclude || laws.rules().stream().anyMatch(rule -> !(rule instanceof Additive));
  }

  /**
   * Settles the rulings of one dossier.
   *
   * @param rulings at most one for each matter, after opinions, in any order
   * @param problems gets what keeps them from being settled; the outcome then means nothing
   */
  public Outcome settle(
      Dossier dossier, LocalDate asOf, List<Ruling> rulings, Consumer<Problem> problems) {
    Facts facts = new Facts(vocabulary, dossier);
    Roll roll = held(facts, rulings);
    Straight straight = Straight.of(laws, facts, asOf, roll);
    return straight == null
        ? inGeneral(facts, asOf, roll, problems)
        : outcome(facts, straight.rulings(), straight.applied());
  }

  /** The same by the way that every dossier could go, even where {@link Straight} is shorter. */
  Outcome inGeneral(
      Dossier dossier, LocalDate asOf, List<Ruling> rulings, Consumer<Problem> problems) {
    Facts facts = new Facts(vocabulary, dossier);
    return inGeneral(facts, asOf, held(facts, rulings), problems);
  }

  private Roll held(Facts facts, List<Ruling> rulings) {
    Roll roll = Roll.of(laws, rulings);
    if (exclude) {
      new Bars(facts, roll).hold(roll);
    }
    return roll;
  }

  private Outcome inGeneral(Facts facts, LocalDate asOf, Roll roll, Consumer<Problem> problems) {
    Set<Problem> found = new LinkedHashSet<>();
    Docket docket = new Alternatives(new Stations(laws, facts, asOf, roll, found::add)).best();
    found.forEach(problems);
    return outcome(facts, docket.rulings(), docket.applied());
  }

  private Outcome outcome(Facts facts, List<Ruling> settled, List<Settlement.Applied> applied) {
    List<Payment> payments = pay ? new Paying(laws, facts, settled).payments() : List.of();
    return new Outcome(settled, applied, payments);
  }

  /**
   * Settled rulings.
   *
   * @param rulings as they stand now, sorted by matter
   * @param applied every rule that met at least one award, in the order of application
   * @param payments sorted by matter
   */
  public record Outcome(
      List<Ruling> rulings, List<Settlement.Applied> applied, List<Payment> payments) {
    /** Keeps its own copies. */
    public Outcome {
      rulings = List.copyOf(rulings);
      applied = List.copyOf(applied);
      payments = List.copyOf(payments);
    }
  }
}
