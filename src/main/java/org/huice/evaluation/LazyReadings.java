package org.huice.evaluation;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.huice.determination.RuleReading;
import org.huice.drl.RuleTree;
import org.jspecify.annotations.Nullable;

/**
 * The readings of a clause's rules, each made when somebody asks for it: most determinations of a
 * register are added up, and nobody asks why.
 */
final class LazyReadings extends AbstractList<RuleReading> implements RandomAccess {
  private final SecondReading second;
  private final Question question;
  private volatile @Nullable AtomicReferenceArray<RuleReading> made;

  LazyReadings(SecondReading second, Question question) {
    this.second = second;
    this.question = question;
  }

  @Override
  public RuleReading get(int index) {
    AtomicReferenceArray<RuleReading> kept = kept();
    RuleReading reading = kept.get(index);
    if (reading == null) {
      reading = read(rules().get(index));
      kept.set(index, reading);
    }
    return reading;
  }

  /** Two that ask at once may both begin to keep; what one of them then makes is made again. */
  private AtomicReferenceArray<RuleReading> kept() {
    AtomicReferenceArray<RuleReading> kept = made;
    if (kept == null) {
      kept = new AtomicReferenceArray<>(rules().size());
      made = kept;
    }
    return kept;
  }

  private RuleReading read(RuleTree rule) {
    return second
        .read(rule, question.words(), question.subject(), problem -> {})
        .orElseThrow(() -> new IllegalStateException(rule.name()));
  }

  private List<RuleTree> rules() {
    return question.article().rules();
  }

  @Override
  public int size() {
    return rules().size();
  }
}
