package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement.Decided;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.dossier.Opinion;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The station that takes what authorities decided (裁量意见). It decides what the law leaves to an
 * authority, and nothing else; where a ruling still lacks something, the opinion waits for it.
 */
final class Opinions {
  private final Matters matters;
  private final LocalDate asOf;
  private final Consumer<Problem> problems;
  private final List<Decided> decided = new ArrayList<>();

  Opinions(Matters matters, LocalDate asOf, Consumer<Problem> problems) {
    this.matters = matters;
    this.asOf = asOf;
    this.problems = problems;
  }

  /** The rulings, those decided by opinions in place of what they were. */
  List<Ruling> apply(List<Ruling> rulings, List<Opinion> opinions) {
    Map<ClauseRef, Map<FactId, Ruling>> by = new TreeMap<>();
    for (Ruling ruling : rulings) {
      Matter matter = ruling.matter();
      by.computeIfAbsent(new ClauseRef(matter.policy(), matter.clause()), c -> new TreeMap<>())
          .put(matter.subject(), ruling);
    }
    opinions.forEach(opinion -> apply(opinion, by));
    return by.values().stream().flatMap(each -> each.values().stream()).toList();
  }

  /** Those that decided a ruling, sorted by matter. */
  List<Decided> decided() {
    return decided.stream().sorted(Comparator.comparing(Decided::matter)).toList();
  }

  private void apply(Opinion opinion, Map<ClauseRef, Map<FactId, Ruling>> rulings) {
    if (opinion.day().isAfter(asOf)) {
      tell(opinion, EvaluationProblem.LATER_THAN_DECISION, opinion.day().toString(), "" + asOf);
      return;
    }
    Clause clause = matters.clause(opinion.policy(), opinion.clause());
    Fact subject = clause == null ? null : matters.named(opinion, clause).orElse(null);
    Map<FactId, Ruling> ofClause =
        rulings.getOrDefault(new ClauseRef(opinion.policy(), opinion.clause()), new TreeMap<>());
    if (clause == null || subject == null) {
      String meant = meant(opinion, clause, ofClause);
      tell(opinion, EvaluationProblem.OPINION_WITHOUT_MATTER, what(opinion), meant);
      return;
    }
    Ruling ruling = ofClause.get(subject.id());
    if (ruling != null && matters.isWanted(subject)) {
      ofClause.put(subject.id(), decided(ruling, opinion, clause));
    }
  }

  private Ruling decided(Ruling ruling, Opinion opinion, Clause clause) {
    if (ruling instanceof Ruling.Undetermined) {
      return ruling;
    }
    Ruling after =
        new Discretion(opinion, clause, (code, more) -> tell(opinion, code, more)).decide(ruling);
    if (after == null) {
      return ruling;
    }
    decided.add(new Decided(ruling.matter(), opinion));
    return after;
  }

  private static String what(Opinion opinion) {
    String clause = opinion.policy() + "/" + opinion.clause();
    return opinion.subject().isEmpty()
        ? clause
        : clause + "/" + String.join("/", opinion.subject());
  }

  /**
   * What may have been meant: a policy, a clause of it, or the subjects of that which wait for a
   * decision, else all. How a key is spelled says nothing about which of them that is.
   */
  private String meant(Opinion opinion, @Nullable Clause clause, Map<FactId, Ruling> ofClause) {
    if (clause != null) {
      List<Fact> all = matters.of(clause);
      List<Fact> waiting =
          all.stream()
              .filter(fact -> ofClause.get(fact.id()) instanceof Ruling.Discretionary)
              .toList();
      return Nearest.list((waiting.isEmpty() ? all : waiting).stream().map(Matters::key).toList());
    }
    return matters.policy(opinion.policy()) == null
        ? Nearest.suggestion(opinion.policy(), matters.policies())
        : Nearest.suggestion(opinion.clause(), matters.clauses(opinion.policy()));
  }

  private void tell(Opinion opinion, EvaluationProblem code, String... more) {
    List<String> arguments = new ArrayList<>(List.of(opinion.path()));
    arguments.addAll(List.of(more));
    problems.accept(new Problem(code, opinion.place(), arguments));
  }
}
