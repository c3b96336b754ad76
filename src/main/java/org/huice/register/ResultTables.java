package org.huice.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huice.determination.Determination;
import org.huice.money.CapitalAmount;
import org.huice.page.OverlayTitle;
import org.huice.page.RulingOrder;
import org.huice.page.Words;
import org.huice.tabular.CellName;
import org.huice.tabular.Column;
import org.huice.tabular.Column.Kind;
import org.jspecify.annotations.Nullable;

/** Results as tables: one row for each applicant, for each ruling, for each problem. */
final class ResultTables {
  private final Words words;
  private final List<String> classes;

  /**
   * Tables in one language.
   *
   * @param words of any room, whose language is taken
   * @param classes the fields by which applicants are told apart, each a column
   */
  ResultTables(Words words, List<String> classes) {
    this.words =
        new Words(words.locale(), Words.bundle("org.huice.register.words", words.locale()));
    this.classes = List.copyOf(classes);
  }

  /** A table: the name of its sheet, and its columns. */
  record Form(String name, List<Column> columns) {}

  /** The sentences of tables. */
  Words words() {
    return words;
  }

  /** The table of applicants. */
  Form applicants() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("entry", 8, Kind.NUMBER));
    columns.add(column("place", 24, Kind.TEXT));
    columns.add(column("type", 12, Kind.TEXT));
    columns.add(column("key", 22, Kind.TEXT));
    columns.add(column("name", 32, Kind.TEXT));
    columns.add(column("mark", 30, Kind.LONG_TEXT));
    classes.forEach(field -> columns.add(new Column(field, 14, Kind.TEXT)));
    columns.add(column("granted", 18, Kind.MONEY));
    columns.add(column("granted.capitals", 36, Kind.LONG_TEXT));
    columns.add(column("atMost", 18, Kind.MONEY));
    columns.add(column("atMost.capitals", 36, Kind.LONG_TEXT));
    columns.add(column("charged", 18, Kind.MONEY));
    columns.add(column("open", 18, Kind.MONEY));
    for (String code : RulingOrder.CODES) {
      columns.add(new Column(words.say("count", words.say("ruling." + code)), 12, Kind.NUMBER));
    }
    columns.add(column("core", 74, Kind.TEXT));
    return new Form(words.say("sheet.applicants"), columns);
  }

  /** The row of an applicant. */
  List<@Nullable Object> applicant(ResultLine.Decided decided) {
    Sums totals = decided.totals();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(decided.entry());
    row.add(decided.place());
    row.add(decided.applicant().type());
    row.add(key(decided));
    row.add(decided.name());
    row.add(mark(decided));
    classes.forEach(field -> row.add(decided.classes().get(field)));
    row.add(totals.granted());
    row.add(capitals(totals.granted(), false));
    row.add(totals.atMost());
    row.add(totals.atMost().signum() == 0 ? null : capitals(totals.atMost(), true));
    row.add(totals.charged());
    row.add(fen(totals.open()));
    RulingOrder.CODES.forEach(code -> row.add(decided.counts().getOrDefault(code, 0L)));
    row.add(decided.core());
    return row;
  }

  private static @Nullable String mark(ResultLine.Decided decided) {
    List<String> sentences = decided.marks().stream().map(ResultLine.Mark::sentence).toList();
    return sentences.isEmpty() ? null : String.join("\n", sentences);
  }

  private static String key(ResultLine.Decided decided) {
    return String.join("/", decided.applicant().key());
  }

  /** The table of rulings. */
  Form rulings() {
    return new Form(
        words.say("sheet.rulings"),
        List.of(
            column("entry", 8, Kind.NUMBER),
            column("key", 22, Kind.TEXT),
            column("name", 32, Kind.TEXT),
            column("mark", 30, Kind.LONG_TEXT),
            column("policy", 24, Kind.TEXT),
            column("clause", 14, Kind.TEXT),
            column("subject", 26, Kind.TEXT),
            column("subject.name", 24, Kind.TEXT),
            column("ruling", 16, Kind.TEXT),
            column("amount", 18, Kind.MONEY),
            column("amount.kind", 10, Kind.TEXT),
            column("capitals", 36, Kind.LONG_TEXT),
            column("unpaid", 18, Kind.MONEY),
            column("reason", 70, Kind.LONG_TEXT),
            column("citation", 50, Kind.LONG_TEXT)));
  }

  /** A row for each ruling; where none is listed one that says so, so that nobody is left out. */
  List<List<@Nullable Object>> rulings(ResultLine.Decided decided) {
    if (decided.rulings().isEmpty()) {
      List<@Nullable Object> row = applicantCells(decided);
      for (int i = row.size(); i < rulings().columns().size() - 2; i++) {
        row.add(null);
      }
      row.add(words.say("nothing", count(decided, "notApplicable"), count(decided, "notInForce")));
      return List.of(row);
    }
    return decided.rulings().stream().map(ruling -> ruling(decided, ruling)).toList();
  }

  private static String count(ResultLine.Decided decided, String code) {
    return Long.toString(decided.counts().getOrDefault(code, 0L));
  }

  private static List<@Nullable Object> applicantCells(ResultLine.Decided decided) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(decided.entry());
    row.add(key(decided));
    row.add(decided.name());
    row.add(mark(decided));
    return row;
  }

  private List<@Nullable Object> ruling(ResultLine.Decided decided, ResultLine.Ruled ruling) {
    BigDecimal amount = ruling.amount();
    List<@Nullable Object> row = applicantCells(decided);
    row.add(ruling.policy());
    row.add(ruling.clause());
    row.add(ruling.subject());
    row.add(ruling.name());
    row.add(ruling.title());
    row.add(amount);
    row.add(amount == null ? null : words.say(ruling.atMost() ? "kind.atMost" : "kind.exact"));
    row.add(amount == null ? null : capitals(amount, ruling.atMost()));
    row.add(fen(ruling.unpaid()));
    row.add(ruling.reason());
    row.add(ruling.citation());
    return row;
  }

  /** The table of what was not decided. */
  Form rejected() {
    return new Form(
        words.say("sheet.rejected"),
        List.of(
            column("entry", 8, Kind.NUMBER),
            column("place", 24, Kind.TEXT),
            column("label", 26, Kind.TEXT),
            column("sheet", 20, Kind.TEXT),
            column("row", 8, Kind.NUMBER),
            column("column", 8, Kind.TEXT),
            column("field", 36, Kind.TEXT),
            column("value", 24, Kind.TEXT),
            column("problem", 60, Kind.LONG_TEXT),
            column("remedy", 60, Kind.LONG_TEXT),
            column("code", 26, Kind.TEXT)));
  }

  /** A row for each problem. */
  List<List<@Nullable Object>> rejected(ResultLine.Rejected rejected) {
    return rejected.problems().stream().map(one -> wrong(rejected, one)).toList();
  }

  private List<@Nullable Object> wrong(ResultLine.Rejected rejected, ResultLine.Wrong problem) {
    return Arrays.asList(
        rejected.entry(),
        rejected.place(),
        rejected.label(),
        problem.sheet(),
        problem.row() > 0 ? problem.row() : null,
        problem.column() > 0 ? CellName.letters(problem.column()) : null,
        problem.field() == null ? null : new FieldLabel(words).of(problem.field()),
        problem.value(),
        problem.sentence(),
        problem.remedy(),
        problem.code());
  }

  /** What a table says in each row that stands for itself, without a summary beside it. */
  List<Column> basis() {
    return List.of(
        column("asOf", 12, Kind.DAY),
        column("ruleSet", 20, Kind.TEXT),
        column("overlay", 20, Kind.TEXT));
  }

  /** The cells of these columns. */
  static List<@Nullable Object> basis(ResultLine.Header header) {
    return Arrays.asList(
        header.asOf(), header.ruleSet(), header.overlay() == null ? null : title(header.overlay()));
  }

  /** An overlay by its title and its hash. */
  static String title(Determination.Overlaid overlay) {
    String title = OverlayTitle.of(overlay.content());
    return title.isEmpty() ? overlay.id() : title + " " + overlay.id();
  }

  private Column column(String key, int width, Kind kind) {
    return new Column(words.say("column." + key), width, kind);
  }

  /** To the 分: what nobody is paid was not rounded yet; its exact figure stands in JSON lines. */
  @Nullable static BigDecimal fen(@Nullable BigDecimal unpaid) {
    return unpaid == null || unpaid.scale() <= 2
        ? unpaid
        : unpaid.setScale(2, RoundingMode.HALF_UP);
  }

  /** In capital numerals; null where a sum has no such form. */
  @Nullable String capitals(BigDecimal yuan, boolean atMost) {
    if (!CapitalAmount.canWrite(yuan)) {
      return null;
    }
    String capitals = CapitalAmount.of(yuan);
    return atMost ? words.say("capitals.atMost", capitals) : capitals;
  }
}
