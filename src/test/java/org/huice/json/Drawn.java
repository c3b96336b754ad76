package org.huice.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huice.determination.Condition;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Measure;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.determination.Wording;
import org.huice.dossier.FactField;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** Determinations by lot, with texts that have to be escaped, composed or written in four bytes. */
final class Drawn {
  private static final List<String> PIECES =
      List.of(
          "a", "光伏", "\"", "\\", "\n", "\u0001", "e\u0301", "é", "\u212b", "가", "😀", "≥", "\u00a0",
          "\uff5e", "\u2329", "\uf900", "");

  private final Random random;
  private final List<Wording> wordings;
  private final List<FactId> owners;
  private final List<Object> values;

  private Drawn(Random random) {
    this.random = random;
    this.wordings = Stream.generate(this::wording).limit(3).toList();
    this.owners = List.of(owner(), owner());
    this.values =
        List.of(
            new BigDecimal("10.50"),
            new BigDecimal("0.00"),
            true,
            day(),
            new BigDecimal("1E+3"),
            7,
            text());
  }

  private Wording wording() {
    return new Wording(text(), text(), text(), new Place("甲.drl", 1, 1));
  }

  private FactId owner() {
    return new FactId(text(), List.of(text()));
  }

  static Determination determination(Random random) {
    Drawn drawn = new Drawn(random);
    List<Ruling> rulings =
        Stream.generate(drawn::ruling).limit(random.nextInt(12)).distinct().toList();
    String name = drawn.text().replaceAll("[\"\\\\\\p{Cntrl}]", "");
    String facts = Determinations.FACTS.replace("甲", "甲" + name);
    return Determinations.of(facts, rulings);
  }

  private Ruling ruling() {
    List<RuleReading> rules = many(this::reading);
    Matter matter = matter();
    return switch (random.nextInt(12)) {
      case 0 -> new Ruling.Granted(matter, amount(), any(this::text), rules);
      case 1 -> new Ruling.Charged(matter, amount(), rules);
      case 2 -> new Ruling.Ordered(matter, text(), any(this::day), any(this::text), rules);
      case 3 -> new Ruling.Designated(matter, text(), rules);
      case 4 -> new Ruling.Refused(matter, rules);
      case 5 -> new Ruling.Confirmed(matter, one(Clause.Kind.values()), rules);
      case 6 -> new Ruling.Reported(matter, measure(), any(this::text), rules);
      case 7 -> new Ruling.Barred(matter, matter(), any(this::amount), rules);
      case 8 ->
          new Ruling.Superseded(
              matter,
              amount(),
              one(Ruling.Superseded.Cause.values()),
              text(),
              many(() -> new Ruling.Superseded.Winner(matter(), BigDecimal.TEN)),
              rules);
      case 9 -> new Ruling.Undetermined(matter, many(this::missing), any(this::amount), rules);
      case 10 -> new Ruling.Discretionary(matter, text(), any(this::amount), rules);
      default -> unheld(matter);
    };
  }

  private Ruling unheld(Matter matter) {
    return random.nextBoolean()
        ? new Ruling.NotApplicable(matter, text())
        : new Ruling.NotInForce(matter, one(Ruling.NotInForce.Reason.values()), any(this::text));
  }

  private Matter matter() {
    return new Matter(text(), text(), new FactId(text(), many(this::text)), any(this::day));
  }

  private RuleReading reading() {
    return new RuleReading(text(), one(Truth.values()), many(() -> condition(2)), Map.of());
  }

  private Condition condition(int depth) {
    return random.nextBoolean() ? ofValues(depth) : written(depth);
  }

  /** As a rule says it, of the same wordings again and again. */
  private Condition ofValues(int depth) {
    boolean simple = depth == 0 || random.nextBoolean();
    return new Condition(
        wordings.get(random.nextInt(wordings.size())),
        one(Truth.values()),
        any(this::value),
        any(this::value),
        random.nextBoolean() ? field() : any(this::text),
        simple ? List.of() : many(this::missing),
        simple ? List.of() : many(() -> condition(depth - 1)),
        null);
  }

  private Object value() {
    return values.get(random.nextInt(values.size()));
  }

  private FactField field() {
    return new FactField(owners.get(random.nextInt(owners.size())), text());
  }

  private Condition written(int depth) {
    return new Condition(
        text(),
        one(Truth.values()),
        text(),
        text(),
        any(this::text),
        any(this::text),
        any(this::text),
        many(this::missing),
        depth == 0 ? List.of() : many(() -> condition(depth - 1)),
        new Place("甲.drl", 1, 1),
        null);
  }

  private Missing missing() {
    return new Missing(one(Missing.Kind.values()), text());
  }

  private Measure measure() {
    return new Measure(text(), text(), text(), text(), text(), text(), random.nextBoolean());
  }

  private Amount amount() {
    BigDecimal yuan = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
    Amount base = Amount.base(text(), yuan, Unit.YUAN, text());
    Unit percent = Unit.of("%").orElseThrow();
    return random.nextBoolean()
        ? base
        : base.times(text(), BigDecimal.TEN, percent, random.nextBoolean(), text());
  }

  private LocalDate day() {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(800));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private <T> @Nullable T any(Supplier<T> drawn) {
    return random.nextBoolean() ? drawn.get() : null;
  }

  private <T> List<T> many(Supplier<T> drawn) {
    List<T> many = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      many.add(drawn.get());
    }
    return many;
  }
}
