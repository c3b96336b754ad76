package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.audit.Account;
import org.huice.audit.Inventory;
import org.huice.audit.Listed;
import org.huice.audit.Yuan;
import org.huice.json.JsonText;
import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.jspecify.annotations.Nullable;

/** Entries as JSON, one on each line. */
final class LedgerListJson {
  private LedgerListJson() {}

  static void print(Listed entry, Inventory inventory, Surroundings surroundings) {
    Map<String, Object> json = entry(entry);
    put(json, "crossCheck", inventory.crossCheck(entry).orElse(null));
    surroundings.out().println(JsonText.compact(json));
  }

  /** One entry; what it has not is absent. */
  static Map<String, Object> entry(Listed entry) {
    IndexRow row = entry.row();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", entry.number());
    json.put("kind", row.kind());
    json.put("time", row.time());
    put(json, "applicant", row.applicant());
    put(json, "name", row.name());
    put(json, "asOf", row.asOf());
    put(json, "ruleSet", row.ruleSet());
    if (!row.refers().isEmpty()) {
      json.put("refers", row.refers());
    }
    put(json, "correctedBy", entry.correctedBy());
    if (entry.isErased()) {
      json.put("erased", true);
    }
    Account account = entry.account();
    if (account != null) {
      json.put("account", LedgerAccountJson.tree(account));
    }
    List<Map<String, Object>> sums = row.sums().stream().map(LedgerListJson::sum).toList();
    if (!sums.isEmpty()) {
      json.put("sums", sums);
    }
    return json;
  }

  private static Map<String, Object> sum(Sum sum) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("policy", sum.policy());
    json.put("clause", sum.clause());
    put(json, "subject", sum.subject());
    json.put("ruling", sum.ruling());
    if (sum.fen() != null) {
      json.put("amount", Yuan.of(Objects.requireNonNull(sum.fen())).toPlainString());
      json.put("bound", sum.ceiling() ? "ceiling" : "exact");
    } else if (LedgerSums.isOpen(sum)) {
      json.put("bound", "open");
    }
    return json;
  }

  private static void put(Map<String, Object> json, String key, @Nullable Object value) {
    if (value != null) {
      json.put(key, value);
    }
  }
}
