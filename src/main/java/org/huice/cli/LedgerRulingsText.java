package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huice.page.NumberText;
import org.huice.page.Table;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** The rulings that an entry itself holds, which stay when the personal data are erased. */
final class LedgerRulingsText {
  private final Words words;
  private final Map<String, Object> said;
  private final RulingNames names;

  /** Of what an entry says. */
  LedgerRulingsText(Words words, Map<String, Object> said, RulingNames names) {
    this.words = words;
    this.said = said;
    this.names = names;
  }

  /** A table, or that there is none. */
  List<String> lines() {
    Table table =
        new Table(
            List.of(
                words.say("column.ruling"), words.say("column.clause"), words.say("column.amount")),
            Set.of(2));
    if (said.get("rulings") instanceof List<?> rulings) {
      for (Object one : rulings) {
        if (one instanceof Map<?, ?> ruling) {
          table.add(cells(ruling), List.of());
        }
      }
    }
    return table.isEmpty() ? List.of(words.say("ledger.show.noRulings")) : table.lines();
  }

  private List<String> cells(Map<?, ?> ruling) {
    List<String> cells = new ArrayList<>();
    String policy = String.valueOf(ruling.get("policy"));
    String clause = String.valueOf(ruling.get("clause"));
    String ruleSet = said.get("ruleSet") instanceof String id ? id : null;
    cells.add(names.of(String.valueOf(ruling.get("ruling")), ruleSet, policy, clause));
    cells.add(policy + " " + clause);
    cells.add(amount(ruling.get("amount"), ruling.get("bound")));
    return cells;
  }

  private String amount(@Nullable Object amount, @Nullable Object bound) {
    if (!(amount instanceof String sum)) {
      return "";
    }
    String yuan = NumberText.yuan(new BigDecimal(sum));
    return "ceiling".equals(bound) ? words.say("amount.ceiling", yuan) : yuan;
  }
}
