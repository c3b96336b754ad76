package org.huice.evaluation;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.huice.determination.Matter;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.matching.ReadyRule;
import org.huice.policy.Clause;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * A matter that rules have to answer. As a list it is how they read it, each reading made when
 * somebody asks for it: most determinations of a register are added up, and nobody asks why. There
 * is one of these for every ruling, so they are one object.
 */
final class Question extends AbstractList<RuleReading> implements RandomAccess {
  private final Norm norm;
  private final Fact subject;
  private final Matter matter;
  private final int place;
  private final SecondReading second;
  private volatile @Nullable AtomicReferenceArray<RuleReading> made;
  private volatile boolean isRefused;

  /**
   * A question.
   *
   * @param norm the clause on the day that chose its parameters
   * @param place of the ruling among all of the dossier
   * @param second reads the rules
   */
  Question(Norm norm, Fact subject, Matter matter, int place, SecondReading second) {
    this.norm = norm;
    this.subject = subject;
    this.matter = matter;
    this.place = place;
    this.second = second;
  }

  /** The clause on the day that chose its parameters. */
  Norm norm() {
    return norm;
  }

  Article article() {
    return norm.article();
  }

  /** The policy on the day that chose its parameters. */
  Words words() {
    return norm.words();
  }

  Fact subject() {
    return subject;
  }

  Matter matter() {
    return matter;
  }

  int place() {
    return place;
  }

  /**
   * The ruling that no rule is met. It holds this to it: whoever asks why is told an error, not a
   * reason that is none, where a rule reads otherwise than the engine or the check found it.
   */
  Ruling refused() {
    isRefused = true;
    return new Ruling.Refused(matter, this);
  }

  PolicyDocument policy() {
    return article().policy();
  }

  Clause clause() {
    return article().clause();
  }

  @Override
  public RuleReading get(int index) {
    AtomicReferenceArray<RuleReading> kept = kept();
    RuleReading reading = kept.get(index);
    if (reading == null) {
      reading = read(second.ready(article()).get(index));
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

  private RuleReading read(ReadyRule rule) {
    RuleReading reading =
        second
            .read(rule, words(), subject, problem -> {})
            .orElseThrow(() -> new IllegalStateException(rule.rule().name()));
    if (isRefused && reading.truth() != Truth.FALSE) {
      throw new IllegalStateException(
          matter + " is refused, and " + rule.rule().name() + " reads " + reading.truth());
    }
    return reading;
  }

  private List<RuleTree> rules() {
    return article().rules();
  }

  @Override
  public int size() {
    return rules().size();
  }
}
