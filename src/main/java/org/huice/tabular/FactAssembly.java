package org.huice.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tabular.FactItem.ListItem;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Puts the fact file of an applicant together of its rows. */
final class FactAssembly {
  private final Consumer<Problem> problems;
  private final CellReader cells;
  private boolean clean = true;

  FactAssembly(Consumer<Problem> problems) {
    this.problems = problems;
    this.cells = new CellReader(this::refuse);
  }

  private void refuse(Problem problem) {
    clean = false;
    problems.accept(problem);
  }

  /** The fact file; nothing where a cell cannot be read. */
  Optional<Node> read(RowEntry entry) {
    NestedRow row = entry.applicant();
    FactItem applicant = new FactItem(entry.place());
    FactItem opinions = new FactItem(entry.place());
    fill(applicant, row);
    for (NestedRow nested : entry.nested()) {
      nested(OpinionSheet.isOpinion(nested) ? opinions : applicant, nested);
    }
    presence(applicant);
    presence(opinions);
    if (!clean) {
      return Optional.empty();
    }
    String type = row.sheet().nesting().type().name();
    List<Entry> whole = new ArrayList<>();
    whole.add(new Entry(type, applicant.node(), entry.place()));
    whole.addAll(opinions.node().entries());
    return Optional.of(new Mapping(List.copyOf(whole), entry.place()));
  }

  private static Place place(NestedRow row, int column) {
    return new Place(row.sheet().file(), row.row().number(), column);
  }

  private void fill(FactItem item, NestedRow row) {
    if (row.merged() != null) {
      refuse(Problem.at(place(row, row.merged()), TabularProblem.MERGED_CELLS));
    }
    for (HeaderColumn column : row.sheet().columns()) {
      SheetCell cell = row.row().cell(column.column());
      if (cell != null) {
        value(item, column, cell, place(row, column.column()));
      }
    }
    stray(row);
  }

  private void value(FactItem row, HeaderColumn column, SheetCell cell, Place place) {
    FactItem item = row;
    for (HeaderColumn.Step step : column.path()) {
      item = item.list(step.list()).at(step.position(), place);
    }
    Field field = column.field();
    if (column.evidence()) {
      evidence(item, column, cell, place);
      return;
    }
    if (field.type() instanceof FieldType.ListOf) {
      Boolean some = cells.presence(column, cell, place);
      if (some != null) {
        item.list(field).say(some, place);
      }
      return;
    }
    Scalar value = cells.read(column, cell, place);
    if (value != null) {
      item.put(field, value, cell);
    }
  }

  private void evidence(FactItem item, HeaderColumn column, SheetCell cell, Place place) {
    Optional<Node> said = EvidenceCell.read(cell, place);
    if (said.isPresent()) {
      item.evidence(column.field(), said.get());
    } else {
      String field = column.field().printed();
      refuse(Problem.at(place, TabularProblem.EVIDENCE_CELL_DUE, field, CellReader.shown(cell)));
    }
  }

  /** A cell under no header would be lost. */
  private void stray(NestedRow row) {
    for (SheetCell cell : row.row().cells()) {
      if (!row.sheet().headed().contains(cell.column())) {
        refuse(
            Problem.at(
                place(row, cell.column()),
                TabularProblem.NO_HEADER,
                CellName.letters(cell.column()),
                CellReader.shown(cell)));
      }
    }
  }

  private void nested(FactItem applicant, NestedRow row) {
    OwnerKeys owner = row.owner();
    if (owner == null) {
      throw new IllegalStateException("a row without owner: " + row.row().number());
    }
    FactItem holder = applicant;
    for (int level = 1; level < owner.nesting().depth(); level++) {
      holder = holder == null ? null : below(holder, owner, level, row);
    }
    ownerCells(owner, row);
    if (holder != null) {
      Field list = owner.nesting().lists().get(owner.nesting().depth() - 1);
      fill(holder.list(list).add(place(row, 0)), row);
    }
  }

  /** The fact of a list to which a row belongs; null where there is none, which is told. */
  private @Nullable FactItem below(FactItem holder, OwnerKeys owner, int level, NestedRow row) {
    FactType type = owner.nesting().types().get(level);
    RowKey by = owner.key(level);
    String key = by.of(row.row());
    ListItem list = holder.list(owner.nesting().lists().get(level - 1));
    Optional<FactItem> found = key == null ? Optional.empty() : list.find(type, key);
    if (found.isEmpty()) {
      refuse(
          Problem.at(
              place(row, by.blank(row.row())),
              key == null ? TabularProblem.ROW_WITHOUT_KEY : TabularProblem.ORPHAN_ROW,
              key == null ? by.headers() : type.name(),
              by.shown(row.row())));
    }
    return found.orElse(null);
  }

  /** The cells that say to whom a row belongs are read like all others. */
  private void ownerCells(OwnerKeys owner, NestedRow row) {
    for (int level = 0; level < owner.nesting().depth(); level++) {
      for (HeaderColumn column : owner.key(level).columnsOf(row.row())) {
        cells.read(column, row.row(), place(row, 0));
      }
    }
  }

  private void presence(FactItem item) {
    item.idleEvidence()
        .forEach(
            (field, said) ->
                refuse(
                    Problem.at(said.place(), TabularProblem.EVIDENCE_OF_NOTHING, field.printed())));
    for (ListItem list : item.lists()) {
      Boolean some = list.some();
      if (some != null && some == list.items().isEmpty()) {
        refuse(
            Problem.at(
                list.place(item.place()),
                some ? TabularProblem.LIST_EMPTY : TabularProblem.LIST_NOT_EMPTY,
                list.field().printed(),
                Integer.toString(list.items().size())));
      }
      list.items().forEach(this::presence);
    }
  }
}
