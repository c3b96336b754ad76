package org.huice.lint;

import java.util.List;
import java.util.stream.Stream;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.Slot;
import org.huice.policy.Parameter;

/** What is taken off has to be known: an amount “不超过” may turn out smaller, and pay more. */
record BoundCheck(RuleContext context) {
  /** Reports every bound within a part that the word takes off. */
  void check(Consequence.Word minus) {
    bounds(minus.all(Slot.PART).stream())
        .forEach(name -> context.report(name.place(), RuleProblem.BOUND_TAKEN_OFF, name.value()));
  }

  private List<Expression.Text> bounds(Stream<Expression> parts) {
    return parts
        .flatMap(part -> ((Expression.Part) part).chain().words().stream())
        .flatMap(this::bounds)
        .toList();
  }

  private Stream<Expression.Text> bounds(Consequence.Word word) {
    return Stream.concat(
        word.all(Slot.PARAMETER).stream().map(Expression.Text.class::cast).filter(this::isBound),
        bounds(word.all(Slot.PART).stream()).stream());
  }

  private boolean isBound(Expression.Text name) {
    Parameter parameter = context.policy().parameters().get(name.value());
    return parameter != null && parameter.ceiling();
  }
}
