package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.page.NumberText;
import org.huice.page.Table;
import org.huice.page.Words;
import org.huice.register.JsonValues;
import org.jspecify.annotations.Nullable;

/** How a pool was divided, from the record that stands beside its entry. */
final class LedgerPoolText {
  private final Words words;

  LedgerPoolText(Words words) {
    this.words = words;
  }

  /**
   * A row for each claim, and how many took no part; nothing where the record cannot be read.
   *
   * @param record its exact bytes
   */
  List<String> lines(byte[] record) {
    Map<String, Object> said;
    try {
      said = JsonValues.object(record);
    } catch (IllegalArgumentException broken) {
      return List.of();
    }
    Table table =
        new Table(
            List.of(
                words.say("ledger.column.who"),
                words.say("column.clause"),
                words.say("pool.column.entitlement"),
                words.say("pool.column.award")),
            Set.of(2, 3));
    maps(said.get("claims")).forEach(claim -> table.add(cells(claim), List.of()));
    List<String> lines = new ArrayList<>(table.isEmpty() ? List.of() : table.lines());
    int aside = maps(said.get("setAside")).size();
    if (aside > 0) {
      lines.add(words.say("ledger.show.aside", String.valueOf(aside)));
    }
    return lines;
  }

  private static List<Map<?, ?>> maps(@Nullable Object list) {
    List<Map<?, ?>> maps = new ArrayList<>();
    if (list instanceof List<?> all) {
      all.forEach(
          one -> {
            if (one instanceof Map<?, ?> map) {
              maps.add(map);
            }
          });
    }
    return maps;
  }

  private List<String> cells(Map<?, ?> claim) {
    String matter =
        claim.get("matter") instanceof Map<?, ?> of
            ? of.get("policy") + " " + of.get("clause")
            : "";
    return List.of(
        String.valueOf(claim.get("name")),
        matter,
        yuan(claim.get("entitlement")),
        yuan(claim.get("award")));
  }

  private static String yuan(@Nullable Object sum) {
    return sum instanceof String yuan ? NumberText.yuan(new BigDecimal(yuan)) : "";
  }
}
