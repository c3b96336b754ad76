package org.huice.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.audit.Repeats;
import org.huice.audit.Totals;
import org.huice.json.JsonText;

/** Sums of a ledger as JSON; sums in 元, as strings. */
final class LedgerTotalsJson {
  private LedgerTotalsJson() {}

  static String of(Totals totals, Repeats repeats, List<LedgerPool> pools) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lines", totals.lines().stream().map(line -> line(totals.by(), line)).toList());
    json.put("all", line(List.of(), totals.all()));
    json.put("pools", pools.stream().map(LedgerPool::tree).toList());
    json.put("corrected", totals.corrected());
    json.put("erased", totals.erased());
    json.put("pending", totals.pending());
    json.put("unsure", totals.unsure());
    json.put("altered", totals.altered());
    json.put("repeats", repeats(repeats));
    return JsonText.indented(json);
  }

  private static Map<String, Object> repeats(Repeats repeats) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("matters", repeats.matters());
    json.put("granted", repeats.granted().toPlainString());
    json.put("grantedAtMost", repeats.grantedAtMost().toPlainString());
    json.put("charged", repeats.charged().toPlainString());
    json.put("chargedAtMost", repeats.chargedAtMost().toPlainString());
    json.put("open", repeats.open());
    return json;
  }

  private static Map<String, Object> line(List<Totals.By> by, Totals.Line line) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (int i = 0; i < by.size(); i++) {
      json.put(by.get(i).name().toLowerCase(Locale.ROOT), line.key().get(i));
    }
    json.put("granted", line.granted().toPlainString());
    json.put("grantedAtMost", line.grantedAtMost().toPlainString());
    json.put("charged", line.charged().toPlainString());
    json.put("chargedAtMost", line.chargedAtMost().toPlainString());
    json.put("paid", line.paid().toPlainString());
    json.put("overpaid", line.overpaid().toPlainString());
    json.put("awards", line.awards());
    json.put("open", line.open());
    json.put("openAtMost", line.openAtMost().toPlainString());
    return json;
  }
}
