package org.huice.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.rule.Policy;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;

/**
 * What the conditions of some rules read. Where a dossier lacks nothing of it, each of them is
 * either true or false, so that a rule that did not fire is not met, and nobody has to be asked
 * whether it is only not known. It may ask for a reading that is not needed, never the other way
 * round.
 */
public final class Inputs {
  /** Any day: whether a word of the policy has an answer does not hang on it. */
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private final BitSet read = new BitSet();
  private final List<Expression.Call> calls = new ArrayList<>();
  private final List<Whole> wholes = new ArrayList<>();
  private boolean answerable = true;

  /** A field, of facts of a type, of which a share is asked for. */
  private record Whole(String type, String field) {}

  /** Those of rules that are asked together, as those of a clause are. */
  public static Inputs of(List<RuleTree> rules, Gaps gaps) {
    Inputs inputs = new Inputs();
    rules.forEach(rule -> inputs.add(rule, gaps));
    return inputs;
  }

  private void add(RuleTree rule, Gaps gaps) {
    rule.calls().forEach(calls::add);
    rule.when().stream()
        .flatMap(Conditional::patterns)
        .filter(pattern -> !Attempt.isPolicy(pattern))
        .forEach(pattern -> addOwn(pattern, gaps));
    answerable &= rule.calls().filter(Inputs::isOfWhole).count() == wholes(rule);
    rule.when().stream()
        .flatMap(Conditional::asked)
        .forEach(constraint -> addOthers(constraint.expression(), gaps));
  }

  /** Shares and means have no answer where the whole is nothing, whatever the policy says. */
  private static boolean isOfWhole(Expression.Call call) {
    return switch (call.word()) {
      case "shareBelow", "shareAtLeast", "meanAtLeast" -> true;
      default -> false;
    };
  }

  /** Adds the wholes that are fields of a pattern's own fact; of others nothing is known here. */
  private long wholes(RuleTree rule) {
    int before = wholes.size();
    for (Conditional.Pattern pattern :
        rule.when().stream().flatMap(Conditional::patterns).toList()) {
      pattern.constraints().stream()
          .flatMap(constraint -> constraint.expression().deep())
          .filter(Expression.Call.class::isInstance)
          .map(Expression.Call.class::cast)
          .filter(Inputs::isOfWhole)
          .map(call -> call.arguments().get(1))
          .filter(Expression.FieldOf.class::isInstance)
          .forEach(of -> wholes.add(new Whole(pattern.type(), ((Expression.FieldOf) of).field())));
    }
    return (long) wholes.size() - before;
  }

  /** The fields of its own fact, and the list in which that stands or may stand. */
  private void addOwn(Conditional.Pattern pattern, Gaps gaps) {
    if (pattern.from() == null) {
      gaps.addLists(pattern.type(), read);
    } else {
      addOthers(pattern.from(), gaps);
    }
    pattern.constraints().stream()
        .flatMap(constraint -> constraint.expression().deep())
        .forEach(part -> addOwn(part, pattern.type(), gaps));
  }

  private void addOwn(Expression part, String type, Gaps gaps) {
    if (part instanceof Expression.FieldOf field) {
      gaps.addField(type, field.field(), read);
    } else if (part instanceof Expression.Path path) {
      addOwn(path.owner(), type, gaps);
    }
  }

  /** The fields of other facts, whatever these are. */
  private void addOthers(Expression expression, Gaps gaps) {
    expression.deep().forEach(part -> addPath(part, gaps));
  }

  private void addPath(Expression part, Gaps gaps) {
    if (part instanceof Expression.Path path) {
      gaps.addField(path.field(), read);
      addPath(path.owner(), gaps);
    }
  }

  /** Whether nothing that they read of facts is among what a dossier lacks. */
  public boolean areGiven(BitSet gaps) {
    return !gaps.intersects(read);
  }

  /** Whether they ask for a share or a mean, which hangs on more than what is given. */
  public boolean isOfWholes() {
    return !wholes.isEmpty();
  }

  /** Whether no whole of which a share is asked for is nothing or less in any of the facts. */
  public boolean areWhole(List<Fact> facts, Vocabulary vocabulary) {
    for (Whole whole : wholes) {
      for (Fact fact : facts) {
        if (vocabulary.isA(fact.type().name(), whole.type()) && isNothing(fact, whole.field())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isNothing(Fact fact, String word) {
    Field field = fact.type().field(word).orElse(null);
    Object value = field == null ? null : fact.value(field.name());
    return value instanceof BigDecimal number
        ? number.signum() <= 0
        : !(value instanceof Integer count) || count <= 0;
  }

  /** Whether the policy, on the day that chose its parameters, has an answer to all they ask. */
  public boolean areAnswered(Policy policy) {
    return answerable && calls.stream().allMatch(call -> isAnswered(call, policy));
  }

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
          case "shareBelow" -> policy.shareBelow(1, 1, parameter);
          case "shareAtLeast" -> policy.shareAtLeast(1, 1, parameter);
          case "meanAtLeast" -> policy.meanAtLeast(1, 1, parameter);
          case "pointsAtLeast" -> policy.pointsAtLeast(1, 1, parameter);
          default -> null;
        };
    return answer != null;
  }
}
