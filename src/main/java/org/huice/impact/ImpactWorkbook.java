package org.huice.impact;

import static org.huice.tabular.Column.Kind.LONG_TEXT;
import static org.huice.tabular.Column.Kind.MONEY;
import static org.huice.tabular.Column.Kind.NUMBER;
import static org.huice.tabular.Column.Kind.TEXT;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.huice.page.Words;
import org.huice.tabular.Column;
import org.huice.tabular.TableWriter;
import org.huice.tabular.Tables;

/** An impact as a workbook of Excel. */
public final class ImpactWorkbook {
  private final Words words;
  private final Sentences sentences;
  private final Sheets sheets;

  private ImpactWorkbook(Words words, TableWriter tables) {
    this.words = words;
    this.sentences = new Sentences(words);
    this.sheets = new Sheets(words, tables);
  }

  /**
   * Writes a comparison: a summary, by policy, by class, every applicant that changed, and those
   * that could not be compared.
   *
   * @param out is not closed
   */
  public static void write(
      Comparison comparison, Iterable<ChangedApplicant> changed, Words words, OutputStream out)
      throws IOException {
    try (TableWriter tables = Tables.xlsx(out)) {
      ImpactWorkbook book = new ImpactWorkbook(words, tables);
      book.summary(new ImpactText(words).lines(comparison), comparison.frame());
      book.policies(comparison.policies());
      book.classes(comparison.classes());
      book.pools(comparison.pools());
      book.applicants().changed(changed);
      book.applicants().hindered(changed);
    }
  }

  /**
   * Writes that the two sides do not differ.
   *
   * @param out is not closed
   */
  public static void writeSame(Frame frame, Words words, OutputStream out) throws IOException {
    try (TableWriter tables = Tables.xlsx(out)) {
      new ImpactWorkbook(words, tables).summary(new ImpactText(words).same(frame), frame);
    }
  }

  /**
   * Writes a sweep: a summary, a row for each value, and the entries that could not be decided.
   *
   * @param out is not closed
   */
  public static void write(
      Sweep sweep, Iterable<ChangedApplicant> rejected, Words words, OutputStream out)
      throws IOException {
    try (TableWriter tables = Tables.xlsx(out)) {
      ImpactWorkbook book = new ImpactWorkbook(words, tables);
      book.summary(new ImpactText(words).lines(sweep), sweep.frame());
      new SweepSheet(words, book.sentences, book.sheets).points(sweep);
      book.applicants().hindered(rejected);
    }
  }

  private ApplicantSheets applicants() {
    return new ApplicantSheets(words, sentences, sheets);
  }

  private void summary(List<String> lines, Frame frame) {
    sheets.begin("summary", List.of(sheets.column("content", Sheets.WIDEST * 2, LONG_TEXT)));
    lines.forEach(line -> sheets.tables().row(List.of(line)));
    sentences.inputs(frame).forEach(line -> sheets.tables().row(List.of(line)));
  }

  private void pools(List<PoolDelta> pools) {
    if (!pools.isEmpty()) {
      new PoolSheet(new PoolLines(words), sheets).changed(pools);
    }
  }

  private List<Column> figures() {
    List<Column> columns = new ArrayList<>();
    for (String money :
        List.of(
            "base",
            "head",
            "change",
            "change.exact",
            "change.atMost",
            "baseCharged",
            "headCharged",
            "opened",
            "closed")) {
      columns.add(sheets.column(money, Sheets.MIDDLE, MONEY));
    }
    for (Change kind : Change.values()) {
      columns.add(new Column(sentences.kind(kind), Sheets.NARROW, NUMBER));
    }
    return columns;
  }

  private static List<Object> figures(Delta delta) {
    Split change = delta.change().granted();
    List<Object> cells =
        new ArrayList<>(
            List.of(
                delta.base().granted().total(),
                delta.head().granted().total(),
                change.total(),
                change.exact(),
                change.atMost(),
                delta.base().charged().total(),
                delta.head().charged().total(),
                delta.opened().granted().total(),
                delta.closed().granted().total()));
    for (Change kind : Change.values()) {
      cells.add(delta.applicants(kind));
    }
    return cells;
  }

  private void policies(List<PolicyDelta> policies) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                sheets.column("policy", Sheets.WIDE, TEXT),
                sheets.column("title", Sheets.WIDEST, LONG_TEXT)));
    columns.addAll(figures());
    sheets.begin("policies", columns);
    for (PolicyDelta policy : policies) {
      List<Object> cells = new ArrayList<>(List.of(policy.policy(), policy.title()));
      cells.addAll(figures(policy.delta()));
      sheets.tables().row(cells);
    }
  }

  private void classes(List<ClassDelta> classes) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                sheets.column("class", Sheets.MIDDLE, TEXT),
                sheets.column("value", Sheets.MIDDLE, TEXT)));
    columns.addAll(figures());
    sheets.begin("classes", columns);
    for (ClassDelta one : classes) {
      List<Object> cells = new ArrayList<>(List.of(one.field(), sentences.className(one)));
      cells.addAll(figures(one.delta()));
      sheets.tables().row(cells);
    }
  }
}
