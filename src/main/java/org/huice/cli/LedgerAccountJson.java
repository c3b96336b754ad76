package org.huice.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.audit.Account;
import org.huice.audit.Position;
import org.jspecify.annotations.Nullable;

/** What a determination with its corrections gives and what was paid of it, as JSON; 元 as texts. */
final class LedgerAccountJson {
  private LedgerAccountJson() {}

  /** All of it. */
  static Map<String, Object> tree(Account account) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("chain", account.chain());
    json.put("counts", account.last());
    json.put("positions", positions(account.positions()));
    return json;
  }

  /** Matters. What is open has neither {@code award} nor {@code rest}. */
  static List<Map<String, Object>> positions(List<Position> positions) {
    return positions.stream().map(LedgerAccountJson::position).toList();
  }

  private static Map<String, Object> position(Position one) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("policy", one.policy());
    json.put("clause", one.clause());
    if (one.subject() != null) {
      json.put("subject", one.subject());
    }
    put(json, "award", one.award());
    json.put("bound", one.award() == null ? "open" : one.bound() ? "ceiling" : "exact");
    put(json, "paid", one.paid());
    json.put("payments", one.payments());
    put(json, "rest", one.rest());
    put(json, "overpaid", one.overpaid());
    json.put("certain", one.certain());
    return json;
  }

  private static void put(Map<String, Object> json, String key, @Nullable BigDecimal yuan) {
    if (yuan != null) {
      json.put(key, yuan.setScale(2).toPlainString());
    }
  }
}
