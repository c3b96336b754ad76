package org.huice.determination;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.huice.dossier.FactId;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule, held against the facts. What it says of values is made text when
 * somebody reads it, and then kept: most conditions of most determinations are never read. Threads
 * may share it; one that does not see a text that another made makes it too.
 */
public final class Condition {
  private final Wording wording;
  private final Truth truth;
  private @Nullable Object required;
  private @Nullable Object actual;
  private @Nullable Object about;
  private final List<Missing> missing;
  private final List<Condition> parts;
  private final @Nullable FactId fact;

  /**
   * A condition of values, each a BigDecimal or what prints as it is to be written.
   *
   * @param truth whether it holds
   * @param required of a comparison, the right side's value; null where unknown
   * @param actual of a comparison, the left side's value; null where absent; of accumulate the
   *     number of facts counted
   * @param about what the left side reads: {@code 能源项目[P-01].设备投资额}, {@code sum(债券.发行金额)}; of facts
   *     of a type, that type; null for other shapes
   * @param missing what keeps it from being known; empty unless unknown
   * @param parts of {@code ||} and {@code &&} within one condition, of exists, not and or, and of
   *     what accumulate says of its figures
   * @param fact the fact that it was held against: of a test that of its pattern; of exists and not
   *     the one that comes nearest to meeting the pattern, of forall the one that is farthest from
   *     it; null where there was none, where it was only assumed, and of figures over facts; not
   *     part of a decision's core
   */
  public Condition(
      Wording wording,
      Truth truth,
      @Nullable Object required,
      @Nullable Object actual,
      @Nullable Object about,
      List<Missing> missing,
      List<Condition> parts,
      @Nullable FactId fact) {
    this.wording = wording;
    this.truth = truth;
    this.required = required;
    this.actual = actual;
    this.about = about;
    this.missing = missing;
    this.parts = parts;
    this.fact = fact;
  }

  /** The same of what stands written already; the parameters are told at the other two. */
  public Condition(
      String id,
      Truth truth,
      String text,
      String operator,
      @Nullable String required,
      @Nullable String actual,
      @Nullable String about,
      List<Missing> missing,
      List<Condition> parts,
      Place place,
      @Nullable FactId fact) {
    this(
        new Wording(id, text, operator, place),
        truth,
        required,
        actual,
        about,
        missing,
        parts,
        fact);
  }

  /**
   * The one way in which a value is written in a condition, the same in every language: plain
   * decimals without trailing zeros, ISO days, constants by name; null stays null.
   */
  public static @Nullable String written(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof BigDecimal number ? number(number) : value.toString();
  }

  private static String number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.signum() == 0 ? "0" : stripped.toPlainString();
  }

  /** What the rule says of it. */
  public Wording wording() {
    return wording;
  }

  /** {@code rule name#n}; parts are {@code #n.m}. */
  public String id() {
    return wording.id();
  }

  /** Whether it holds. */
  public Truth truth() {
    return truth;
  }

  /** As the rule writes it. */
  public String text() {
    return wording.text();
  }

  /** The sign or word that it compares or joins by. */
  public String operator() {
    return wording.operator();
  }

  /** The right side's value in canonical form; null where unknown. */
  public @Nullable String required() {
    String text = written(required);
    required = text;
    return text;
  }

  /** The left side's value in canonical form; null where absent. */
  public @Nullable String actual() {
    String text = written(actual);
    actual = text;
    return text;
  }

  /** What the left side reads; null where that is not one thing. */
  public @Nullable String about() {
    String text = written(about);
    about = text;
    return text;
  }

  /** The right side's value, as it is or written. */
  public @Nullable Object requiredValue() {
    return required;
  }

  /** The left side's value, as it is or written. */
  public @Nullable Object actualValue() {
    return actual;
  }

  /** What the left side reads, as it is or written. */
  public @Nullable Object aboutWhat() {
    return about;
  }

  /** What keeps it from being known; empty unless unknown. */
  public List<Missing> missing() {
    return missing;
  }

  /** The conditions of which it consists. */
  public List<Condition> parts() {
    return parts;
  }

  /** Where it stands. */
  public Place place() {
    return wording.place();
  }

  /** The fact that it was held against; null where there was none. */
  public @Nullable FactId fact() {
    return fact;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Condition that && all().equals(that.all());
  }

  @Override
  public int hashCode() {
    return all().hashCode();
  }

  @Override
  public String toString() {
    return "Condition" + all();
  }

  private List<@Nullable Object> all() {
    return Arrays.asList(
        id(),
        truth,
        text(),
        operator(),
        written(required),
        written(actual),
        written(about),
        missing,
        parts,
        place(),
        fact);
  }
}
