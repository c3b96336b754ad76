package org.huice.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;

/** Finds out from a row of headers what the columns of a sheet hold. */
final class LayoutReader {
  private final String file;
  private final List<Nesting> nestings;
  private final HeaderReader headers;

  /** For a sheet whose facts may belong there; all are of one type. */
  LayoutReader(Vocabulary vocabulary, String file, List<Nesting> nestings) {
    this.file = file;
    this.nestings = nestings;
    this.headers = new HeaderReader(vocabulary, nestings.get(0).type());
  }

  /** What a row says if it is taken for the headers; with what is wrong with them. */
  Reading read(SheetRow row) {
    Draft draft = new Draft(nestings.stream().map(OwnerKeys::new).toList());
    row.cells().forEach(cell -> header(draft, cell, row.number()));
    List<OwnerKeys> usable =
        draft.owners.stream().filter(owner -> owner.missing().isEmpty()).toList();
    usable.forEach(OwnerKeys::settle);
    List<OwnerKeys> owners = usable.isEmpty() ? draft.owners : usable;
    SheetLayout layout =
        new SheetLayout(
            file,
            row.number(),
            List.copyOf(draft.columns),
            Set.copyOf(draft.remarks),
            Set.copyOf(draft.headed),
            key(draft.columns),
            owners);
    return new Reading(
        layout,
        draft.known.size(),
        missing(draft.columns, owners),
        draft.problems,
        draft.unitless,
        draft.notices,
        List.of());
  }

  private void header(Draft draft, SheetCell cell, int row) {
    Place place = new Place(file, row, cell.column());
    String word = HeaderReader.word(cell.text());
    draft.headed.add(cell.column());
    if (HeaderReader.isRemark(word)) {
      draft.remarks.add(cell.column());
      return;
    }
    Optional<HeaderColumn> column = headers.read(cell, place, draft.problems::add);
    column.ifPresent(draft.columns::add);
    column.ifPresent(one -> MissingUnits.mind(one, place, draft.unitless::add, draft.notices::add));
    if (column.isPresent() || take(draft.owners, word, cell.column())) {
      once(draft, column.map(LayoutReader::identity).orElse("^" + word), word, cell, place);
    } else {
      draft.problems.add(headers.unknown(word, place));
    }
  }

  private static void once(Draft draft, String identity, String word, SheetCell cell, Place place) {
    SheetCell first = draft.known.putIfAbsent(identity, cell);
    if (first != null) {
      draft.problems.add(
          Problem.at(
              place,
              TabularProblem.COLUMN_TWICE,
              word,
              CellName.letters(first.column()),
              CellName.letters(cell.column())));
    }
  }

  private static boolean take(List<OwnerKeys> owners, String word, int column) {
    boolean taken = false;
    for (OwnerKeys owner : owners) {
      taken |= owner.take(word, column);
    }
    return taken;
  }

  /** Two columns of one field are one too many, whatever names and units they have. */
  private static String identity(HeaderColumn column) {
    StringBuilder identity = new StringBuilder();
    column
        .path()
        .forEach(step -> identity.append(step.list().name()).append(step.position()).append('.'));
    return identity
        .append(column.field().name())
        .append(column.evidence() ? "\u00b7" : "")
        .toString();
  }

  /** The columns of a key field of the fact itself; those of nested facts do not count. */
  private RowKey key(List<HeaderColumn> columns) {
    List<RowKey.Part> parts = new ArrayList<>();
    for (Field key : nestings.get(0).type().keys()) {
      int column =
          columns.stream()
              .filter(one -> one.path().isEmpty() && !one.evidence())
              .filter(one -> one.field().name().equals(key.name()))
              .map(HeaderColumn::column)
              .findFirst()
              .orElse(0);
      parts.add(new RowKey.Part(column, key));
    }
    return new RowKey(List.copyOf(parts));
  }

  private Set<String> missing(List<HeaderColumn> columns, List<OwnerKeys> owners) {
    Set<String> missing = new HashSet<>(owners.get(0).missing());
    key(columns).parts().stream()
        .filter(part -> part.column() == 0)
        .forEach(part -> missing.add(part.field().printed()));
    return missing;
  }

  /** What was found so far. */
  private static final class Draft {
    private final List<HeaderColumn> columns = new ArrayList<>();
    private final Set<Integer> remarks = new HashSet<>();
    private final Set<Integer> headed = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> unitless = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    /** The first cell of each field. */
    private final Map<String, SheetCell> known = new HashMap<>();

    private final List<OwnerKeys> owners;

    Draft(List<OwnerKeys> owners) {
      this.owners = owners;
    }
  }

  /**
   * A row taken for the headers.
   *
   * @param known how many of them are known
   * @param missing keys that no column has
   * @param problems headers that are no field, or one too many
   * @param unitless columns that are refused since their unit may be any of several
   * @param notices columns whose unit was taken for granted
   * @param above the rows above it, which nobody reads
   */
  record Reading(
      SheetLayout layout,
      int known,
      Set<String> missing,
      List<Problem> problems,
      List<Problem> unitless,
      List<Problem> notices,
      List<SheetRow> above) {
    /** The same below rows that are neither headers nor facts. */
    Reading below(List<SheetRow> rows) {
      return new Reading(layout, known, missing, problems, unitless, notices, List.copyOf(rows));
    }
  }
}
