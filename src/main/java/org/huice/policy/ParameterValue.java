package org.huice.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Schedule;

/** The value of a parameter from some day on, as the document gives it. */
public sealed interface ParameterValue {
  /** A number in the parameter's own unit. */
  record Plain(BigDecimal number) implements ParameterValue {}

  /** A fraction such as 1/3, kept exact. */
  record Fraction(Rate share) implements ParameterValue {}

  /** A calendar day. */
  record Day(LocalDate day) implements ParameterValue {}

  /** One of the parameter's options. */
  record Choice(String option) implements ParameterValue {}

  /** Tiers by a quantity. */
  record Tiers(Schedule schedule) implements ParameterValue {}

  /** Fixed sums by the band that a quantity reaches; at least one, their bounds ascending. */
  record Bands(List<Band> bands) implements ParameterValue {
    /** Keeps its own copy. */
    public Bands {
      bands = List.copyOf(bands);
    }
  }

  /** Sums or rates by several keys. */
  record Table(LookupTable table) implements ParameterValue {}

  /** Blacked out in the document: no value, no default, never 0. */
  record Redacted() implements ParameterValue {}
}
