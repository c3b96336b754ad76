package org.huice.impact;

import java.util.List;
import org.huice.page.Markup;
import org.huice.page.Words;

/** Tables of the page: headings by their keys, cells as text, numbers to the right. */
final class Rows {
  /** Marks a column of numbers. */
  static final String NUMBER = "#";

  private final Words words;
  private final Markup page;
  private final List<String> columns;

  /**
   * Begins a table.
   *
   * @param columns keys of the headings, with {@link #NUMBER} before those of numbers
   */
  Rows(Words words, Markup page, List<String> columns) {
    this.words = words;
    this.page = page;
    this.columns = columns;
    page.open("table").open("thead").open("tr");
    for (String column : columns) {
      page.element("th", words.say("column." + key(column)), style(column));
    }
    page.close().close().open("tbody");
  }

  private static String key(String column) {
    return column.startsWith(NUMBER) ? column.substring(1) : column;
  }

  private static String style(String column) {
    return column.startsWith(NUMBER) ? "number" : "text";
  }

  /** A row. */
  Rows row(List<String> cells) {
    return row("row", cells);
  }

  /** The row that sums up the others. */
  Rows sum(List<String> cells) {
    return row("sum", cells);
  }

  private Rows row(String style, List<String> cells) {
    page.open("tr", style);
    for (int i = 0; i < cells.size(); i++) {
      page.element("td", cells.get(i), style(columns.get(i)));
    }
    page.close();
    return this;
  }

  /** A row of one cell, where there is nothing to show. */
  Rows none(boolean empty) {
    if (empty) {
      page.open("tr").own("<td colspan=\"" + columns.size() + "\">");
      page.text(words.say("nothing")).own("</td>").close();
    }
    return this;
  }

  void end() {
    page.close().close();
  }
}
