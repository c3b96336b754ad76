package org.huice.rule;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.huice.money.Quantity;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How far the subject has come towards a target (目标进度). Immutable: each word returns a new report.
 */
public final class Report implements Outcome {
  /**
   * A target.
   *
   * @param operator by which what is measured is held against it
   * @param parameter that states it
   * @param value null where it is missing
   */
  private record Target(String operator, String parameter, @Nullable Measured value) {
    boolean isMetBy(Measured actual) {
      if (value == null) {
        return false;
      }
      int side = actual.sideOf(value);
      return switch (operator) {
        case ">=" -> side >= 0;
        case ">" -> side > 0;
        case "<=" -> side <= 0;
        default -> side < 0;
      };
    }
  }

  private final Policy policy;
  private final Object subject;
  private final @Nullable Measured actual;
  private final @Nullable Target target;
  private final NavigableSet<Absent> missing;

  Report(Policy policy, Object subject) {
    this(policy, subject, null, null, Found.NOTHING);
  }

  private Report(
      Policy policy,
      Object subject,
      @Nullable Measured actual,
      @Nullable Target target,
      NavigableSet<Absent> missing) {
    this.policy = policy;
    this.subject = subject;
    this.actual = actual;
    this.target = target;
    this.missing = missing;
  }

  /** Measures the number in a field. */
  public Report actual(Object fact, String field) {
    return actual(read(fact, field, Unit.SHARE).map(Measured::of));
  }

  /** Measures a figure. */
  public Report actual(Figure figure) {
    return actual(new Operand.OfFigure(figure).quantity(Unit.PIECE).map(Measured::of));
  }

  /**
   * Measures the share that one field has in another. A whole that is not above 0 counts as
   * missing, for nothing is a share of it.
   */
  public Report share(Object fact, String part, String whole) {
    return actual(read(fact, part, Unit.PIECE).and(whole(fact, whole), Measured::share));
  }

  /** Measures by how many percentage points one field is above another. */
  public Report points(Object fact, String field, String before) {
    return actual(
        read(fact, field, Unit.SHARE).and(read(fact, before, Unit.SHARE), Measured::points));
  }

  /** The target is at least the value in a parameter (达到, 以上). */
  public Report reach(String parameter) {
    return target(">=", parameter);
  }

  /** The target is more than the value in a parameter (超过). */
  public Report exceed(String parameter) {
    return target(">", parameter);
  }

  /** The target is at most the value in a parameter (不超过). */
  public Report stayWithin(String parameter) {
    return target("<=", parameter);
  }

  /** The target is less than the value in a parameter (低于). */
  public Report stayBelow(String parameter) {
    return target("<", parameter);
  }

  /** What is measured; null where it is missing or not yet said. */
  public @Nullable String label() {
    return actual == null ? null : actual.label();
  }

  /** The measure: a plain decimal or a fraction, in the target's unit; null where missing. */
  public @Nullable String measured() {
    Unit unit = unit();
    return actual == null || unit == null ? null : actual.in(unit);
  }

  /** {@code >=}, {@code >}, {@code <=} or {@code <}; null where no target was said. */
  public @Nullable String operator() {
    return target == null ? null : target.operator;
  }

  /** The target, a plain decimal in its unit (a share may be a fraction); null where missing. */
  public @Nullable String target() {
    Measured value = target == null ? null : target.value;
    return value == null ? null : value.in(value.unit());
  }

  /** The unit in which the policy states the target; null where missing. */
  public @Nullable Unit unit() {
    Measured value = target == null ? null : target.value;
    return value == null ? null : value.unit();
  }

  /** The parameter of the target; null where none was said. */
  public @Nullable String parameter() {
    return target == null ? null : target.parameter;
  }

  /** Whether the target is met; false where something is missing. */
  public boolean reached() {
    return actual != null && target != null && target.isMetBy(actual);
  }

  @Override
  public Object subject() {
    return subject;
  }

  @Override
  public List<Absent> missing() {
    return List.copyOf(missing);
  }

  @Override
  public String toString() {
    return "Report[" + measured() + " " + operator() + " " + target() + ", " + missing + "]";
  }

  private Report actual(Found<Measured> found) {
    return new Report(policy, subject, found.value(), target, with(found.missing()));
  }

  private Report target(String operator, String parameter) {
    Found<Measured> found = policy.term(parameter).target();
    Target next = new Target(operator, parameter, found.value());
    return new Report(policy, subject, actual, next, with(found.missing()));
  }

  private NavigableSet<Absent> with(NavigableSet<Absent> more) {
    if (more.isEmpty()) {
      return missing;
    }
    NavigableSet<Absent> all = new TreeSet<>(missing);
    all.addAll(more);
    return all;
  }

  private Found<Quantity> whole(Object fact, String field) {
    Found<Quantity> whole = read(fact, field, Unit.PIECE);
    Quantity found = whole.value();
    return found == null || found.number().signum() > 0
        ? whole
        : Found.lacking(new Absent(Absent.Kind.FACT, policy.facts().name(fact, field).toString()));
  }

  private Found<Quantity> read(Object fact, String field, Unit bare) {
    return new Operand.OfField(policy.facts(), fact, field).quantity(bare);
  }
}
