package org.huice.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.huice.money.Amount;
import org.huice.money.Money;
import org.huice.money.Operation;
import org.huice.money.Step;

/** An amount with every step that led to it as a tree.; see {@link CoreTree}. */
final class AmountTree {
  private AmountTree() {}

  static Members of(Amount amount) {
    return new Members()
        .put("amount", sum(amount.value()))
        .put("bound", amount.ceiling() ? "ceiling" : "exact")
        .put("steps", steps(amount.steps()));
  }

  /** A sum of money. */
  static String sum(BigDecimal yuan) {
    return Money.of(yuan).canonical();
  }

  private static List<Map<String, Object>> steps(List<Step> steps) {
    return steps.stream().map(AmountTree::step).toList();
  }

  private static Map<String, Object> step(Step step) {
    return new Members()
        .put("operation", step.operation().code())
        .put("label", step.label())
        .put("operand", step.operand())
        .put("unit", step.unit())
        .put("source", step.source())
        .put("result", result(step))
        .putIfAny("parts", step.parts().stream().map(AmountTree::step).toList())
        .map();
  }

  /** A quantity is no sum of money. */
  private static String result(Step step) {
    return step.operation() == Operation.QUANTITY
        ? UsedJson.plain(step.result())
        : sum(step.result());
  }
}
