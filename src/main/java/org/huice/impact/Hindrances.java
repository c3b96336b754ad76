package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.tabular.Entry;

/** Says what kept an entry from being compared, and whose rules it was. */
record Hindrances(Words words) {
  /** Every problem of both sides, each once, sorted by place. */
  List<Hindrance> of(Collection<Problem> base, Collection<Problem> head) {
    Set<Problem> all = new TreeSet<>(base);
    all.addAll(head);
    List<Hindrance> hindrances = new ArrayList<>();
    for (Problem problem : all) {
      boolean ofBase = base.contains(problem);
      boolean ofHead = head.contains(problem);
      Hindrance.Where one = ofBase ? Hindrance.Where.BASE : Hindrance.Where.HEAD;
      hindrances.add(hindrance(problem, ofBase && ofHead ? Hindrance.Where.BOTH : one));
    }
    return hindrances;
  }

  /**
   * An entry that could not be compared.
   *
   * @param applicant its identity, or its key as written
   */
  ChangedApplicant applicant(
      Entry entry,
      String applicant,
      Map<String, String> classes,
      Collection<Problem> base,
      Collection<Problem> head) {
    return new ChangedApplicant(
        entry.number(),
        entry.place().toString(),
        applicant,
        null,
        classes,
        Change.NOT_COMPARABLE,
        BigDecimal.ZERO,
        List.of(),
        of(base, head));
  }

  private Hindrance hindrance(Problem problem, Hindrance.Where side) {
    return new Hindrance(
        side,
        problem.code().code(),
        problem.place().toString(),
        problem.title(words.locale()),
        problem.sentence(words.locale()),
        problem.remedy(words.locale()));
  }
}
