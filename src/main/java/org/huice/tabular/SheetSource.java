package org.huice.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A register of sheets: its applicants in order, then the rows that belong to none of them. */
final class SheetSource implements Source {
  private final List<LoadedSheet> applicants;
  private final List<LoadedSheet> nested;
  private final String encoding;
  private final MissedRows missed;
  private final List<Problem> notices;
  private int sheet;
  private int row;
  private long number;

  /**
   * Of sheets that are loaded.
   *
   * @param notices what is to be told of them
   */
  SheetSource(List<LoadedSheet> sheets, String encoding, List<Problem> notices) throws IOException {
    this.applicants = sheets.stream().filter(one -> depth(one) == 0).toList();
    this.nested =
        sheets.stream()
            .filter(one -> depth(one) > 0)
            .sorted(Comparator.comparingInt(SheetSource::depth))
            .toList();
    this.encoding = encoding;
    this.missed = MissedRows.of(applicants, nested);
    this.notices = new ArrayList<>(notices);
    if (missed.isCutOff()) {
      Place first = Place.of(nested.get(0).layout().file());
      this.notices.add(Problem.at(first, TabularProblem.ORPHANS_TOO_MANY));
    }
  }

  private static int depth(LoadedSheet sheet) {
    return sheet.layout().nesting().depth();
  }

  @Override
  public @Nullable Entry next() throws IOException {
    while (sheet < applicants.size()) {
      if (row < applicants.get(sheet).size()) {
        return applicant(applicants.get(sheet), row++);
      }
      sheet++;
      row = 0;
    }
    while (sheet - applicants.size() < nested.size()) {
      LoadedSheet rest = nested.get(sheet - applicants.size());
      row = rest.unclaimed(row);
      if (row < rest.size()) {
        return orphan(rest, row++);
      }
      sheet++;
      row = 0;
    }
    return null;
  }

  private Entry applicant(LoadedSheet of, int index) throws IOException {
    SheetRow own = of.row(index);
    RowKey by = of.layout().key();
    String key = by.of(own);
    if (key == null) {
      return rejected(of, own, by, TabularProblem.ROW_WITHOUT_KEY, by.headers());
    }
    Place twin = twin(of, index, key);
    if (twin != null) {
      // Once for each key: a key filled down a sheet would take its rows again with every row.
      if (of.other(by, key, -1) == index) {
        rows(of, key, new LinkedHashMap<>());
      }
      return rejected(
          of, own, by, TabularProblem.APPLICANT_TWICE, by.shown(own), CellName.of(twin));
    }
    NestedRow first = new NestedRow(of.layout(), null, own, of.merged(own));
    Map<LoadedSheet, BitSet> taken = new LinkedHashMap<>();
    List<NestedRow> rows = List.copyOf(rows(of, key, taken));
    String type = of.layout().nesting().type().name();
    List<Problem> marks = missed.of(type, key, by.shown(own), taken);
    return new RowEntry(++number, by.shown(own), first, rows, marks);
  }

  /** The rows of all other sheets that belong to the applicant of that key, which they are now. */
  private List<NestedRow> rows(LoadedSheet of, String key, Map<LoadedSheet, BitSet> taken)
      throws IOException {
    List<NestedRow> rows = new ArrayList<>();
    for (LoadedSheet other : nested) {
      rows(of, other, key, rows, taken.computeIfAbsent(other, none -> new BitSet()));
    }
    return rows;
  }

  /** The rows of another sheet that belong to the applicant of that key, of which they are now. */
  private static void rows(
      LoadedSheet of, LoadedSheet other, String key, List<NestedRow> rows, BitSet taken)
      throws IOException {
    String type = of.layout().nesting().type().name();
    for (OwnerKeys owner : other.layout().owners()) {
      if (owner.nesting().applicant().name().equals(type)) {
        for (int found : other.find(owner.key(0), key)) {
          other.claim(found);
          taken.set(found);
          SheetRow row = other.row(found);
          rows.add(new NestedRow(other.layout(), owner, row, other.merged(row)));
        }
      }
    }
  }

  /** Another row of the same applicant, or of one that would get the same rows of other sheets. */
  private @Nullable Place twin(LoadedSheet of, int index, String key) throws IOException {
    for (LoadedSheet other : applicants) {
      if (other == of || shareRows(of, other)) {
        int found = other.other(other.layout().key(), key, other == of ? index : -1);
        if (found >= 0) {
          return new Place(other.layout().file(), other.row(found).number(), 0);
        }
      }
    }
    return null;
  }

  private boolean shareRows(LoadedSheet one, LoadedSheet other) {
    return nested.stream()
        .anyMatch(
            sheet ->
                sheet.layout().owners().stream()
                    .filter(owner -> isOf(owner, one))
                    .map(owner -> owner.key(0).columns())
                    .anyMatch(
                        columns ->
                            sheet.layout().owners().stream()
                                .filter(owner -> isOf(owner, other))
                                .anyMatch(owner -> owner.key(0).columns().equals(columns))));
  }

  private static boolean isOf(OwnerKeys owner, LoadedSheet applicants) {
    return owner.nesting().applicant().name().equals(applicants.layout().nesting().type().name());
  }

  private Entry orphan(LoadedSheet of, int index) throws IOException {
    SheetRow own = of.row(index);
    OwnerKeys owner = of.layout().owners().get(0);
    RowKey by = owner.key(0);
    if (by.of(own) == null) {
      return rejected(of, own, by, TabularProblem.ROW_WITHOUT_KEY, by.headers());
    }
    String type = owner.nesting().applicant().name();
    RejectedRow orphan = rejected(of, own, by, TabularProblem.ORPHAN_ROW, type, by.shown(own));
    List<Problem> reasons = new ArrayList<>(orphan.reasons());
    likely(of, index, reasons);
    return new RejectedRow(orphan.number(), orphan.place(), orphan.label(), List.copyOf(reasons));
  }

  /** For whom a row was probably meant, if that can be told. */
  private void likely(LoadedSheet of, int index, List<Problem> reasons) throws IOException {
    List<String> likely = missed.likely(of, index);
    if (!likely.isEmpty()) {
      Place place = new Place(of.layout().file(), of.row(index).number(), 0);
      String named = String.join("、", likely);
      reasons.add(Problem.at(place, TabularProblem.ORPHAN_LIKE, named));
    }
  }

  private RejectedRow rejected(
      LoadedSheet of, SheetRow own, RowKey by, TabularProblem code, String... arguments) {
    Place place = new Place(of.layout().file(), own.number(), 0);
    Place cell = new Place(of.layout().file(), own.number(), by.blank(own));
    List<Problem> reasons = new ArrayList<>();
    CellReader cells = new CellReader(reasons::add);
    by.columnsOf(own).forEach(column -> cells.read(column, own, place));
    reasons.add(Problem.at(cell, code, arguments));
    return new RejectedRow(++number, place, by.shown(own), List.copyOf(reasons));
  }

  @Override
  public List<Problem> notices() {
    return List.copyOf(notices);
  }

  @Override
  public long position() {
    return Math.min(number, size());
  }

  @Override
  public long size() {
    return applicants.stream().mapToLong(LoadedSheet::size).sum();
  }

  @Override
  public String encoding() {
    return encoding;
  }

  @Override
  public void close() throws IOException {
    List<LoadedSheet> all = new ArrayList<>(applicants);
    all.addAll(nested);
    Closing.all(all);
  }
}
