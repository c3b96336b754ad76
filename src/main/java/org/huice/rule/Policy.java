package org.huice.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.huice.money.Rounding;
import org.huice.policy.Elapsed;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * One policy on one day, as rules see it. Words that ask return null where the answer is unknown:
 * the value is blacked out, has not begun, or the fact is missing. What depends on the policy alone
 * is found once: it may be shared by all dossiers of a day, and by threads.
 */
public final class Policy {
  private final PolicyDocument document;
  private final LocalDate date;
  private final LocalDate asOf;
  private final FactValues facts;
  private final Map<String, Term> terms = new ConcurrentHashMap<>();
  private final Answers answers = new Answers(this);

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
    return Optional.ofNullable(term(name).value());
  }

  /** A parameter's number in its base unit: 元, 平方米, 千瓦; 20 % is 0.2. */
  public @Nullable BigDecimal value(String name) {
    return term(name).base();
  }

  /** A parameter's day. */
  public @Nullable LocalDate date(String name) {
    return term(name).value() instanceof ParameterValue.Day day ? day.day() : null;
  }

  /** A parameter's option. */
  public @Nullable String choice(String name) {
    return term(name).value() instanceof ParameterValue.Choice choice ? choice.option() : null;
  }

  /** Whether, on the day of the decision, the period in a parameter has passed since that day. */
  public @Nullable Boolean elapsed(@Nullable LocalDate since, String name) {
    LocalDate complete = since == null ? null : complete(since, name);
    return complete == null ? null : Boolean.valueOf(!asOf.isBefore(complete));
  }

  /** The day on which the period in a parameter is complete, counted from that day. */
  public @Nullable LocalDate complete(LocalDate since, String name) {
    return answers.complete(since, name);
  }

  /** The last day of the period in a parameter that begins with that day. */
  public @Nullable LocalDate lastDay(LocalDate since, String name) {
    return answers.lastDay(since, name);
  }

  /** Whether part / whole is below the share in a parameter, exactly. */
  public @Nullable Boolean shareBelow(@Nullable Number part, @Nullable Number whole, String name) {
    return answers.shareBelow(part, whole, name);
  }

  /** Whether part / whole is at least the share in a parameter, exactly. */
  public @Nullable Boolean shareAtLeast(
      @Nullable Number part, @Nullable Number whole, String name) {
    return answers.shareAtLeast(part, whole, name);
  }

  /**
   * Whether the mean is at least the value in a parameter, exactly: the sum is held against the
   * value times the count. Null where the count is 0.
   */
  public @Nullable Boolean meanAtLeast(@Nullable Number sum, @Nullable Number count, String name) {
    return answers.meanAtLeast(sum, count, name);
  }

  /**
   * Whether one rate is above another by at least the percentage points in a parameter: 45 % is 5
   * 百分点 above 40 %, not 5 %.
   */
  public @Nullable Boolean pointsAtLeast(
      @Nullable Number rate, @Nullable Number before, String name) {
    return answers.pointsAtLeast(rate, before, name);
  }

  /**
   * Whether a day lies within the period in a parameter that begins with another day, its last day
   * included; false where it is before that day.
   */
  public @Nullable Boolean within(@Nullable LocalDate since, @Nullable LocalDate day, String name) {
    return answers.within(since, day, name);
  }

  /**
   * Whether by a day the period in a parameter was complete that is counted from another day: what
   * {@link #elapsed} says of the day of the decision.
   */
  public @Nullable Boolean passed(@Nullable LocalDate since, @Nullable LocalDate day, String name) {
    return answers.passed(since, day, name);
  }

  /**
   * Whether a calendar year is that many years, in a parameter, before the year of the decision.
   */
  public @Nullable Boolean inYear(@Nullable Number year, String name) {
    return answers.inYear(year, name);
  }

  /** Begins an amount that is computed by itself. */
  public Part part() {
    return new Part(this, document.id(), null, null);
  }

  /**
   * A figure to calculate with; only printed rules say this, writers write the variable.
   *
   * @param number in the base unit
   * @param unit the symbol of the base unit
   */
  public Figure figure(String label, Number number, String unit, String source) {
    BigDecimal decimal = Numbers.decimal(number);
    if (decimal == null) {
      throw new IllegalArgumentException(label + " is not exact: " + number);
    }
    return new Figure(label, decimal, unit, source);
  }

  /** Says that the subject meets the clause. */
  public Confirmation confirm(Object subject) {
    return new Confirmation(subject);
  }

  /** Says that the subject gets nothing under the clauses that this one bars. */
  public Exclusion exclude(Object subject) {
    return new Exclusion(subject);
  }

  /** Begins a report on the subject. */
  public Report report(Object subject) {
    return new Report(this, subject);
  }

  /** Begins an award to the subject. */
  public Award award(Object subject) {
    return new Award(this, subject, null, null);
  }

  /** Begins a levy on the subject. */
  public Levy levy(Object subject) {
    return new Levy(this, subject, null, null);
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
    return new Discretion(this, subject, null, null);
  }

  @Override
  public String toString() {
    return "Policy[" + document.id() + " " + date + "]";
  }

  FactValues facts() {
    return facts;
  }

  /** A parameter, resolved once for all who ask. */
  Term term(String name) {
    Term known = terms.get(name);
    if (known != null) {
      return known;
    }
    Term made = Term.of(document.id(), name, document.parameters().get(name), date);
    Term first = terms.putIfAbsent(name, made);
    return first == null ? made : first;
  }

  Rounding rounding() {
    return document.rounding();
  }

  @Nullable Elapsed counting() {
    return document.elapsed();
  }

  /** The value of a parameter where there is one to calculate with. */
  public Optional<ParameterValue> given(String name) {
    return parameter(name).filter(value -> !(value instanceof ParameterValue.Redacted));
  }

  @Nullable LocalDate day(Object fact, String field, Consumer<Absent> missing) {
    if (facts.value(fact, field) instanceof LocalDate day) {
      return day;
    }
    missing.accept(new Absent(Absent.Kind.FACT, facts.name(fact, field).toString()));
    return null;
  }
}
