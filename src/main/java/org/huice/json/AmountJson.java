package org.huice.json;

import java.math.BigDecimal;
import java.util.List;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.huice.money.Operation;
import org.huice.money.Step;

/** An amount with every step that led to it, as JSON. */
final class AmountJson {
  /** The decimals that a sum of money has at least. */
  private static final int FEN = 2;

  private final JsonSink out;

  AmountJson(JsonSink out) {
    this.out = out;
  }

  /** A sum of money. */
  static String sum(BigDecimal yuan) {
    return Money.of(yuan).canonical();
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
    out.decimal(Keys.AMOUNT, amount.value(), FEN);
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
    out.decimal(Keys.RESULT, step.result(), decimals(step));
    out.text(Keys.SOURCE, step.source());
    out.text(Keys.UNIT, step.unit());
    out.close();
  }

  /** A quantity is no sum of money. */
  private static int decimals(Step step) {
    return step.operation() == Operation.QUANTITY ? 0 : FEN;
  }
}
