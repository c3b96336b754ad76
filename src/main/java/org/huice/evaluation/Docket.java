package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Every matter of a dossier: each clause for each subject of its type, and for the applicant where
 * there is no such subject or a list that may hold one was not given.
 *
 * @param settled what needs no rule
 * @param open what the rules have to answer
 * @param pending what they cannot answer yet, unless with a no that holds in any case
 */
record Docket(List<Ruling> settled, List<Question> open, List<Pending> pending) {

  static Docket of(
      RuleSet rules,
      Subjects subjects,
      Dossier dossier,
      LocalDate asOf,
      Consumer<Problem> problems) {
    Docket docket = new Docket(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (PolicyRules policy : rules.policies().values()) {
      Standing standing = new Standing(policy.document(), dossier.applicant());
      for (Clause clause : policy.document().clauses().values()) {
        docket.enter(standing, clause, subjects, asOf);
        for (Fact subject : subjects.of(clause.subject())) {
          if (isLater(date(clause, subject, asOf), asOf)) {
            problems.accept(later(dossier, clause, subject, asOf));
          }
        }
      }
    }
    return docket;
  }

  private static boolean isLater(@Nullable LocalDate date, LocalDate asOf) {
    return date != null && date.isAfter(asOf);
  }

  /** What happened after the day of the decision cannot have been known on it. */
  private static Problem later(Dossier dossier, Clause clause, Fact subject, LocalDate asOf) {
    String field = String.valueOf(clause.datedBy());
    return Problem.at(
        Place.of(dossier.file()),
        EvaluationProblem.LATER_THAN_DECISION,
        subject.path(field),
        String.valueOf(subject.value(field)),
        asOf.toString());
  }

  private void enter(Standing standing, Clause clause, Subjects subjects, LocalDate asOf) {
    String type = clause.subject();
    if (subjects.isNone(type) || isPartlyGiven(standing, type, subjects)) {
      settled.add(withoutSubject(standing, clause, subjects.absentLists(type), asOf));
    }
    for (Fact subject : subjects.of(type)) {
      enter(standing, clause, subject, asOf);
    }
  }

  /** Beside those that are given there may be others, in lists that are not. */
  private static boolean isPartlyGiven(Standing standing, String type, Subjects subjects) {
    return !subjects.facts().of(type).contains(standing.applicant())
        && !subjects.absentLists(type).isEmpty();
  }

  private static Ruling withoutSubject(
      Standing standing, Clause clause, List<Missing> absent, LocalDate asOf) {
    LocalDate date = clause.datedBy() == null ? asOf : null;
    Matter matter = matter(standing.policy(), clause, standing.applicant(), date);
    if (absent.isEmpty()) {
      return new Ruling.NotApplicable(matter, clause.subject());
    }
    return standing
        .excludes(matter)
        .orElseGet(() -> new Ruling.Undetermined(matter, absent, null, List.of()));
  }

  private void enter(Standing standing, Clause clause, Fact subject, LocalDate asOf) {
    LocalDate date = date(clause, subject, asOf);
    Matter matter = matter(standing.policy(), clause, subject, date);
    List<Missing> missing = new ArrayList<>(standing.missing());
    if (date == null && clause.datedBy() != null) {
      missing.add(new Missing(Missing.Kind.FACT, subject.name(clause.datedBy())));
    }
    Ruling excluded = standing.excludes(matter).orElse(null);
    if (excluded != null) {
      settled.add(excluded);
    } else if (date == null || !missing.isEmpty()) {
      List<Missing> sorted = missing.stream().distinct().sorted().toList();
      pending.add(new Pending(standing.policy(), subject, matter, sorted));
    } else {
      open.add(new Question(standing.policy(), clause, subject, date));
    }
  }

  private static @Nullable LocalDate date(Clause clause, Fact subject, LocalDate asOf) {
    String field = clause.datedBy();
    if (field == null) {
      return asOf;
    }
    return subject.value(field) instanceof LocalDate day ? day : null;
  }

  private static Matter matter(
      PolicyDocument policy, Clause clause, Fact subject, @Nullable LocalDate date) {
    return new Matter(policy.id(), clause.id(), subject.id(), date);
  }
}
