package org.huice.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * The empty workbook that a clerk fills in: a sheet for each type of fact with drop-downs, units
 * and formats, and what each column means. What is filled in, {@link RegisterReader} reads.
 */
public final class Template {
  private static final int LAST_ROW = SheetLimits.ROWS - 1;
  private static final int GUIDE_LINES = 12;
  private static final String HEAD = "DDEBF7";
  private static final String DUE = "FCE4D6";

  private final TemplatePlan plan;
  private final Workbook workbook;

  /** The list of each choice of words, where drop-downs find it. */
  private final Map<List<String>, Range> choices = new LinkedHashMap<>();

  private Template(TemplatePlan plan, Workbook workbook) {
    this.plan = plan;
    this.workbook = workbook;
  }

  /**
   * Writes the workbook: of the same words the same bytes, whenever that is.
   *
   * @param applicants names of types of applicants, each once
   * @param out stays open
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if a name is that of no type
   */
  public static void write(Vocabulary vocabulary, List<String> applicants, OutputStream out)
      throws IOException {
    List<FactType> types =
        applicants.stream()
            .map(
                name -> vocabulary.type(name).orElseThrow(() -> new IllegalArgumentException(name)))
            .toList();
    Path dated = Files.createTempFile("huice-", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(dated)) {
        Workbook workbook = new Workbook(file, "Huice", "1.0");
        new Template(new TemplatePlan(vocabulary, types), workbook).fill();
        workbook.finish();
      }
      Undated.copy(dated, out);
    } finally {
      Files.deleteIfExists(dated);
    }
  }

  private void fill() {
    guide(workbook.newWorksheet(TemplateText.GUIDE));
    Map<String, Worksheet> sheets = new LinkedHashMap<>();
    plan.names().forEach(name -> sheets.put(name, workbook.newWorksheet(name)));
    meanings(workbook.newWorksheet(TemplateText.COLUMNS));
    Worksheet lists = workbook.newWorksheet(TemplateText.CHOICES);
    lists.setVisibilityState(VisibilityState.HIDDEN);
    sheets.forEach((name, sheet) -> sheet(sheet, plan.columns(name), lists));
  }

  private void guide(Worksheet sheet) {
    sheet.width(0, 110);
    sheet.value(0, 0, TemplateText.say("guide.title"));
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int line = 1; line <= GUIDE_LINES; line++) {
      String names = String.join("、", plan.applicants());
      sheet.value(line, 0, line + ". " + TemplateText.say("guide." + line, names));
      sheet.style(line, 0).wrapText(true).verticalAlignment("top").set();
    }
  }

  private void sheet(Worksheet sheet, List<TemplateColumn> columns, Worksheet lists) {
    for (int at = 0; at < columns.size(); at++) {
      TemplateColumn column = columns.get(at);
      String format = column.format();
      if (format != null) {
        sheet.style(at).format(format).set();
      }
      sheet.value(0, at, (column.isDue() ? "*" : "") + column.header());
      sheet.style(0, at).bold().fillColor(column.isDue() ? DUE : HEAD).format("@").set();
      sheet.width(at, Math.min(40, 6 + 2 * column.header().length()));
      List<String> words = column.choices(plan.vocabulary());
      if (!words.isEmpty()) {
        sheet
            .range(1, at, LAST_ROW, at)
            .validateWithList(list(words, lists))
            .allowBlank(true)
            .showErrorMessage(true)
            .errorTitle(TemplateText.say("choice.title"))
            .error(TemplateText.say("choice.error"))
            .errorStyle(DataValidationErrorStyle.STOP);
      }
    }
    sheet.freezePane(0, 1);
  }

  private Range list(List<String> words, Worksheet lists) {
    Range known = choices.get(words);
    if (known != null) {
      return known;
    }
    int column = choices.size();
    for (int row = 0; row < words.size(); row++) {
      lists.value(row, column, words.get(row));
    }
    Range range = lists.range(0, column, words.size() - 1, column);
    choices.put(words, range);
    return range;
  }

  private void meanings(Worksheet sheet) {
    String[] titles = {"sheet", "column", "due", "kind", "unit", "meaning", "range", "example"};
    int[] widths = {16, 28, 8, 32, 12, 60, 14, 28};
    for (int at = 0; at < titles.length; at++) {
      sheet.value(0, at, TemplateText.say("columns." + titles[at]));
      sheet.style(0, at).bold().fillColor(HEAD).set();
      sheet.width(at, widths[at]);
    }
    int row = 1;
    for (String name : plan.names()) {
      for (TemplateColumn column : plan.columns(name)) {
        meaning(sheet, row++, name, column);
      }
    }
    sheet.freezePane(0, 1);
  }

  private void meaning(Worksheet sheet, int row, String name, TemplateColumn column) {
    Field field = column.field();
    String[] cells = {
      name,
      column.header(),
      column.isDue() ? TemplateText.say("due.yes") : "",
      column.kind(plan.sheetOf(name, field)),
      Objects.requireNonNullElse(field.unit(), ""),
      column.meaning(),
      field.range() == null ? "" : org.huice.dossier.Range.of(field.range()).toString(),
      example(field)
    };
    for (int at = 0; at < cells.length; at++) {
      sheet.value(row, at, cells[at]);
      sheet.style(row, at).wrapText(true).verticalAlignment("top").format("@").set();
    }
  }

  private static String example(Field field) {
    String example = Objects.requireNonNullElse(field.example(), "");
    if (!(field.type() instanceof FieldType.Flag)) {
      return example;
    }
    return switch (example) {
      case "true" -> TemplateText.say("flag.yes");
      case "false" -> TemplateText.say("flag.no");
      default -> "";
    };
  }
}
