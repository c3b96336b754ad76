package org.huice.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.huice.policy.LookupTable.Cell;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;

/** The numbers and days of a policy at which something may turn, each once, in its order. */
final class Landmarks {
  private final Map<String, Set<BigDecimal>> numbers = new LinkedHashMap<>();
  private final Set<Rate> rates = new LinkedHashSet<>();
  private final Set<LocalDate> days = new LinkedHashSet<>();
  private final List<Parameter> durations = new ArrayList<>();

  /**
   * Of a policy as somebody supposes it.
   *
   * @param inForce the days between which it holds
   */
  Landmarks(Period inForce, Iterable<Parameter> parameters) {
    Stream.of(inForce.first(), inForce.last()).filter(Objects::nonNull).forEach(days::add);
    for (Parameter parameter : parameters) {
      parameter.values().values().forEach(value -> add(parameter, value));
      days.addAll(parameter.values().keySet());
      if (parameter.unit().isDuration()) {
        durations.add(parameter);
      }
    }
  }

  /** Numbers in the base unit of that symbol. */
  Set<BigDecimal> numbers(String base) {
    return numbers.getOrDefault(base, Set.of());
  }

  Set<Rate> rates() {
    return rates;
  }

  Set<LocalDate> days() {
    return days;
  }

  /** A day, and those that lie a period of the policy before and behind it. */
  Set<LocalDate> around(LocalDate day) {
    Set<LocalDate> around = new LinkedHashSet<>();
    around.add(day);
    for (Parameter duration : durations) {
      for (ParameterValue value : duration.values().values()) {
        if (value instanceof ParameterValue.Plain plain
            && plain.number().compareTo(BigDecimal.valueOf(10_000)) < 0) {
          around.add(moved(day, duration.unit(), plain.number().intValue()));
          around.add(moved(day, duration.unit(), -plain.number().intValue()));
        }
      }
    }
    return around;
  }

  private static LocalDate moved(LocalDate day, Unit unit, int number) {
    return switch (unit) {
      case YEAR -> day.plusYears(number);
      case MONTH -> day.plusMonths(number);
      default -> day.plusDays(number);
    };
  }

  private void add(Parameter parameter, ParameterValue value) {
    Unit unit = parameter.unit();
    Unit quantity = parameter.quantity() == null ? unit : parameter.quantity();
    if (value instanceof ParameterValue.Plain plain) {
      number(unit, plain.number());
    } else if (value instanceof ParameterValue.Fraction fraction) {
      rates.add(fraction.share());
    } else if (value instanceof ParameterValue.Day day) {
      days.add(day.day());
    } else if (value instanceof ParameterValue.Tiers tiers) {
      for (Tier tier : tiers.schedule().tiers()) {
        number(quantity, tier.bound());
        rates.add(tier.rate());
      }
    } else if (value instanceof ParameterValue.Bands bands) {
      for (Band band : bands.bands()) {
        number(quantity, band.bound());
        number(unit, band.pays());
      }
    } else if (value instanceof ParameterValue.Table table) {
      table(unit, table.table());
    }
  }

  private void table(Unit unit, LookupTable table) {
    for (LookupTable.Row row : table.rows()) {
      number(unit, row.pays());
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cells().get(i) instanceof Cell.Between between) {
          Unit of = table.keys().get(i).unit();
          if (between.low() != null) {
            number(of, between.low());
          }
          if (between.high() != null) {
            number(of, between.high());
          }
        }
      }
    }
  }

  private void number(Unit unit, BigDecimal number) {
    numbers.computeIfAbsent(unit.base(), base -> new LinkedHashSet<>()).add(unit.toBase(number));
    if (unit.isRate() && number.signum() >= 0) {
      rates.add(Rate.of(number, unit));
    }
  }
}
