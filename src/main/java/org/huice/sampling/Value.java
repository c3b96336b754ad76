package org.huice.sampling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.tree.Node.Kind;

/** What a field of a made fact holds. */
sealed interface Value {
  /** As a cell of a sheet holds it, and as conditions of the recipe compare it. */
  String shown();

  /** Text, or a word of an enum. */
  record Text(String shown) implements Value {}

  /** A flag. */
  record Flag(boolean on) implements Value {
    @Override
    public String shown() {
      return Boolean.toString(on);
    }
  }

  /**
   * An exact number.
   *
   * @param digits the number without its point
   * @param decimals how many of the digits stand behind the point
   */
  record Figure(long digits, int decimals) implements Value {
    BigDecimal exact() {
      return BigDecimal.valueOf(digits, decimals);
    }

    @Override
    public String shown() {
      return decimals == 0 ? Long.toString(digits) : exact().toPlainString();
    }
  }

  /** A calendar day. */
  record Day(LocalDate day) implements Value {
    @Override
    public String shown() {
      return day.toString();
    }
  }

  /** A mistake as the recipe writes it, whatever the field would take. */
  record Wrong(String shown, Kind kind) implements Value {}

  /** The facts of a list. */
  record Facts(List<Made> facts) implements Value {
    @Override
    public String shown() {
      return Integer.toString(facts.size());
    }
  }
}
