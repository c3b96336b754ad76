package org.huice.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.money.Unit;
import org.huice.policy.LookupTable;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;

/** Reads the columns by which a row of a table is chosen. */
final class TableKeyReader {
  private final Tally problems;

  TableKeyReader(Tally problems) {
    this.problems = problems;
  }

  /** The columns that the section {@code table} names; none where there was a problem. */
  List<LookupTable.Key> read(Section table) {
    List<LookupTable.Key> keys = new ArrayList<>();
    for (Entry entry : table.named("keys").values()) {
      if (entry.key().equals(TableReader.PAYS)) {
        problems.accept(Problem.at(entry.place(), RuleSetProblem.KEY_NAMED_PAYS));
      }
      Names.check(entry, problems);
      key(entry).ifPresent(keys::add);
    }
    return problems.clean() ? List.copyOf(keys) : List.of();
  }

  private Optional<LookupTable.Key> key(Entry entry) {
    if (!(entry.value() instanceof Mapping)) {
      String symbol = Section.shown(entry.value());
      return unit(entry, symbol)
          .map(unit -> new LookupTable.Key(entry.key(), entry.key(), null, unit));
    }
    return Section.of(entry.value(), Keys.TABLE_KEY, entry.key(), problems)
        .flatMap(section -> key(entry, section));
  }

  private Optional<LookupTable.Key> key(Entry entry, Section section) {
    Optional<String> field = section.text("field").or(() -> section.text("share"));
    Optional<String> of = section.text("of");
    Optional<Unit> unit = section.text("unit").flatMap(symbol -> unit(entry, symbol));
    boolean share = section.has("share");
    if (share == section.has("field")
        || share != section.has("of")
        || (share && unit.isPresent() && !unit.get().isRate())) {
      section.report(section.place(), RuleSetProblem.TABLE_KEY_FORM, entry.key());
      return Optional.empty();
    }
    return field.flatMap(
        name -> unit.map(u -> new LookupTable.Key(entry.key(), name, of.orElse(null), u)));
  }

  private Optional<Unit> unit(Entry entry, String symbol) {
    Optional<Unit> unit = Unit.of(symbol).filter(known -> !known.isDate());
    if (unit.isEmpty()) {
      problems.accept(
          Problem.at(
              entry.value().place(),
              RuleSetProblem.WRONG_WORD,
              entry.key(),
              symbol,
              ShapeReader.SYMBOLS,
              ShapeReader.SYMBOLS));
    }
    return unit;
  }
}
