package org.huice.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.huice.evaluation.CrossChecking;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Which clauses two rule sets decide differently, so that only these have to be evaluated: those
 * that differ themselves or in what they read, and those whose rulings or awards hang on theirs.
 *
 * @param base as it is
 * @param head as it would be
 * @param evaluated the policies of these clauses, sorted by id, with what differs
 * @param notEvaluated the others, sorted by id
 * @param clauses of either side that are evaluated
 * @param checking which applicants both sides hold against the second reading of their rules
 */
public record Contrast(
    RuleSide base,
    RuleSide head,
    List<Frame.Evaluated> evaluated,
    List<String> notEvaluated,
    NavigableSet<ClauseRef> clauses,
    CrossChecking checking) {
  /** Keeps its own copies. */
  public Contrast {
    evaluated = List.copyOf(evaluated);
    notEvaluated = List.copyOf(notEvaluated);
    clauses = Collections.unmodifiableNavigableSet(new TreeSet<>(clauses));
  }

  /**
   * Holds both against each other.
   *
   * @param day on which the values of parameters are shown
   */
  public static Contrast of(RuleSide base, RuleSide head, LocalDate day) {
    return of(base, head, new Differing(base.effective(), head.effective()).all(day));
  }

  /**
   * One set of rules of which only a parameter is to take other values.
   *
   * @param policy whose parameter it is
   */
  public static Contrast around(RuleSide side, String policy, String parameter) {
    RuleSet rules = side.effective();
    ParameterRef only = new ParameterRef(policy, parameter);
    return of(side, side, new Differing(rules, rules).only(only));
  }

  private static Contrast of(RuleSide base, RuleSide head, Differing differing) {
    List<Frame.Evaluated> evaluated = new ArrayList<>();
    List<String> same = new ArrayList<>();
    differing
        .found()
        .forEach(
            (policy, why) -> {
              if (why.isEmpty()) {
                same.add(policy);
              } else {
                List<String> clauses =
                    differing.all(policy).stream()
                        .filter(differing.clauses()::contains)
                        .map(ClauseRef::clause)
                        .toList();
                evaluated.add(
                    new Frame.Evaluated(
                        policy,
                        title(base, head, policy),
                        List.copyOf(why),
                        clauses,
                        differing.all(policy).size()));
              }
            });
    return new Contrast(base, head, evaluated, same, differing.clauses(), CrossChecking.EVERY);
  }

  /** The same, holding only some applicants against the second reading. */
  public Contrast checking(CrossChecking some) {
    return new Contrast(base, head, evaluated, notEvaluated, clauses, some);
  }

  /**
   * Whether nothing differs that could decide anything, or keep an entry from being read: the
   * answer is known before the register is.
   */
  public boolean isNone() {
    return evaluated.isEmpty()
        && Components.same(base.rules().vocabulary(), head.rules().vocabulary());
  }

  /**
   * What is named of a comparison that needs no register.
   *
   * @param register the file as given
   */
  public Frame none(String register, LocalDate day) {
    return new Frame(
        register,
        List.of(),
        day,
        checking,
        base.named(),
        head.named(),
        evaluated,
        notEvaluated,
        0,
        0,
        0);
  }

  /** The base's rules of the clauses that are evaluated. */
  RuleSet baseRules() {
    return RuleSide.only(base.effective(), clauses);
  }

  /** The head's rules of the clauses that are evaluated. */
  RuleSet headRules() {
    return RuleSide.only(head.effective(), clauses);
  }

  private static String title(RuleSide base, RuleSide head, String policy) {
    Map<String, PolicyRules> known = head.rules().policies();
    @Nullable PolicyRules rules =
        known.containsKey(policy) ? known.get(policy) : base.rules().policies().get(policy);
    return rules == null ? policy : rules.document().title();
  }
}
