package org.huice.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huice.money.Band;
import org.huice.money.Rate;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;

/** The variants of one value of a parameter. A redacted one has none: nothing is known of it. */
final class Values {
  private final Parameter parameter;

  Values(Parameter parameter) {
    this.parameter = parameter;
  }

  /** One value by another; the text names the part of it that is changed, and may be empty. */
  List<Variant<ParameterValue>> of(ParameterValue value) {
    if (value instanceof ParameterValue.Plain plain) {
      return numbers("", plain.number(), ParameterValue.Plain::new);
    } else if (value instanceof ParameterValue.Fraction fraction) {
      return Numbers.around(fraction.share(), parameter.unit()).stream()
          .map(
              near ->
                  this.<ParameterValue>rate(
                      "", fraction.share(), near, ParameterValue.Fraction::new))
          .toList();
    } else if (value instanceof ParameterValue.Day day) {
      return List.of(day.day().plusDays(1), day.day().minusDays(1)).stream()
          .map(
              near ->
                  this.<ParameterValue>value(
                      "", day.day().toString(), near.toString(), new ParameterValue.Day(near)))
          .toList();
    } else if (value instanceof ParameterValue.Choice choice) {
      return parameter.options().stream()
          .filter(option -> !option.equals(choice.option()))
          .map(
              option ->
                  this.<ParameterValue>value(
                      "", choice.option(), option, new ParameterValue.Choice(option)))
          .toList();
    }
    return several(value);
  }

  private List<Variant<ParameterValue>> several(ParameterValue value) {
    if (value instanceof ParameterValue.Tiers tiers) {
      return tiers(tiers.schedule());
    } else if (value instanceof ParameterValue.Bands bands) {
      return Lists.variants(numbered(bands.bands()), this::band, (all, index) -> List.of()).stream()
          .filter(variant -> ascends(items(variant.made()).stream().map(Band::bound).toList()))
          .map(variant -> variant.<ParameterValue>in(made -> new ParameterValue.Bands(items(made))))
          .toList();
    } else if (value instanceof ParameterValue.Table table) {
      return new Tables(this)
          .of(table.table()).stream()
              .map(variant -> variant.<ParameterValue>in(ParameterValue.Table::new))
              .toList();
    }
    return List.of();
  }

  /** An item and its number, counted from 1. */
  record Numbered<T>(int number, T item) {
    String name(String part) {
      return "#" + number + " " + part;
    }

    <R> Numbered<R> with(R other) {
      return new Numbered<>(number, other);
    }
  }

  static <T> List<Numbered<T>> numbered(List<T> all) {
    List<Numbered<T>> numbered = new ArrayList<>();
    all.forEach(item -> numbered.add(new Numbered<>(numbered.size() + 1, item)));
    return numbered;
  }

  static <T> List<T> items(List<Numbered<T>> all) {
    return all.stream().map(Numbered::item).toList();
  }

  private static boolean ascends(List<BigDecimal> bounds) {
    for (int i = 1; i < bounds.size(); i++) {
      if (bounds.get(i).compareTo(bounds.get(i - 1)) <= 0) {
        return false;
      }
    }
    return true;
  }

  private List<Variant<ParameterValue>> tiers(Schedule schedule) {
    boolean slab = schedule instanceof Schedule.Slab;
    return Lists.variants(
            numbered(schedule.tiers()), tier -> tier(tier, slab), (all, index) -> List.of())
        .stream()
        .filter(variant -> ascends(items(variant.made()).stream().map(Tier::bound).toList()))
        .map(variant -> variant.<ParameterValue>in(made -> tiers(items(made), slab)))
        .toList();
  }

  private static ParameterValue tiers(List<Tier> tiers, boolean slab) {
    return new ParameterValue.Tiers(slab ? new Schedule.Slab(tiers) : new Schedule.Marginal(tiers));
  }

  /**
   * Where each part is paid by its own tier, nothing hangs on where a bound but the lowest belongs.
   */
  private List<Variant<Numbered<Tier>>> tier(Numbered<Tier> numbered, boolean slab) {
    Tier tier = numbered.item();
    String key = key(tier.above());
    List<Variant<Numbered<Tier>>> all = new ArrayList<>();
    all.addAll(
        numbers(
            numbered.name(key),
            tier.bound(),
            near -> numbered.with(new Tier(near, tier.above(), tier.rate()))));
    if (slab || numbered.number() == 1) {
      all.add(
          bound(
              numbered.name(Numbers.text(tier.bound())),
              key,
              key(!tier.above()),
              numbered.with(new Tier(tier.bound(), !tier.above(), tier.rate()))));
    }
    Numbers.around(tier.rate(), parameter.unit())
        .forEach(
            near ->
                all.add(
                    rate(
                        numbered.name("rate"),
                        tier.rate(),
                        near,
                        rate -> numbered.with(new Tier(tier.bound(), tier.above(), rate)))));
    return all;
  }

  private List<Variant<Numbered<Band>>> band(Numbered<Band> numbered) {
    Band band = numbered.item();
    String key = key(band.above());
    List<Variant<Numbered<Band>>> all = new ArrayList<>();
    all.addAll(
        numbers(
            numbered.name(key),
            band.bound(),
            near -> numbered.with(new Band(near, band.above(), band.pays()))));
    all.add(
        bound(
            numbered.name(Numbers.text(band.bound())),
            key,
            key(!band.above()),
            numbered.with(new Band(band.bound(), !band.above(), band.pays()))));
    all.addAll(
        numbers(
            numbered.name("amount"),
            band.pays(),
            near -> numbered.with(new Band(band.bound(), band.above(), near))));
    return all;
  }

  static String key(boolean above) {
    return above ? "above" : "from";
  }

  <T> List<Variant<T>> numbers(String text, BigDecimal number, Function<BigDecimal, T> made) {
    return Numbers.around(number).stream()
        .map(near -> value(text, Numbers.text(number), Numbers.text(near), made.apply(near)))
        .toList();
  }

  private <T> Variant<T> rate(String text, Rate from, Rate to, Function<Rate, T> made) {
    return value(
        text,
        Numbers.text(from, parameter.unit()),
        Numbers.text(to, parameter.unit()),
        made.apply(to));
  }

  <T> Variant<T> value(String text, String from, String to, T made) {
    return new Variant<>(Change.VALUE, parameter.declared(), text, from, to, made);
  }

  <T> Variant<T> bound(String text, String from, String to, T made) {
    return new Variant<>(Change.BOUND, parameter.declared(), text, from, to, made);
  }

  <T> Variant<T> option(String text, String option, T made) {
    return new Variant<>(Change.OPTION_DROPPED, parameter.declared(), text, option, "", made);
  }
}
