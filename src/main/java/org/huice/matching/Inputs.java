package org.huice.matching;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.rule.Policy;

/**
 * What the conditions of a rule read. Where a dossier lacks nothing of it, each of them is either
 * true or false, so that a rule that did not fire is not met, and nobody has to be asked whether it
 * is only not known. It may ask for a reading that is not needed, never the other way round.
 */
public final class Inputs {
  /** Any day: whether a word of the policy has an answer does not hang on it. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final BitSet read = new BitSet();
  private final List<Expression.Call> calls;
  private final Breadth breadth;
  private final Map<LocalDate, Boolean> answered = new ConcurrentHashMap<>();

  private Inputs(RuleTree rule) {
    this.calls = rule.calls().toList();
    this.breadth = Breadth.of(rule);
  }

  /** Those of a rule. */
  public static Inputs of(RuleTree rule, Gaps gaps) {
    Inputs inputs = new Inputs(rule);
    rule.when().forEach(element -> inputs.add(element, gaps));
    return inputs;
  }

  private void add(Conditional element, Gaps gaps) {
    if (element instanceof Conditional.Pattern pattern) {
      add(pattern, gaps);
    } else if (element instanceof Conditional.None none) {
      add(none.pattern(), gaps);
    } else if (element instanceof Conditional.Some some) {
      add(some.pattern(), gaps);
    } else if (element instanceof Conditional.Every every) {
      add(every.pattern(), gaps);
    } else if (element instanceof Conditional.Accumulate accumulate) {
      add(accumulate.source(), gaps);
      accumulate.constraints().forEach(constraint -> add(constraint, "", gaps));
    } else if (element instanceof Conditional.Either either) {
      either.branches().forEach(branch -> add(branch, gaps));
    } else if (element instanceof Conditional.Grouped grouped) {
      grouped.all().forEach(member -> add(member, gaps));
    }
  }

  private void add(Conditional.Pattern pattern, Gaps gaps) {
    if (Attempt.isPolicy(pattern)) {
      return;
    }
    Expression.Path from = pattern.from();
    if (from == null) {
      gaps.addLists(pattern.type(), read);
    } else {
      from.deep().forEach(part -> add(part, pattern.type(), gaps));
    }
    pattern.constraints().forEach(constraint -> add(constraint, pattern.type(), gaps));
  }

  private void add(Constraint constraint, String type, Gaps gaps) {
    constraint.expression().deep().forEach(part -> add(part, type, gaps));
  }

  private void add(Expression part, String type, Gaps gaps) {
    if (part instanceof Expression.FieldOf field) {
      gaps.addField(type, field.field(), read);
    } else if (part instanceof Expression.Path path) {
      gaps.addField(path.field(), read);
      add(path.owner(), type, gaps);
    }
  }

  /**
   * Whether only a reading can tell if the rule is not met or not known to be, or whether it can be
   * read at all.
   *
   * @param gaps what the dossier lacks
   * @param facts how many it has
   * @param policy on the day that chose its parameters
   */
  public boolean needReading(BitSet gaps, int facts, Policy policy, LocalDate date) {
    return gaps.intersects(read)
        || breadth.mostSteps(facts) > Matcher.LIMIT
        || !answered.computeIfAbsent(date, day -> isAnswered(policy));
  }

  private boolean isAnswered(Policy policy) {
    return calls.stream().allMatch(call -> isAnswered(call, policy));
  }

  /** Shares and means have no answer where the whole is nothing, whatever the policy says. */
  private static boolean isAnswered(Expression.Call call, Policy policy) {
    String parameter = Operands.parameter(call);
    Object answer =
        switch (call.word()) {
          case "value" -> policy.value(parameter);
          case "date" -> policy.date(parameter);
          case "choice" -> policy.choice(parameter);
          case "elapsed" -> policy.elapsed(ANY_DAY, parameter);
          case "within" -> policy.within(ANY_DAY, ANY_DAY, parameter);
          case "passed" -> policy.passed(ANY_DAY, ANY_DAY, parameter);
          case "inYear" -> policy.inYear(ANY_DAY.getYear(), parameter);
          default -> null;
        };
    return answer != null;
  }
}
