package org.huice.drl;

import java.util.List;

/** What an argument of a word in a consequence stands for. */
public enum Slot {
  /** A variable for a fact. */
  FACT,
  /** A field of the fact before it, in quotes. */
  FIELD,
  /** A variable for the result of an accumulate. */
  FIGURE,
  /** A parameter of the policy, in quotes. */
  PARAMETER,
  /** An amount computed by itself. */
  PART;

  static final List<Slot> OF_FIELD = List.of(FACT, FIELD);
  static final List<Slot> OF_FIGURE = List.of(FIGURE);
  static final List<Slot> OF_PARAMETER = List.of(PARAMETER);
  static final List<Slot> OF_PART = List.of(PART);
  static final List<Slot> FIELD_BY_PARAMETER = List.of(FACT, FIELD, PARAMETER);
  static final List<Slot> FIGURE_BY_PARAMETER = List.of(FIGURE, PARAMETER);
  static final List<Slot> PARAMETER_BY_FIELD = List.of(PARAMETER, FACT, FIELD);
  static final List<Slot> TWO_FIELDS = List.of(FACT, FIELD, FIELD);

  /** Whether arguments look like a form of a word. */
  static boolean fit(List<Slot> form, List<Expression> arguments) {
    if (form.size() != arguments.size()) {
      return false;
    }
    for (int at = 0; at < form.size(); at++) {
      if (!form.get(at).takes(arguments.get(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean takes(Expression argument) {
    return switch (this) {
      case FACT, FIGURE -> argument instanceof Expression.Variable;
      case FIELD, PARAMETER -> argument instanceof Expression.Text;
      case PART -> argument instanceof Expression.Part;
    };
  }
}
