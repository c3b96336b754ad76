package org.huice.json;

import java.util.List;
import org.huice.money.Amount;
import org.huice.money.Operation;
import org.huice.money.Step;

/** An amount with every step that led to it, as JSON. */
final class AmountJson {
  private final JsonSink out;

  AmountJson(JsonSink out) {
    this.out = out;
  }

  /** An object of its own. */
  void write(Amount amount) {
    out.open();
    value(amount);
    bound(amount);
    steps(amount);
    out.close();
  }

  void value(Amount amount) {
    out.sum(Keys.AMOUNT, amount.value());
  }

  void bound(Amount amount) {
    out.word(Keys.BOUND, amount.ceiling() ? "ceiling" : "exact");
  }

  void steps(Amount amount) {
    steps(Keys.STEPS, amount.steps());
  }

  private void steps(JsonKey key, List<Step> steps) {
    out.list(key, steps, this::step);
  }

  private void step(Step step) {
    out.open();
    out.text(Keys.LABEL, step.label());
    out.text(Keys.OPERAND, step.operand());
    out.word(Keys.OPERATION, step.operation().code());
    if (!step.parts().isEmpty()) {
      steps(Keys.PARTS, step.parts());
    }
    result(step);
    out.text(Keys.SOURCE, step.source());
    out.text(Keys.UNIT, step.unit());
    out.close();
  }

  /** A quantity is no sum of money. */
  private void result(Step step) {
    if (step.operation() == Operation.QUANTITY) {
      out.decimal(Keys.RESULT, step.result(), 0);
    } else {
      out.sum(Keys.RESULT, step.result());
    }
  }
}
