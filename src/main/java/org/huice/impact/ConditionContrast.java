package org.huice.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huice.determination.Condition;
import org.huice.determination.Truth;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.ExplainedRule;
import org.huice.explanation.ExplainedRuling;
import org.jspecify.annotations.Nullable;

/**
 * The first condition by which two readings of a clause come out differently.
 *
 * @param rule that holds on one side only
 * @param base null where only the head asks for it
 * @param head null where only the base does; both are null where a whole rule is new or gone
 */
record ConditionContrast(
    String rule, @Nullable ExplainedCondition base, @Nullable ExplainedCondition head) {
  /** Of two rulings on one matter; empty where every rule comes out alike. */
  static Optional<ConditionContrast> of(ExplainedRuling base, ExplainedRuling head) {
    for (ExplainedRule one : base.rules()) {
      ExplainedRule other = named(one.reading().rule(), head);
      if (other == null ? holds(one) : one.reading().truth() != other.reading().truth()) {
        return Optional.of(of(one, other));
      }
    }
    return head.rules().stream()
        .filter(rule -> holds(rule) && named(rule.reading().rule(), base) == null)
        .findFirst()
        .map(rule -> new ConditionContrast(rule.reading().rule(), null, null));
  }

  private static boolean holds(ExplainedRule rule) {
    return rule.reading().truth() == Truth.TRUE;
  }

  private static @Nullable ExplainedRule named(String rule, ExplainedRuling ruling) {
    return ruling.rules().stream()
        .filter(one -> one.reading().rule().equals(rule))
        .findFirst()
        .orElse(null);
  }

  private static ConditionContrast of(ExplainedRule base, @Nullable ExplainedRule head) {
    String rule = base.reading().rule();
    if (head == null) {
      return new ConditionContrast(rule, null, null);
    }
    List<ExplainedCondition> one = leaves(base.conditions());
    List<ExplainedCondition> other = leaves(head.conditions());
    List<ExplainedCondition> unpaired = new ArrayList<>(one);
    for (ExplainedCondition after : other) {
      ExplainedCondition before = partner(after, unpaired);
      if (before != null) {
        unpaired.remove(before);
        if (before.condition().truth() != after.condition().truth()) {
          return new ConditionContrast(rule, before, after);
        }
      } else if (after.condition().truth() != Truth.TRUE) {
        return new ConditionContrast(rule, null, after);
      }
    }
    return unpaired.stream()
        .filter(before -> before.condition().truth() != Truth.TRUE)
        .findFirst()
        .map(before -> new ConditionContrast(rule, before, null))
        .orElse(new ConditionContrast(rule, null, null));
  }

  /** One of the same text, else of the same field held against something else. */
  private static @Nullable ExplainedCondition partner(
      ExplainedCondition wanted, List<ExplainedCondition> among) {
    String about = wanted.condition().about();
    return first(among, one -> one.text().equals(wanted.condition().text()))
        .or(() -> first(among, one -> about != null && about.equals(one.about())))
        .orElse(null);
  }

  private static Optional<ExplainedCondition> first(
      List<ExplainedCondition> among, Predicate<Condition> which) {
    return among.stream().filter(one -> which.test(one.condition())).findFirst();
  }

  private static List<ExplainedCondition> leaves(List<ExplainedCondition> conditions) {
    List<ExplainedCondition> leaves = new ArrayList<>();
    for (ExplainedCondition condition : conditions) {
      if (condition.parts().isEmpty()) {
        leaves.add(condition);
      } else {
        leaves.addAll(leaves(condition.parts()));
      }
    }
    return leaves;
  }
}
