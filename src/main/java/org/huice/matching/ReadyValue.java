package org.huice.matching;

import org.jspecify.annotations.Nullable;

/** An operand of a rule, made ready once to be read for many facts. */
@FunctionalInterface
interface ReadyValue {
  /**
   * What it is worth: a BigDecimal in base units, String, Boolean, LocalDate or Fact.
   *
   * @return null where that is not known
   */
  @Nullable Object of(Frame frame);
}
