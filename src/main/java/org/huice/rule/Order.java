package org.huice.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Something is to be done with the subject (应处置). */
public final class Order implements Outcome {
  private final Policy policy;
  private final Object subject;
  private final @Nullable LocalDate from;
  private final List<Absent> missing;

  Order(Policy policy, Object subject) {
    this(policy, subject, null, List.of());
  }

  private Order(Policy policy, Object subject, @Nullable LocalDate from, List<Absent> missing) {
    this.policy = policy;
    this.subject = subject;
    this.from = from;
    this.missing = missing;
  }

  /** Notes the day on which the period in a parameter, counted from a field's day, was complete. */
  public Order since(Object fact, String field, String parameter) {
    LocalDate start = policy.facts().value(fact, field) instanceof LocalDate day ? day : null;
    boolean given = policy.given(parameter).isPresent();
    LocalDate complete = start == null ? null : policy.complete(start, parameter);
    if (start != null && given) {
      return new Order(policy, subject, complete, missing);
    }
    NavigableSet<Absent> lacking = new TreeSet<>(missing);
    policy.day(fact, field, lacking::add);
    if (!given) {
      lacking.add(policy.term(parameter).lacking());
    }
    return new Order(policy, subject, complete, List.copyOf(lacking));
  }

  /** The day on which the condition was met; null where the rule names none or it is missing. */
  public @Nullable LocalDate from() {
    return from;
  }

  @Override
  public Object subject() {
    return subject;
  }

  @Override
  public List<Absent> missing() {
    return missing;
  }

  @Override
  public String toString() {
    return "Order[" + from + ", " + missing + "]";
  }
}
