package org.huice.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huice.drl.Expression;

/** The words of the rule API that a condition may ask the policy. */
enum ConditionWord {
  VALUE("value", 1, "value(\"参数\")"),
  DATE("date", 1, "date(\"参数\")"),
  CHOICE("choice", 1, "choice(\"参数\")"),
  ELAPSED("elapsed", 2, "elapsed(日期, \"参数\")"),
  SHARE_BELOW("shareBelow", 3, "shareBelow(部分, 总体, \"参数\")"),
  SHARE_AT_LEAST("shareAtLeast", 3, "shareAtLeast(部分, 总体, \"参数\")");

  private final String word;
  private final int arguments;
  private final String usage;

  ConditionWord(String word, int arguments, String usage) {
    this.word = word;
    this.arguments = arguments;
    this.usage = usage;
  }

  /** The word as written in a rule, if there is one. */
  static Optional<ConditionWord> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }

  /** Every word as written. */
  static List<String> words() {
    return Arrays.stream(values()).map(known -> known.word).toList();
  }

  /** As written in a rule. */
  String word() {
    return word;
  }

  /** How it is written, with its arguments. */
  String usage() {
    return usage;
  }

  /** Whether it answers yes or no, and so is a condition by itself. */
  boolean isCondition() {
    return arguments > 1;
  }

  /** Whether a call has the right number of arguments, the last one the parameter in quotes. */
  boolean fits(List<Expression> given) {
    return given.size() == arguments && given.get(arguments - 1) instanceof Expression.Text;
  }
}
