package org.huice.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.huice.determination.Condition;
import org.huice.money.Step;

/** Marks what rests on a parameter that the overlay changed and not on the document. */
final class OverlaidText {
  private static final String WORDS =
      "(value|date|choice|elapsed|shareBelow|shareAtLeast|meanAtLeast|pointsAtLeast|within|passed"
          + "|inYear|schedule|band|table|perUnit|rate)\\([^\"]*\"";

  private final Words words;
  private final Set<String> parameters;

  /**
   * For the rulings of one policy.
   *
   * @param parameters of that policy, which the overlay changed
   */
  OverlaidText(Words words, Set<String> parameters) {
    this.words = words;
    this.parameters = Set.copyOf(parameters);
  }

  /** The mark where the step's operand was changed; else empty. */
  String of(Step step) {
    boolean ofFacts =
        switch (step.operation()) {
          case BASE, QUANTITY, PLUS, MINUS, DECIDED, SETTLED, ROUND -> true;
          default -> false;
        };
    return mark(!ofFacts && parameters.contains(step.label()));
  }

  /** The mark where the condition names a parameter that was changed; else empty. */
  String of(Condition condition) {
    for (String parameter : parameters) {
      if (names(condition.text(), parameter)) {
        return mark(true);
      }
    }
    return "";
  }

  private static boolean names(String text, String parameter) {
    return Pattern.compile(WORDS + Pattern.quote(parameter) + "\"").matcher(text).find();
  }

  private String mark(boolean changed) {
    return changed ? words.say("overlaid") : "";
  }
}
