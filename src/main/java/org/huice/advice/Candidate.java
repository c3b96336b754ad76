package org.huice.advice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One change that might help to turn a refusal.
 *
 * @param change as it would be said
 * @param supposition the same for the engine; null for a later day
 * @param relative how far a number moves, as a share of what it is; else 0
 */
record Candidate(Change change, @Nullable Supposition supposition, BigDecimal relative) {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing((Candidate candidate) -> !candidate.isChangeable())
          .thenComparing(Candidate::relative)
          .thenComparing(Candidate::name)
          .thenComparing(candidate -> candidate.change().toString());

  /** A single change or two, nearest first. */
  static final Comparator<List<Candidate>> NEAREST =
      Comparator.<List<Candidate>>comparingInt(List::size)
          .thenComparing(changes -> !changes.stream().allMatch(Candidate::isChangeable))
          .thenComparing(Candidate::distance)
          .thenComparing(changes -> sorted(changes).map(Candidate::name).toList().toString())
          .thenComparing(changes -> sorted(changes).map(Candidate::change).toList().toString());

  private static Stream<Candidate> sorted(List<Candidate> changes) {
    return changes.stream().sorted(ORDER);
  }

  /** Another value of a field. What has not been given the applicant can give. */
  static Candidate of(Target.OfField target, @Nullable Object from, Object to) {
    boolean changeable = from == null || target.field().changeable();
    Change change = new Change.OfFact(target.name(), from, to, changeable);
    return new Candidate(change, new Supposition.OfValue(target, to), move(from, to));
  }

  /** A later day. */
  static Candidate of(LocalDate from, LocalDate to) {
    return new Candidate(new Change.OfDay(from, to), null, BigDecimal.ZERO);
  }

  /** The same with a number moved a hundred times as far. */
  Candidate further() {
    if (supposition instanceof Supposition.OfValue value
        && value.target() instanceof Target.OfField target
        && change instanceof Change.OfFact fact
        && fact.to() instanceof Number) {
      BigDecimal from = number(fact.from());
      BigDecimal to = from.add(number(fact.to()).subtract(from).scaleByPowerOfTen(2));
      return of(target, fact.from(), Values.typed(to, target.field().type()));
    }
    return this;
  }

  private static BigDecimal number(@Nullable Object value) {
    return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
  }

  /** What is changed, each thing once in a set of changes. */
  String name() {
    return change instanceof Change.OfFact fact ? fact.name() : "";
  }

  /** Anyone can wait. */
  boolean isChangeable() {
    return !(change instanceof Change.OfFact fact) || fact.changeable();
  }

  private static BigDecimal distance(List<Candidate> changes) {
    return changes.stream().map(Candidate::relative).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal move(@Nullable Object from, Object to) {
    if (!(to instanceof Number)) {
      return BigDecimal.ZERO;
    }
    BigDecimal before = number(from);
    BigDecimal moved = number(to).subtract(before).abs();
    return before.signum() == 0
        ? moved.max(BigDecimal.ONE)
        : moved.divide(before.abs(), MathContext.DECIMAL128);
  }
}
