package org.huice.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.determination.Truth;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.Conditional;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;
import org.huice.rule.Policy;
import org.huice.vocabulary.Vocabulary;

/**
 * A rule made ready once to be held against many subjects, which says whether it is true, and how;
 * a {@link Matcher} reads the rule as it is written where somebody asks why. It follows nothing
 * that is false, and stops where the answer is known. Threads may share it.
 */
public final class ReadyRule {
  private final RuleTree rule;
  private final Vocabulary vocabulary;
  private final Variables variables;
  private final Spot spot;
  private final ReadyStep first;
  private final int names;

  /**
   * What a rule says of a subject.
   *
   * @param truth that of the reading that comes nearest
   * @param matches every way in which it is true, in the order of the facts' identities
   */
  public record Answer(Truth truth, List<Match> matches) {
    private static final Answer NO = new Answer(Truth.FALSE, List.of());
    private static final Answer UNKNOWN = new Answer(Truth.UNKNOWN, List.of());

    private static Answer of(Frame frame) {
      return switch (frame.best()) {
        case FALSE -> NO;
        case UNKNOWN -> UNKNOWN;
        case TRUE -> new Answer(Truth.TRUE, frame.matches());
      };
    }
  }

  /** Makes a rule ready. */
  public ReadyRule(RuleTree rule, Vocabulary vocabulary) {
    this.rule = rule;
    this.vocabulary = vocabulary;
    this.variables = Variables.of(rule);
    this.spot = Spot.of(rule.name());
    Names none = Names.none();
    this.first = step(0, none, List.of());
    this.names = none.count();
  }

  /** The rule as it is written. */
  public RuleTree rule() {
    return rule;
  }

  /** Where its conditions stand. */
  Spot spot() {
    return spot;
  }

  Answer of(Policy policy, FactIndex facts, Fact subject) {
    Frame frame = new Frame(policy, facts, subject, names);
    first.take(frame, Truth.TRUE);
    return Answer.of(frame);
  }

  private ReadyStep step(int index, Names names, List<Integer> plain) {
    if (index == rule.when().size()) {
      return end(names, plain);
    }
    Conditional element = rule.when().get(index);
    if (element instanceof Conditional.Accumulate accumulate) {
      ReadyAccumulation test = new ReadyAccumulation(accumulate, vocabulary, names);
      return test(test, step(index + 1, test.names(), plain));
    }
    if (!(element instanceof Conditional.Pattern pattern)) {
      ReadyTest test = new ReadyElements(vocabulary).of(element, names);
      return test(test, step(index + 1, names, plain));
    }
    return Attempt.isPolicy(pattern)
        ? step(index + 1, names, plain)
        : pattern(index, pattern, names, plain);
  }

  private ReadyStep pattern(
      int index, Conditional.Pattern pattern, Names names, List<Integer> plain) {
    ReadyPattern ready = new ReadyPattern(pattern, vocabulary, names);
    List<Integer> more = new ArrayList<>(plain);
    more.add(ready.fact());
    ReadyStep next = step(index + 1, ready.names(), more);
    return Attempt.isSubjects(rule, pattern) ? subject(ready, next) : every(ready, next);
  }

  private static ReadyStep test(ReadyTest test, ReadyStep next) {
    return (frame, soFar) -> follow(frame, soFar.and(test.of(frame)), next);
  }

  private static void follow(Frame frame, Truth truth, ReadyStep next) {
    if (frame.isWanted(truth)) {
      next.take(frame, truth);
    }
  }

  /** The subject alone is looked at, if the pattern may take it. */
  private static ReadyStep subject(ReadyPattern pattern, ReadyStep next) {
    return (frame, soFar) -> {
      Fact subject = frame.subject();
      if (pattern.offers(frame, subject)) {
        follow(frame, soFar.and(pattern.hold(frame, subject)), next);
      }
    };
  }

  private static ReadyStep every(ReadyPattern pattern, ReadyStep next) {
    return (frame, soFar) -> {
      for (Fact fact : pattern.facts(frame)) {
        follow(frame, soFar.and(pattern.hold(frame, fact)), next);
      }
      if (frame.isWanted(Truth.UNKNOWN) && !pattern.isWhole(frame)) {
        pattern.assume(frame);
        next.take(frame, Truth.UNKNOWN);
      }
    };
  }

  private ReadyStep end(Names names, List<Integer> plain) {
    return (frame, truth) -> {
      frame.reach(truth);
      if (truth == Truth.TRUE) {
        frame.add(match(frame, names, plain));
      }
    };
  }

  private Match match(Frame frame, Names names, List<Integer> plain) {
    List<FactId> facts = new ArrayList<>(plain.size());
    for (int number : plain) {
      facts.add(((Fact) Objects.requireNonNull(frame.get(number))).id());
    }
    Scope scope = names.scope(frame);
    return new Match(
        facts, new Insertion(frame.policy(), vocabulary, variables, scope).of(rule.then()));
  }
}
