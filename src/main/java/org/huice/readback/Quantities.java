package org.huice.readback;

import java.math.BigDecimal;
import java.util.Map;
import org.huice.money.Unit;
import org.huice.page.NumberText;

/** Names the steps to which a policy rounds as laws call them. */
record Quantities(Phrases phrases) {
  private static final Map<String, String> NAMED =
      Map.of("0.01", "fen", "0.1", "jiao", "1", "yuan");

  /** {@code 分(0.01 元)}, {@code 百元(100 元)}. */
  String yuan(BigDecimal step) {
    String sum = NumberText.with(step, Unit.YUAN);
    String name = NAMED.get(step.toPlainString());
    return name == null ? sum : phrases.say("rounding.to." + name, sum);
  }
}
