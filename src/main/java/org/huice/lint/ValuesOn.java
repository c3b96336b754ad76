package org.huice.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of a policy are worth on a day.
 *
 * @param day null where nothing is said of their values
 */
record ValuesOn(PolicyDocument policy, @Nullable LocalDate day) {
  /** More spans than a threshold has; of one that changes every day, the first ones. */
  private static final int MOST = 60;

  /** Whatever their values are. */
  static ValuesOn any(PolicyDocument policy) {
    return new ValuesOn(policy, null);
  }

  /**
   * One for each span of the policy's time in which these parameters keep their values, by its
   * first day.
   */
  static List<ValuesOn> spans(PolicyDocument policy, Collection<String> parameters) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (String name : parameters) {
      Parameter parameter = policy.parameters().get(name);
      if (parameter != null) {
        parameter.values().keySet().forEach(day -> days.add(within(policy.inForce(), day)));
      }
    }
    LocalDate last = policy.inForce().last();
    return days.stream()
        .filter(day -> last == null || !day.isAfter(last))
        .limit(MOST)
        .map(day -> new ValuesOn(policy, day))
        .toList();
  }

  private static LocalDate within(Period period, LocalDate day) {
    LocalDate first = period.first();
    return first != null && day.isBefore(first) ? first : day;
  }

  /** The value as a number of the base unit, a day as a number; empty where there is no such. */
  Optional<BigDecimal> number(String name) {
    Parameter parameter = policy.parameters().get(name);
    if (parameter == null || day == null) {
      return Optional.empty();
    }
    ParameterValue value = parameter.on(day).orElse(null);
    if (value instanceof ParameterValue.Plain plain) {
      return Optional.of(parameter.unit().toBase(plain.number()));
    }
    return value instanceof ParameterValue.Day date
        ? Optional.of(BigDecimal.valueOf(date.day().toEpochDay()))
        : Optional.empty();
  }
}
