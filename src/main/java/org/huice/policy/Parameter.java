package org.huice.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A number, date or choice of the law, with its values by date.
 *
 * @param name as rules name it
 * @param unit of a plain value; of a schedule, the unit of its rates
 * @param quantity of a schedule or of bands, the unit of the quantity they divide; of a plain sum
 *     for each of something ({@code 元/千瓦时}), the unit of that; else null
 * @param clause the clause it comes from
 * @param ceiling whether the text says “不超过” or “最高”: the authority may grant less
 * @param options what may be chosen, where the unit is a choice; else empty
 * @param values from that day on, until the next
 * @param cap how it limits; null where no rule limits by it
 * @param assumed the reason, where it is not in the source
 * @param declared where it stands in policy.yaml
 */
public record Parameter(
    String name,
    Unit unit,
    @Nullable Unit quantity,
    String clause,
    boolean ceiling,
    List<String> options,
    NavigableMap<LocalDate, ParameterValue> values,
    @Nullable Cap cap,
    @Nullable String assumed,
    Place declared) {
  /** The value on that day: the latest that starts on it or before; empty before the first. */
  public Optional<ParameterValue> on(LocalDate day) {
    return Optional.ofNullable(values.floorEntry(day)).map(Map.Entry::getValue);
  }

  /** The same parameter with other values, for that reason, which stand at that place. */
  public Parameter with(
      NavigableMap<LocalDate, ParameterValue> others, @Nullable String reason, Place place) {
    return new Parameter(
        name, unit, quantity, clause, ceiling, options, others, cap, reason, place);
  }
}
