package org.huice.lint;

import java.util.List;
import java.util.stream.Collectors;
import org.huice.drl.Conditional;

/** Says what to write for {@code exists} or {@code not} over several patterns. */
final class GroupAdvice {
  private final RuleContext context;

  GroupAdvice(RuleContext context) {
    this.context = context;
  }

  /**
   * Reports the group. Patterns that bind nothing say the same each for itself; a negated group of
   * such is true where one of them is not.
   */
  void report(Conditional.Grouped grouped) {
    String word = grouped.wanted() ? "exists" : "not";
    if (grouped.all().stream().anyMatch(GroupAdvice::binds)) {
      context.report(
          grouped.place(), RuleProblem.GROUPED_AND_LINKED, word, each(grouped.all(), "", "not "));
    } else if (grouped.wanted()) {
      context.report(
          grouped.place(),
          RuleProblem.GROUPED_EXISTS,
          word,
          each(grouped.all(), "exists ", "not "));
    } else {
      String branches =
          grouped.all().stream()
              .map(part -> said(part, "not ", "exists "))
              .collect(Collectors.joining(" or "));
      context.report(grouped.place(), RuleProblem.GROUPED_NOT, word, "( " + branches + " )");
    }
  }

  private static boolean binds(Conditional part) {
    return part instanceof Conditional.Pattern pattern
        && (pattern.variable() != null
            || pattern.constraints().stream().anyMatch(each -> each.binding() != null));
  }

  private static String each(List<Conditional> all, String wanted, String unwanted) {
    return all.stream()
        .map(part -> "“" + said(part, wanted, unwanted) + "”")
        .collect(Collectors.joining("、"));
  }

  private static String said(Conditional part, String wanted, String unwanted) {
    if (part instanceof Conditional.None none) {
      return unwanted + none.pattern().type() + "( … )";
    } else if (part instanceof Conditional.Some some) {
      String exists = wanted.isEmpty() ? "exists " : wanted;
      return exists + some.pattern().type() + "( … )";
    }
    Conditional.Pattern pattern = (Conditional.Pattern) part;
    String variable = pattern.variable() == null ? "" : pattern.variable() + " : ";
    return wanted + variable + pattern.type() + "( … )";
  }
}
