package org.huice.page;

import java.util.Objects;
import org.huice.determination.Condition;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.jspecify.annotations.Nullable;

/** Says of the condition that nobody writes that no tier, band or row pays anything. */
final class TierText {
  private static final String TABLE = "table(";

  private final ClauseTerms terms;

  TierText(ClauseTerms terms) {
    this.terms = terms;
  }

  /** Whether the condition is the one that the tiers of a schedule, bands or a table make. */
  static boolean isTier(Condition condition) {
    return condition.about() != null && startsWithWord(condition.text());
  }

  private static boolean startsWithWord(String text) {
    return text.startsWith("schedule(")
        || text.startsWith("perUnit(")
        || text.startsWith("band(")
        || text.startsWith("rate(")
        || text.startsWith(TABLE);
  }

  /** What was to be reached and what was: {@code 4,500,000.00 元}; that no row of a table fits. */
  String of(Condition condition) {
    String name = String.valueOf(condition.about());
    if (condition.text().startsWith(TABLE)) {
      return condition.actual() == null
          ? terms.words().say("condition.row", name)
          : terms.words().say("condition.row.read", name, condition.actual());
    }
    String key = key(String.valueOf(condition.operator()));
    Unit unit = unit(name);
    return terms
        .words()
        .say(key, name, shown(condition.actual(), unit), shown(condition.required(), unit));
  }

  /** Below the lowest that pays, or beyond the highest that does. */
  private static String key(String operator) {
    return switch (operator) {
      case ">" -> "condition.tier.above";
      case "<" -> "condition.tier.end";
      case "<=" -> "condition.tier.end.above";
      default -> "condition.tier";
    };
  }

  // A schedule whose policy is not at hand divides money.
  private Unit unit(String name) {
    Parameter parameter = terms.parameters().get(name);
    Unit quantity = parameter == null ? null : parameter.quantity();
    return quantity == null ? Unit.YUAN : quantity;
  }

  private static String shown(@Nullable String number, Unit unit) {
    return NumberText.canonical(Objects.requireNonNullElse(number, "?"), unit);
  }
}
