package org.huice.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.cases.CaseDraft;
import org.huice.cases.Recorder;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.vocabulary.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Makes a worked example of facts and of what was decided on them, with no more facts than that
 * takes: what can be left out without a word of it changing is left out.
 */
public final class Recording {
  private final RuleSet rules;
  private final Evaluator evaluator;
  private final String policy;
  private final LocalDate asOf;

  /**
   * Of one policy on one day.
   *
   * @param evaluator by the same rules, with its engine
   */
  public Recording(RuleSet rules, Evaluator evaluator, String policy, LocalDate asOf) {
    this.rules = rules;
    this.evaluator = evaluator;
    this.policy = policy;
    this.asOf = asOf;
  }

  /** The example; empty where the facts cannot be decided, or the policy says nothing of them. */
  public Optional<CaseDraft> of(Mapping facts) {
    List<String> lines = lines(facts, evaluator);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Mapping fewest = fewest(facts, lines);
    boolean same = lines(fewest, evaluator).equals(lines);
    return Optional.of(new CaseDraft(asOf, null, same ? fewest : facts, lines));
  }

  /** Thousands of times the second reading does; what is left is decided by the engine again. */
  private Mapping fewest(Mapping facts, List<String> lines) {
    Evaluator readings = Evaluator.ofReadings(rules);
    Mapping fewest = withoutEvidence(facts, lines, readings);
    for (int i = 0; i < Slots.of(fewest, rules.vocabulary()).size(); ) {
      Slot slot = Slots.of(fewest, rules.vocabulary()).get(i);
      Mapping fewer = slot.now() == null ? fewest : slot.put(fewest, null);
      if (!fewer.equals(fewest) && lines(fewer, readings).equals(lines)) {
        fewest = fewer;
      } else {
        i++;
      }
    }
    return fewest;
  }

  /** What stands beside the fields of the applicant says who vouches for them. */
  private Mapping withoutEvidence(Mapping facts, List<String> lines, Evaluator readings) {
    Mapping bare =
        new Mapping(facts.entries().stream().map(this::withoutEvidence).toList(), facts.place());
    return lines(bare, readings).equals(lines) ? bare : facts;
  }

  private Entry withoutEvidence(Entry entry) {
    FactType type = rules.vocabulary().type(entry.key()).orElse(null);
    if (type == null || !(entry.value() instanceof Mapping applicant)) {
      return entry;
    }
    List<Entry> fields =
        applicant.entries().stream().filter(one -> type.field(one.key()).isPresent()).toList();
    return new Entry(entry.key(), new Mapping(fields, applicant.place()), entry.place());
  }

  private List<String> lines(Mapping facts, Evaluator by) {
    Determination determination = decided(facts, by);
    if (determination == null) {
      return List.of();
    }
    Recorder recorder = new Recorder(determination, policy);
    List<Ruling> all = recorder.rulings();
    List<Ruling> reached = all.stream().filter(Recording::isReached).toList();
    return (reached.isEmpty() ? all : reached).stream().map(recorder::line).toList();
  }

  private static boolean isReached(Ruling ruling) {
    return !(ruling instanceof Ruling.NotApplicable || ruling instanceof Ruling.NotInForce);
  }

  private @Nullable Determination decided(Mapping facts, Evaluator by) {
    List<Problem> problems = new ArrayList<>();
    Optional<Dossier> dossier =
        new DossierReader(rules.vocabulary()).read(facts, facts.place().file(), problems::add);
    return problems.isEmpty()
        ? dossier.map(read -> by.decide(read, asOf).determination()).orElse(null)
        : null;
  }
}
