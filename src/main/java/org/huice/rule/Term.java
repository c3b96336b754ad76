package org.huice.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huice.money.Amount;
import org.huice.money.Band;
import org.huice.money.Factor;
import org.huice.money.Price;
import org.huice.money.Quantity;
import org.huice.money.Rate;
import org.huice.money.Sum;
import org.huice.money.Tiers;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a policy on its day, as words ask for it: made once for all dossiers, and shared
 * by threads, since what it answers is immutable. One that is asked for as what it is not is
 * absent; this one is absent however it is asked.
 */
sealed class Term permits DefinedTerm {
  private final String policy;
  private final String name;

  Term(String policy, String name) {
    this.policy = policy;
    this.name = name;
  }

  /**
   * A parameter on a day.
   *
   * @param policy its id
   * @param parameter null where the policy has none of that name
   */
  static Term of(String policy, String name, @Nullable Parameter parameter, LocalDate day) {
    return parameter == null
        ? new Term(policy, name)
        : of(policy, name, parameter, parameter.on(day).orElse(null));
  }

  private static Term of(
      String policy, String name, Parameter parameter, @Nullable ParameterValue value) {
    if (value instanceof ParameterValue.Plain plain) {
      return new PlainTerm(policy, name, parameter, plain);
    }
    if (value instanceof ParameterValue.Fraction fraction) {
      return new FractionTerm(policy, name, parameter, fraction);
    }
    return value instanceof ParameterValue.Tiers
            || value instanceof ParameterValue.Bands
            || value instanceof ParameterValue.Table
        ? new ShapedTerm(policy, name, parameter, value)
        : new DefinedTerm(policy, name, parameter, value);
  }

  /** The policy's id. */
  final String policy() {
    return policy;
  }

  /** As rules name it. */
  final String name() {
    return name;
  }

  /** What is told to be missing where it is absent. */
  final Absent lacking() {
    return new Absent(Absent.Kind.PARAMETER, policy + "/" + name);
  }

  final <T> Found<T> absent() {
    return Found.lacking(lacking());
  }

  /** The same parameter on another day than that of the policy. */
  Term on(LocalDate day) {
    return this;
  }

  /** As the document gives it; null where it gives none on that day. */
  @Nullable ParameterValue value() {
    return null;
  }

  /** The number in its base unit; null where it is none, or no decimal. */
  @Nullable BigDecimal base() {
    return null;
  }

  /** The number as a count; null where it is none. */
  @Nullable Integer count() {
    return null;
  }

  /** The value as a share; null where it is none. */
  @Nullable Rate share() {
    return null;
  }

  /** In which it is stated; null where the policy has no such parameter. */
  @Nullable Unit unit() {
    return null;
  }

  /** The unit of a bare number that is held against it. */
  Unit bare() {
    return Unit.PIECE;
  }

  /** The unit of a bare number that it divides. */
  Unit per() {
    return Unit.PIECE;
  }

  /** Whether it is of rates, whatever its value. */
  boolean isOfRates() {
    return false;
  }

  /** Whether it holds tiers. */
  boolean isSchedule() {
    return false;
  }

  /** Whether, as a limit, it may not be reached itself. */
  boolean isExclusive() {
    return false;
  }

  /** A sum to combine an amount with. */
  Found<Sum> sum() {
    return absent();
  }

  /** An amount that is nothing but this sum. */
  Found<Amount> flat() {
    return absent();
  }

  /** A sum for each of something. */
  Found<Price> price() {
    return absent();
  }

  /** A number that another is counted by. */
  Found<Quantity> quantity() {
    return absent();
  }

  /** What a report may aim at. */
  Found<Measured> target() {
    return absent();
  }

  /** A share to multiply an amount by. */
  Found<Factor> factor() {
    return absent();
  }

  /** Rates by tiers, or sums for each of something. */
  Found<Tiers> tiers() {
    return absent();
  }

  /** Fixed sums by bands. */
  Found<Stated<List<Band>>> bands() {
    return absent();
  }

  /** Sums or rates by keys. */
  Found<Stated<LookupTable>> table() {
    return absent();
  }
}
