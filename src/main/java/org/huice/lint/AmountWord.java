package org.huice.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huice.drl.Expression;

/** The words that follow the outcome in a consequence. */
enum AmountWord {
  BASE("base", true, false, "base( $变量, \"字段\" )"),
  FLAT("flat", false, true, "flat( \"参数\" )"),
  MINUS("minus", true, false, "minus( $变量, \"字段\" )"),
  TIMES("times", false, true, "times( \"参数\" )"),
  SCHEDULE("schedule", false, true, "schedule( \"参数\" )"),
  AT_MOST("atMost", false, true, "atMost( \"参数\" )"),
  AT_LEAST("atLeast", false, true, "atLeast( \"参数\" )"),
  SINCE("since", true, true, "since( $变量, \"日期字段\", \"参数\" )");

  /** Those that make an amount. */
  static final List<AmountWord> OF_AMOUNT =
      List.of(BASE, FLAT, MINUS, TIMES, SCHEDULE, AT_MOST, AT_LEAST);

  private final String word;
  private final boolean readsField;
  private final boolean readsParameter;
  private final String usage;

  AmountWord(String word, boolean readsField, boolean readsParameter, String usage) {
    this.word = word;
    this.readsField = readsField;
    this.readsParameter = readsParameter;
    this.usage = usage;
  }

  /** The word as written in a rule, if there is one. */
  static Optional<AmountWord> of(String word) {
    return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
  }

  /** As written in a rule. */
  String word() {
    return word;
  }

  /** How it is written, with its arguments. */
  String usage() {
    return usage;
  }

  /** Whether an amount begins with it. */
  boolean begins() {
    return this == BASE || this == FLAT;
  }

  /** Whether its first arguments are a variable and a field. */
  boolean readsField() {
    return readsField;
  }

  /** Whether its last argument is a parameter. */
  boolean readsParameter() {
    return readsParameter;
  }

  /** Whether the arguments are as {@link #usage()} shows. */
  boolean fits(List<Expression> arguments) {
    int expected = (readsField ? 2 : 0) + (readsParameter ? 1 : 0);
    if (arguments.size() != expected) {
      return false;
    }
    for (int i = 0; i < expected; i++) {
      boolean variable = readsField && i == 0;
      if (variable
          ? !(arguments.get(i) instanceof Expression.Variable)
          : !(arguments.get(i) instanceof Expression.Text)) {
        return false;
      }
    }
    return true;
  }
}
