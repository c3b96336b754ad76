package org.huice.drl;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words that a condition may ask the policy. */
public enum ConditionWord {
  VALUE("value", 1, "value(\"参数\")"),
  DATE("date", 1, "date(\"参数\")"),
  CHOICE("choice", 1, "choice(\"参数\")"),
  ELAPSED("elapsed", 2, "elapsed(日期, \"参数\")"),
  SHARE_BELOW("shareBelow", 3, "shareBelow(部分, 总体, \"参数\")"),
  SHARE_AT_LEAST("shareAtLeast", 3, "shareAtLeast(部分, 总体, \"参数\")"),
  MEAN_AT_LEAST("meanAtLeast", 3, "meanAtLeast(合计, 个数, \"参数\")"),
  POINTS_AT_LEAST("pointsAtLeast", 3, "pointsAtLeast(本期率, 基期率, \"参数\")"),
  WITHIN("within", 3, "within(起日, 日期, \"参数\")"),
  PASSED("passed", 3, "passed(起日, 日期, \"参数\")"),
  IN_YEAR("inYear", 2, "inYear(年度, \"参数\")");

  private final String word;
  private final int arguments;
  private final String usage;

  ConditionWord(String word, int arguments, String usage) {
    this.word = word;
    this.arguments = arguments;
    this.usage = usage;
  }

  /** The word as written in a rule, if there is one. */
  public static Optional<ConditionWord> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }

  /** Every word as written. */
  public static List<String> words() {
    return Arrays.stream(values()).map(known -> known.word).toList();
  }

  /** As written in a rule. */
  public String word() {
    return word;
  }

  /** How it is written, with its arguments. */
  public String usage() {
    return usage;
  }

  /** Whether it answers yes or no, and so is a condition by itself. */
  public boolean isCondition() {
    return arguments > 1;
  }

  /** Whether a call has the right number of arguments, the last one the parameter in quotes. */
  public boolean fits(List<Expression> given) {
    return given.size() == arguments && given.get(arguments - 1) instanceof Expression.Text;
  }
}
