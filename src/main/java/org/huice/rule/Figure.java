package org.huice.rule;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What facts come to, as a consequence may calculate with it: the result of an {@code accumulate}.
 *
 * @param label the variable without its {@code $}
 * @param number in the base unit
 * @param unit the symbol of the base unit; of a count {@code 个}
 * @param source what was computed: {@code sum(债券.发行金额)}
 */
public record Figure(String label, BigDecimal number, String unit, String source) {
  /** Nothing of it may be missing: a rule with a figure fires only where the figure is known. */
  public Figure {
    Objects.requireNonNull(number);
  }
}
