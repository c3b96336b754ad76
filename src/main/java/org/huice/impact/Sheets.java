package org.huice.impact;

import java.util.List;
import org.huice.page.Words;
import org.huice.tabular.Column;
import org.huice.tabular.TableWriter;

/** What the sheets of an impact's workbook share: their titles and how wide columns are. */
record Sheets(Words words, TableWriter tables) {
  static final int NARROW = 12;
  static final int MIDDLE = 18;
  static final int WIDE = 30;
  static final int WIDEST = 60;

  /** A column by the key of its title. */
  Column column(String key, int width, Column.Kind kind) {
    return new Column(words.say("impact.column." + key), width, kind);
  }

  /** Goes on with another sheet, by the key of its name. */
  void begin(String key, List<Column> columns) {
    tables.sheet(words.say("impact.sheet." + key), columns);
  }
}
