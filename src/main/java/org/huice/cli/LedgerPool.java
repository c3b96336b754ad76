package org.huice.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.huice.register.JsonValues;
import org.huice.store.LedgerView;

/**
 * What a pool really gave, as its entry says.
 *
 * @param number of the entry
 * @param pool its name
 * @param asOf the day of the decisions it divides
 * @param paid in 元
 */
record LedgerPool(long number, String pool, String asOf, BigDecimal paid) {
  /** Reads an entry. */
  static LedgerPool of(long number, LedgerView ledger) {
    Map<String, Object> said = JsonValues.object(ledger.leaf(number));
    return new LedgerPool(
        number,
        String.valueOf(said.get("pool")),
        String.valueOf(said.get("asOf")),
        new BigDecimal(String.valueOf(said.get("paid"))));
  }

  /** As a person reads it. */
  String line(Words words) {
    return words.say(
        "ledger.totals.pool", String.valueOf(number), pool, asOf, NumberText.yuan(paid));
  }

  /** As JSON has it. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("number", number);
    tree.put("pool", pool);
    tree.put("asOf", asOf);
    tree.put("paid", paid.toPlainString());
    return tree;
  }
}
