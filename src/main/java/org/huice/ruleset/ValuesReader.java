package org.huice.ruleset;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.jspecify.annotations.Nullable;

/** Reads the values of a parameter by date and holds them against the days of the policy. */
final class ValuesReader {
  private final String parameter;
  private final @Nullable Period inForce;
  private final Tally problems;

  /**
   * Reads the values of one parameter.
   *
   * @param inForce null where the days of the policy could not be read
   */
  ValuesReader(String parameter, @Nullable Period inForce, Consumer<Problem> problems) {
    this.parameter = parameter;
    this.inForce = inForce;
    this.problems = new Tally(problems);
  }

  /** The values under {@code values}. */
  Optional<NavigableMap<LocalDate, ParameterValue>> read(Section section, Shape shape) {
    ValueReader reader = new ValueReader(parameter, shape, problems);
    NavigableMap<LocalDate, ParameterValue> values = new TreeMap<>();
    boolean complete = true;
    for (Entry entry : section.named("values").values()) {
      Optional<LocalDate> day = Days.read(entry.key(), entry.place(), problems);
      day.ifPresent(from -> notAfterTheEnd(from, entry));
      Optional<ParameterValue> value = reader.read(entry.value());
      day.ifPresent(from -> value.ifPresent(found -> values.put(from, found)));
      complete &= day.isPresent() && value.isPresent();
    }
    if (complete && !values.isEmpty()) {
      noGap(section, values.firstKey());
    }
    return problems.clean() && !values.isEmpty()
        ? Optional.of(Collections.unmodifiableNavigableMap(values))
        : Optional.empty();
  }

  private void notAfterTheEnd(LocalDate day, Entry entry) {
    if (inForce != null && inForce.endedBefore(day)) {
      problems.accept(
          Problem.at(
              entry.place(),
              RuleSetProblem.VALUE_NEVER_IN_FORCE,
              parameter,
              day.toString(),
              String.valueOf(inForce.last())));
    }
  }

  private void noGap(Section section, LocalDate earliest) {
    LocalDate first = inForce == null ? null : inForce.first();
    if (first != null && earliest.isAfter(first)) {
      problems.accept(
          Problem.at(
              section.place("values"),
              RuleSetProblem.PARAMETER_GAP,
              parameter,
              first.toString(),
              earliest.toString()));
    }
  }
}
