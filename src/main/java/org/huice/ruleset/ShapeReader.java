package org.huice.ruleset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.jspecify.annotations.Nullable;

/** Reads what the values of a parameter have to look like: its unit, tiers, options and table. */
final class ShapeReader {
  static final String SYMBOLS =
      Arrays.stream(Unit.values()).map(Unit::symbol).collect(Collectors.joining("、"));
  private static final String OF = " of ";
  private static final String EACH = "/";

  private final Tally problems;

  ShapeReader(Tally problems) {
    this.problems = problems;
  }

  /** The shape that a parameter's section gives; empty where there was a problem. */
  Optional<Shape> read(Section section) {
    Optional<Tiering> tiering = section.word("schedule", Words.TIERING);
    String symbol = section.text("unit").orElse("");
    if (symbol.isEmpty() || (section.has("schedule") && tiering.isEmpty())) {
      return Optional.empty();
    }
    if (tiering.isPresent() || symbol.contains(OF)) {
      return schedule(section, symbol, tiering.orElse(null));
    }
    return symbol.contains(EACH) ? forEach(section, symbol) : plain(section, symbol);
  }

  private Optional<Shape> plain(Section section, String symbol) {
    Optional<Unit> unit = unit(section, symbol);
    List<String> options = section.texts("options");
    unit.ifPresent(known -> optionsFit(section, known, options));
    if (!section.has("table")) {
      return unit.map(known -> new Shape(known, null, null, options));
    }
    List<LookupTable.Key> keys = keys(section);
    if (unit.isPresent() && !unit.get().isMoney() && !unit.get().isRate()) {
      section.report(section.place("unit"), RuleSetProblem.TABLE_UNIT, symbol);
      return Optional.empty();
    }
    return unit.filter(known -> !keys.isEmpty()).map(known -> Shape.table(known, keys));
  }

  private List<LookupTable.Key> keys(Section section) {
    return section
        .section("table", Keys.TABLE)
        .map(table -> new TableKeyReader(new Tally(problems)).read(table))
        .orElse(List.of());
  }

  /** A table beside tiers, or beside a sum for each of something, is none. */
  private void noTable(Section section, String symbol) {
    if (section.has("table")) {
      section.report(section.place("table"), RuleSetProblem.TABLE_UNIT, symbol);
    }
  }

  private Optional<Shape> schedule(Section section, String symbol, @Nullable Tiering tiering) {
    String[] parts = symbol.split(OF, -1);
    Optional<Unit> quantity = parts.length == 2 ? quantity(parts[1].strip()) : Optional.empty();
    Optional<Unit> paid =
        quantity.flatMap(of -> tiering == null ? Optional.empty() : paid(parts[0], of, tiering));
    if (paid.isEmpty()) {
      section.report(section.place("unit"), RuleSetProblem.SCHEDULE_UNIT, symbol);
      return Optional.empty();
    }
    noTable(section, symbol);
    optionsFit(section, paid.get(), section.texts("options"));
    return Optional.of(new Shape(paid.get(), quantity.get(), tiering, List.of()));
  }

  /** What tiers pay: a rate or a sum for each of the quantity; bands pay a sum. */
  private static Optional<Unit> paid(String symbol, Unit quantity, Tiering tiering) {
    if (tiering == Tiering.BANDS) {
      return Unit.of(symbol.strip()).filter(Unit::isMoney);
    }
    return symbol.contains(EACH)
        ? each(symbol).filter(shape -> quantity.equals(shape.quantity())).map(Shape::unit)
        : Unit.of(symbol.strip()).filter(Unit::isRate);
  }

  private Optional<Shape> forEach(Section section, String symbol) {
    Optional<Shape> shape = each(symbol);
    if (shape.isEmpty()) {
      section.report(section.place("unit"), RuleSetProblem.UNIT_RATE, symbol);
    }
    noTable(section, symbol);
    shape.ifPresent(known -> optionsFit(section, known.unit(), section.texts("options")));
    return shape;
  }

  /** {@code 元/千瓦时}: money for each of something that is not money. */
  private static Optional<Shape> each(String symbol) {
    String[] parts = symbol.split(EACH, -1);
    Optional<Unit> money = Unit.of(parts[0].strip()).filter(Unit::isMoney);
    Optional<Unit> each =
        parts.length == 2
            ? quantity(parts[1].strip()).filter(unit -> !unit.isMoney() && !unit.isRate())
            : Optional.empty();
    return money.flatMap(sum -> each.map(unit -> new Shape(sum, unit, null, List.of())));
  }

  private static Optional<Unit> quantity(String symbol) {
    return Unit.of(symbol).filter(unit -> !unit.isDate() && !unit.isChoice());
  }

  private static Optional<Unit> unit(Section section, String symbol) {
    Optional<Unit> unit = Unit.of(symbol);
    if (unit.isEmpty()) {
      section.wrongWord("unit", symbol, SYMBOLS, SYMBOLS);
    }
    return unit;
  }

  private static void optionsFit(Section section, Unit unit, List<String> options) {
    long different = options.stream().distinct().count();
    boolean twice = different < options.size();
    if (unit.isChoice() ? options.size() < 2 || twice : section.has("options")) {
      section.report(
          section.place("options"),
          RuleSetProblem.OPTIONS_MISFIT,
          unit.symbol(),
          Long.toString(different));
    }
  }
}
