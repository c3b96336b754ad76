package org.huice.readback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huice.money.Band;
import org.huice.money.Schedule;
import org.huice.money.Tier;
import org.huice.money.Unit;
import org.huice.page.NumberText;
import org.huice.page.ParameterText;
import org.huice.page.RowText;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.jspecify.annotations.Nullable;

/** Tiers, bands and rows of the law as tables whose bounds say whether they are included. */
final class ValueGrids {
  /** Where a tier begins or ends. */
  private record Edge(BigDecimal bound, boolean above) {}

  private final Phrases phrases;
  private final RowText rows;

  ValueGrids(Phrases phrases) {
    this.phrases = phrases;
    this.rows = new RowText(phrases.page());
  }

  /** The table of a value; empty where it is one number, day or option. */
  Optional<Grid> of(Parameter parameter, ParameterValue value) {
    if (value instanceof ParameterValue.Tiers tiers) {
      return Optional.of(tiers(parameter, tiers.schedule()));
    }
    if (value instanceof ParameterValue.Bands bands) {
      return Optional.of(bands(parameter, bands.bands()));
    }
    return value instanceof ParameterValue.Table table
        ? Optional.of(table(parameter, table.table()))
        : Optional.empty();
  }

  private Grid tiers(Parameter parameter, Schedule schedule) {
    List<Edge> edges =
        schedule.tiers().stream().map(tier -> new Edge(tier.bound(), tier.above())).toList();
    List<String> rates =
        schedule.tiers().stream()
            .map(Tier::rate)
            .map(rate -> ParameterText.rate(rate, parameter))
            .toList();
    String key = schedule instanceof Schedule.Slab ? "grid.whole" : "grid.part";
    return grid(List.of(phrases.say(key), phrases.say("grid.rate")), parameter, edges, rates);
  }

  private Grid bands(Parameter parameter, List<Band> bands) {
    List<Edge> edges = bands.stream().map(band -> new Edge(band.bound(), band.above())).toList();
    List<String> sums =
        bands.stream().map(band -> NumberText.with(band.pays(), parameter.unit())).toList();
    List<String> header = List.of(phrases.say("grid.reaches"), phrases.say("grid.sum"));
    return grid(header, parameter, edges, sums);
  }

  private Grid grid(
      List<String> header, Parameter parameter, List<Edge> edges, List<String> results) {
    List<List<String>> all = new ArrayList<>();
    for (int i = 0; i < edges.size(); i++) {
      Edge end = i + 1 < edges.size() ? edges.get(i + 1) : null;
      all.add(List.of(range(edges.get(i), end, parameter.quantity()), results.get(i)));
    }
    return new Grid(header, all);
  }

  private String range(Edge start, @Nullable Edge end, @Nullable Unit quantity) {
    String from =
        phrases.say(
            start.above() ? "grid.above" : "grid.from.included", bound(start.bound(), quantity));
    if (end == null) {
      return from;
    }
    String to =
        phrases.say(end.above() ? "grid.to.included" : "grid.below", bound(end.bound(), quantity));
    return phrases.say("grid.range", from, to);
  }

  private static String bound(BigDecimal bound, @Nullable Unit quantity) {
    return quantity == null
        ? NumberText.canonical(bound.toPlainString(), null)
        : NumberText.with(bound, quantity);
  }

  private Grid table(Parameter parameter, LookupTable table) {
    String pays = phrases.say(parameter.unit().isRate() ? "grid.rate" : "grid.sum");
    List<String> header =
        Stream.concat(table.keys().stream().map(this::key), Stream.of(pays)).toList();
    return new Grid(
        header, table.rows().stream().map(row -> row(row, table, parameter.unit())).toList());
  }

  private String key(LookupTable.Key key) {
    return key.of() == null ? key.field() : phrases.say("grid.share", key.field(), key.of());
  }

  private List<String> row(LookupTable.Row row, LookupTable table, Unit unit) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(cell(row.cells().get(i), table.keys().get(i).unit()));
    }
    cells.add(NumberText.with(row.pays(), unit));
    return cells;
  }

  private String cell(LookupTable.Cell cell, Unit unit) {
    if (!(cell instanceof LookupTable.Cell.Between between)) {
      return cell instanceof LookupTable.Cell.Any ? phrases.say("grid.any") : rows.cell(cell, unit);
    }
    List<String> bounds = new ArrayList<>();
    if (between.low() != null) {
      String key = between.above() ? "grid.above" : "grid.from.included";
      bounds.add(phrases.say(key, NumberText.with(between.low(), unit)));
    }
    if (between.high() != null) {
      String key = between.upTo() ? "grid.to.included" : "grid.below";
      bounds.add(phrases.say(key, NumberText.with(between.high(), unit)));
    }
    return bounds.size() == 2
        ? phrases.say("grid.range", bounds.get(0), bounds.get(1))
        : String.join("", bounds);
  }
}
