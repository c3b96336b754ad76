package org.huice.evaluation;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.huice.determination.RuleReading;
import org.huice.drl.RuleTree;
import org.huice.matching.Matcher;

/**
 * The readings of a clause's rules, each made when somebody asks for it: most determinations of a
 * register are added up, and nobody asks why.
 */
final class LazyReadings extends AbstractList<RuleReading> implements RandomAccess {
  private final Matcher matcher;
  private final List<RuleTree> clause;
  private final Question question;
  private final LocalDate asOf;
  private final AtomicReferenceArray<RuleReading> made;

  LazyReadings(Matcher matcher, List<RuleTree> clause, Question question, LocalDate asOf) {
    this.matcher = matcher;
    this.clause = clause;
    this.question = question;
    this.asOf = asOf;
    this.made = new AtomicReferenceArray<>(clause.size());
  }

  @Override
  public RuleReading get(int index) {
    RuleReading reading = made.get(index);
    if (reading == null) {
      reading = read(clause.get(index));
      made.set(index, reading);
    }
    return reading;
  }

  /** A matcher remembers what it found, and is used by one thread at a time. */
  private RuleReading read(RuleTree rule) {
    synchronized (matcher) {
      return matcher
          .read(rule, question.words(asOf), question.subject(), problem -> {})
          .orElseThrow(() -> new IllegalStateException(rule.name()));
    }
  }

  @Override
  public int size() {
    return clause.size();
  }
}
