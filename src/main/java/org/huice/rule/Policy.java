package org.huice.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.huice.policy.Elapsed;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * One policy on one day, as rules see it. Words that ask return null where the answer is unknown:
 * the value is blacked out, has not begun, or the fact is missing.
 */
public final class Policy {
  private final PolicyDocument document;
  private final LocalDate date;
  private final LocalDate asOf;
  private final FactValues facts;

  /**
   * A policy as it stood on a day.
   *
   * @param date the day that chooses the parameters' values
   * @param asOf the day of the decision, up to which time is counted
   * @param values how facts are read
   */
  public Policy(PolicyDocument document, LocalDate date, LocalDate asOf, FactValues values) {
    this.document = document;
    this.date = date;
    this.asOf = asOf;
    this.facts = values;
  }

  /** The policy's id. */
  public String getId() {
    return document.id();
  }

  /** The day of the decision. */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** A parameter as the document gives it on this policy's day, blacked out or not. */
  public Optional<ParameterValue> parameter(String name) {
    return definition(name).flatMap(parameter -> parameter.on(date));
  }

  /** A parameter's number in its base unit: 元, 平方米, 千瓦; 20 % is 0.2. */
  public @Nullable BigDecimal value(String name) {
    ParameterValue value = parameter(name).orElse(null);
    if (value instanceof ParameterValue.Plain plain) {
      return definition(name).orElseThrow().unit().toBase(plain.number());
    }
    if (value instanceof ParameterValue.Fraction fraction && fraction.share().isFinite()) {
      return fraction.share().times(BigDecimal.ONE);
    }
    return null;
  }

  /** A parameter's day. */
  public @Nullable LocalDate date(String name) {
    return parameter(name).orElse(null) instanceof ParameterValue.Day day ? day.day() : null;
  }

  /** A parameter's option. */
  public @Nullable String choice(String name) {
    return parameter(name).orElse(null) instanceof ParameterValue.Choice choice
        ? choice.option()
        : null;
  }

  /** Whether, on the day of the decision, the period in a parameter has passed since that day. */
  public @Nullable Boolean elapsed(@Nullable LocalDate since, String name) {
    LocalDate complete = since == null ? null : complete(since, name);
    return complete == null ? null : Boolean.valueOf(!asOf.isBefore(complete));
  }

  /** The day on which the period in a parameter is complete, counted from that day. */
  public @Nullable LocalDate complete(LocalDate since, String name) {
    Elapsed elapsed = document.elapsed();
    Parameter parameter = definition(name).orElse(null);
    if (elapsed == null
        || parameter == null
        || !(parameter.on(date).orElse(null) instanceof ParameterValue.Plain plain)
        || !isCount(plain.number())) {
      return null;
    }
    return elapsed.complete(since, plain.number().intValueExact(), parameter.unit());
  }

  /** Whether part / whole is below the share in a parameter, exactly. */
  public @Nullable Boolean shareBelow(@Nullable Number part, @Nullable Number whole, String name) {
    Integer order = compareShare(part, whole, name);
    return order == null ? null : Boolean.valueOf(order < 0);
  }

  /** Whether part / whole is at least the share in a parameter, exactly. */
  public @Nullable Boolean shareAtLeast(
      @Nullable Number part, @Nullable Number whole, String name) {
    Integer order = compareShare(part, whole, name);
    return order == null ? null : Boolean.valueOf(order >= 0);
  }

  /** Begins an award to the subject. */
  public Award award(Object subject) {
    return new Award(Calculation.of(this, subject));
  }

  /** Begins a levy on the subject. */
  public Levy levy(Object subject) {
    return new Levy(Calculation.of(this, subject));
  }

  /** Begins an order about the subject. */
  public Order order(Object subject) {
    return new Order(this, subject);
  }

  /** Confers the clause's title on the subject. */
  public Designation designate(Object subject) {
    return new Designation(subject);
  }

  /** Leaves the matter to a person; amount words may say what is at stake. */
  public Discretion discretion(Object subject) {
    return new Discretion(Calculation.of(this, subject));
  }

  @Override
  public String toString() {
    return "Policy[" + document.id() + " " + date + "]";
  }

  FactValues facts() {
    return facts;
  }

  Optional<Parameter> definition(String name) {
    return Optional.ofNullable(document.parameters().get(name));
  }

  /** The value of a parameter where there is one to calculate with. */
  Optional<ParameterValue> given(String name) {
    return parameter(name).filter(value -> !(value instanceof ParameterValue.Redacted));
  }

  Absent absent(String parameter) {
    return new Absent(Absent.Kind.PARAMETER, document.id() + "/" + parameter);
  }

  @Nullable LocalDate day(Object fact, String field, Consumer<Absent> missing) {
    if (facts.value(fact, field) instanceof LocalDate day) {
      return day;
    }
    missing.accept(new Absent(Absent.Kind.FACT, facts.name(fact, field)));
    return null;
  }

  private @Nullable Integer compareShare(
      @Nullable Number part, @Nullable Number whole, String name) {
    BigDecimal numerator = Numbers.decimal(part);
    BigDecimal denominator = Numbers.decimal(whole);
    Rate share = share(name);
    if (numerator == null || denominator == null || share == null || denominator.signum() <= 0) {
      return null;
    }
    return share.compareShare(numerator, denominator);
  }

  private @Nullable Rate share(String name) {
    ParameterValue value = parameter(name).orElse(null);
    if (value instanceof ParameterValue.Fraction fraction) {
      return fraction.share();
    }
    Unit unit = definition(name).map(Parameter::unit).orElse(null);
    return value instanceof ParameterValue.Plain plain && unit != null && unit.isRate()
        ? Rate.of(plain.number(), unit)
        : null;
  }

  private static boolean isCount(BigDecimal number) {
    return number.signum() >= 0
        && number.stripTrailingZeros().scale() <= 0
        && number.toBigInteger().bitLength() < Integer.SIZE;
  }
}
