package org.huice.ruleset;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.huice.policy.LookupTable.Cell;
import org.huice.policy.LookupTable.Row;
import org.huice.policy.ParameterValue;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;

/** Reads the rows of a table and sees to it that no two of them can both fit. */
final class TableReader {
  static final String PAYS = "pays";

  private final String parameter;
  private final Unit unit;
  private final List<LookupTable.Key> keys;
  private final Tally problems;

  TableReader(String parameter, Shape shape, Consumer<Problem> problems) {
    this.parameter = parameter;
    this.unit = shape.unit();
    this.keys = shape.keys();
    this.problems = new Tally(problems);
  }

  /** The table that a node lists by rows, at least one. */
  Optional<ParameterValue> read(Node node) {
    if (!(node instanceof Sequence list) || list.items().isEmpty()) {
      String example = Example.of(parameter, row(), node);
      problems.accept(
          Problem.at(node.place(), RuleSetProblem.NOT_ROWS, Section.shown(node), example));
      return Optional.empty();
    }
    Map<Node, Row> rows = new LinkedHashMap<>();
    for (Node item : list.items()) {
      String name = parameter + " #" + (list.items().indexOf(item) + 1);
      Section.of(item, row(), name, problems)
          .flatMap(this::row)
          .ifPresent(
              row -> {
                alone(rows, row, item);
                rows.put(item, row);
              });
    }
    return problems.clean()
        ? Optional.of(new ParameterValue.Table(new LookupTable(keys, List.copyOf(rows.values()))))
        : Optional.empty();
  }

  private Keys row() {
    return new Keys("row", List.of(PAYS), keys.stream().map(LookupTable.Key::name).toList());
  }

  private void alone(Map<Node, Row> before, Row row, Node item) {
    before.entrySet().stream()
        .filter(earlier -> Overlap.of(earlier.getValue(), row))
        .map(earlier -> Integer.toString(earlier.getKey().place().line()))
        .map(line -> Problem.at(item.place(), RuleSetProblem.ROWS_OVERLAP, parameter, line))
        .findFirst()
        .ifPresent(problems);
  }

  private Optional<Row> row(Section section) {
    Tally own = new Tally(problems);
    List<Cell> cells = keys.stream().map(key -> cell(section, key, own)).toList();
    return section
        .node(PAYS)
        .filter(node -> ValueReader.isGiven(node, PAYS, own))
        .flatMap(node -> Figures.number(node, unit, own))
        .filter(pays -> own.clean())
        .map(pays -> new Row(cells, pays));
  }

  /** What a key has to be; a key that the row leaves out may be anything. */
  private static Cell cell(Section section, LookupTable.Key key, Consumer<Problem> own) {
    Optional<Node> node = section.node(key.name());
    if (node.isEmpty()) {
      return new Cell.Any();
    }
    return key.unit().isChoice()
        ? words(node.get(), key, own)
        : Section.of(node.get(), Keys.CELL, key.name(), own)
            .map(bounds -> between(bounds, key, own))
            .orElse(new Cell.Any());
  }

  private static Cell words(Node node, LookupTable.Key key, Consumer<Problem> own) {
    List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
    Set<String> words = new LinkedHashSet<>();
    for (Node item : items) {
      if (item instanceof Scalar && !Section.shown(item).isBlank()) {
        words.add(Section.shown(item).strip());
      } else {
        own.accept(
            Problem.at(item.place(), RuleSetProblem.NOT_A_TEXT, key.name(), Section.shown(item)));
      }
    }
    if (items.isEmpty()) {
      own.accept(Problem.at(node.place(), RuleSetProblem.EMPTY_VALUE, key.name()));
    }
    return new Cell.OneOf(words);
  }

  private static Cell between(Section section, LookupTable.Key key, Consumer<Problem> own) {
    section.notBoth("from", "above");
    section.notBoth("to", "below");
    boolean above = section.has("above");
    boolean upTo = section.has("to");
    Optional<BigDecimal> low = number(section, above ? "above" : "from", key, own);
    Optional<BigDecimal> high = number(section, upTo ? "to" : "below", key, own);
    Cell.Between between = new Cell.Between(low.orElse(null), above, high.orElse(null), upTo);
    if (Keys.CELL.optional().stream().noneMatch(section::has) || Overlap.isEmpty(between)) {
      section.report(section.place(), RuleSetProblem.EMPTY_CELL, key.name());
    }
    return between;
  }

  private static Optional<BigDecimal> number(
      Section section, String bound, LookupTable.Key key, Consumer<Problem> own) {
    return section.node(bound).flatMap(node -> Figures.number(node, key.unit(), own));
  }
}
