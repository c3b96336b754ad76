package org.huice.mutation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.money.Rate;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What might stand in a slot so that something turns: the thresholds of the policy exactly, and one
 * step to either side; the other flag, the other constants. Only what an example then shows counts,
 * so that a guess need not be good.
 *
 * @param rounding the step to which the policy rounds, in 元
 * @param words texts that the rules name
 */
record Guesses(Vocabulary vocabulary, Landmarks landmarks, BigDecimal rounding, Set<String> words) {
  private static final int MOST = 90;
  private static final Place NOWHERE = Place.of("");

  /** What else might stand there; nothing that stands there already. */
  List<Node> of(Slot slot, Situation situation) {
    FieldType type = slot.field().type();
    Stream<Node> guesses;
    if (type instanceof FieldType.Flag) {
      guesses = Stream.of(scalar("true", Kind.BOOLEAN), scalar("false", Kind.BOOLEAN));
    } else if (type instanceof FieldType.Choice choice) {
      guesses =
          Objects.requireNonNull(vocabulary.enums().get(choice.enumType())).constants().stream()
              .map(word -> scalar(word, Kind.STRING));
    } else if (type instanceof FieldType.Day) {
      guesses = days(situation).stream().map(day -> scalar(day.toString(), Kind.STRING));
    } else if (type instanceof FieldType.Text) {
      guesses = words.stream().map(word -> scalar(word, Kind.STRING));
    } else {
      guesses = type.isNumber() ? numbers(slot).stream().map(Guesses::number) : lists(slot);
    }
    return guesses.filter(node -> !isSame(node, slot.now())).limit(MOST).toList();
  }

  private static boolean isSame(Node node, @Nullable Node now) {
    return node instanceof Scalar guess
        && now instanceof Scalar scalar
        && guess.text().equals(scalar.text());
  }

  private static Node scalar(String text, Kind kind) {
    return new Scalar(text, kind, NOWHERE);
  }

  private static Node number(BigDecimal number) {
    return scalar(number.toPlainString(), Kind.NUMBER);
  }

  /** A list without one of its facts, or empty. */
  private static Stream<Node> lists(Slot slot) {
    List<Node> guesses = new ArrayList<>();
    if (slot.now() instanceof Sequence list && list.items().size() > 1) {
      for (int i = 0; i < list.items().size(); i++) {
        guesses.add(new Sequence(Lists.without(list.items(), i), NOWHERE));
      }
    }
    if (!(slot.now() instanceof Sequence list) || !list.items().isEmpty()) {
      guesses.add(new Sequence(List.of(), NOWHERE));
    }
    return guesses.stream();
  }

  /** Days of the policy and of the facts, a period before and behind, and a day to either side. */
  Set<LocalDate> days(Situation situation) {
    Set<LocalDate> known = new LinkedHashSet<>();
    known.add(situation.asOf());
    addDays(situation.facts(), known);
    known.addAll(landmarks.days());
    Set<LocalDate> all = new LinkedHashSet<>();
    for (LocalDate day : known) {
      for (LocalDate near : landmarks.around(day)) {
        all.addAll(List.of(near, near.plusDays(1), near.minusDays(1)));
      }
    }
    return all;
  }

  private static void addDays(Node node, Set<LocalDate> days) {
    if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> addDays(entry.value(), days));
    } else if (node instanceof Sequence list) {
      list.items().forEach(item -> addDays(item, days));
    } else if (node instanceof Scalar scalar && scalar.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
      try {
        days.add(LocalDate.parse(scalar.text()));
      } catch (DateTimeException noDay) {
        // Looks like a day and is none: nothing to start from.
      }
    }
  }

  private Set<BigDecimal> numbers(Slot slot) {
    Field field = slot.field();
    Unit unit = field.measure().orElse(null);
    Set<BigDecimal> turning = new LinkedHashSet<>();
    turning.addAll(landmarks.numbers(unit == null ? Unit.PIECE.base() : unit.base()));
    List<BigDecimal> others = others(slot);
    List<BigDecimal> direct = List.copyOf(turning);
    for (Rate rate : landmarks.rates()) {
      others.forEach(other -> shares(other, rate, turning));
      direct.forEach(bound -> shares(bound, rate, turning));
    }
    for (BigDecimal other : others) {
      turning.add(other);
      direct.forEach(bound -> turning.addAll(List.of(bound.add(other), bound.subtract(other))));
    }
    BigDecimal now = value(slot.now());
    if (now != null) {
      roundings(base(unit, now), turning);
    }
    return stepped(field, unit, now, turning);
  }

  private static void shares(BigDecimal number, Rate rate, Set<BigDecimal> into) {
    if (rate.numerator().signum() > 0) {
      into.add(divided(number.multiply(rate.denominator()), rate.numerator()));
    }
    into.add(divided(number.multiply(rate.numerator()), rate.denominator()));
  }

  private static BigDecimal divided(BigDecimal number, BigDecimal by) {
    return number.divide(by, new MathContext(34, RoundingMode.DOWN));
  }

  /** So much more that an amount ends in the middle of what it is rounded to. */
  private void roundings(BigDecimal now, Set<BigDecimal> into) {
    BigDecimal half = rounding.divide(BigDecimal.valueOf(2));
    into.add(now.add(half));
    for (Rate rate : landmarks.rates()) {
      if (rate.numerator().signum() > 0) {
        BigDecimal whole = divided(rounding.multiply(rate.denominator()), rate.numerator());
        BigDecimal middle = divided(half.multiply(rate.denominator()), rate.numerator());
        BigDecimal even = now.subtract(now.remainder(whole.multiply(BigDecimal.valueOf(2))));
        into.add(even.add(middle));
        into.add(even.add(middle).add(whole));
      }
    }
  }

  private static Set<BigDecimal> stepped(
      Field field, @Nullable Unit unit, @Nullable BigDecimal now, Set<BigDecimal> turning) {
    int decimals = field.type() instanceof FieldType.Whole ? 0 : decimals(unit);
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    Set<BigDecimal> all = new LinkedHashSet<>();
    for (BigDecimal bound : turning) {
      BigDecimal written = unit == null ? bound : unit.fromBase(bound);
      BigDecimal near = written.setScale(decimals, RoundingMode.DOWN);
      Stream.of(near, near.subtract(step), near.add(step))
          .filter(number -> number.signum() >= 0)
          .map(Guesses::plain)
          .forEach(all::add);
    }
    if (now != null) {
      Stream.of("10", "100", "1000", "0.1", "0.01")
          .map(factor -> now.multiply(new BigDecimal(factor)))
          .map(number -> plain(number.setScale(decimals, RoundingMode.DOWN)))
          .forEach(all::add);
    }
    all.add(BigDecimal.ZERO);
    return all;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static int decimals(@Nullable Unit unit) {
    return unit == null ? 2 : Math.min(2, unit.decimals());
  }

  /** The other numbers of the fact, in their base units. */
  private List<BigDecimal> others(Slot slot) {
    List<BigDecimal> others = new ArrayList<>();
    for (Node.Entry entry : slot.fact().entries()) {
      BigDecimal number = value(entry.value());
      if (number != null && !entry.value().equals(slot.now())) {
        others.add(base(slot.field().measure().orElse(null), number));
      }
    }
    return others;
  }

  private static BigDecimal base(@Nullable Unit unit, BigDecimal number) {
    return unit == null ? number : unit.toBase(number);
  }

  private static @Nullable BigDecimal value(@Nullable Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Kind.NUMBER
        ? new BigDecimal(scalar.text())
        : null;
  }
}
