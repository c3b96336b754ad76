package org.huice.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Rounding;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.policy.Cap;
import org.huice.policy.Elapsed;
import org.huice.policy.Jurisdiction;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** A policy for tests, its parameters given one by one. */
public final class SamplePolicy {
  private static final LocalDate FIRST = LocalDate.parse("2025-07-01");

  private final String id;
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();

  /** A policy without parameters. */
  public SamplePolicy(String id) {
    this.id = id;
  }

  /** Adds a number; null for one that is blacked out. */
  public SamplePolicy number(String name, @Nullable String number, String unit) {
    return with(name, unit, plain(number), null, false);
  }

  /** Adds a rate that is only a bound. */
  public SamplePolicy bound(String name, String number, String unit) {
    return with(name, unit, plain(number), null, true);
  }

  /** Adds a fraction. */
  public SamplePolicy fraction(String name, String fraction) {
    return with(name, "比例", new ParameterValue.Fraction(Rate.fraction(fraction)), null, false);
  }

  /** Adds a day. */
  public SamplePolicy day(String name, String day) {
    return with(name, "日期", new ParameterValue.Day(LocalDate.parse(day)), null, false);
  }

  /** Adds an option. */
  public SamplePolicy choice(String name, String option) {
    return with(name, "选项", new ParameterValue.Choice(option), null, false);
  }

  /** Adds tiers in % of 万元: one from the bound on. */
  public SamplePolicy tier(String name, String from, String percent) {
    Unit rates = Unit.of("%").orElseThrow();
    Tier tier = new Tier(new BigDecimal(from), false, Rate.of(new BigDecimal(percent), rates));
    Schedule slab = new Schedule.Slab(List.of(tier));
    return with(name, "%", new ParameterValue.Tiers(slab), Unit.of("万元").orElseThrow(), false);
  }

  /** Adds a sum for each of something. */
  public SamplePolicy each(String name, String number, String unit, String quantity) {
    return with(name, unit, plain(number), Unit.of(quantity).orElseThrow(), false);
  }

  /** Adds tiers. */
  public SamplePolicy tiers(String name, Schedule schedule, String unit, String quantity) {
    ParameterValue tiers = new ParameterValue.Tiers(schedule);
    return with(name, unit, tiers, Unit.of(quantity).orElseThrow(), false);
  }

  /** Adds bands: bounds reached and what they pay, in turn. */
  public SamplePolicy bands(String name, String unit, String quantity, String... numbers) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      bands.add(new Band(new BigDecimal(numbers[i]), false, new BigDecimal(numbers[i + 1])));
    }
    Unit per = Unit.of(quantity).orElseThrow();
    return with(name, unit, new ParameterValue.Bands(bands), per, false);
  }

  /** Adds a table. */
  public SamplePolicy table(String name, String unit, LookupTable table) {
    return with(name, unit, new ParameterValue.Table(table), null, false);
  }

  /** Adds a limit that may not be reached itself. */
  public SamplePolicy below(String name, String number, String unit) {
    return with(name, unit, plain(number), null, false, new Cap(false, false));
  }

  /** Adds a rate of two values, from the first day of the sample and from another. */
  public SamplePolicy series(String name, String first, String day, String then) {
    with(name, "%", plain(first), null, false);
    Objects.requireNonNull(parameters.get(name)).values().put(LocalDate.parse(day), plain(then));
    return this;
  }

  private static ParameterValue plain(@Nullable String number) {
    return number == null
        ? new ParameterValue.Redacted()
        : new ParameterValue.Plain(new BigDecimal(number));
  }

  private SamplePolicy with(
      String name, String unit, ParameterValue value, @Nullable Unit quantity, boolean ceiling) {
    return with(name, unit, value, quantity, ceiling, null);
  }

  private SamplePolicy with(
      String name,
      String unit,
      ParameterValue value,
      @Nullable Unit quantity,
      boolean ceiling,
      @Nullable Cap cap) {
    parameters.put(
        name,
        new Parameter(
            name,
            Unit.of(unit).orElseThrow(),
            quantity,
            "第一条",
            ceiling,
            List.of(),
            new TreeMap<>(Map.of(FIRST, value)),
            cap,
            null,
            Place.of("policy.yaml")));
    return this;
  }

  /** The document. */
  public PolicyDocument document() {
    return new PolicyDocument(
        id,
        "标题",
        "机关",
        null,
        PolicyDocument.Status.IN_FORCE,
        new Period(FIRST, null, null),
        new Jurisdiction(Jurisdiction.NATIONAL, null),
        PolicyDocument.Level.CITY,
        null,
        Rounding.FEN_HALF_UP,
        new Elapsed(true, true, null),
        Map.of(),
        parameters,
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }

  /** The policy on a day, which is also the day of the decision. */
  public Policy on(String day, FactValues values) {
    return new Policy(document(), LocalDate.parse(day), LocalDate.parse(day), values);
  }
}
