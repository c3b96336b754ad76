package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("名称", 10, Column.Kind.TEXT),
          new Column("金额", 10, Column.Kind.MONEY),
          new Column("日期", 10, Column.Kind.DAY));

  private static String written(@Nullable Object... cells) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter writer = Tables.csv(out)) {
      writer.sheet("裁定", COLUMNS);
      writer.row(Arrays.asList(cells));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void it_begins_with_the_mark_by_which_excel_knows_utf_8() throws IOException {
    assertThat(written("甲", new BigDecimal("-1.50"), LocalDate.of(2026, 1, 2)))
        .isEqualTo("\ufeff名称,金额,日期\r\n甲,-1.50,2026-01-02\r\n");
  }

  @Test
  void what_is_not_given_is_empty() throws IOException {
    assertThat(written("甲")).endsWith("\r\n甲,,\r\n");
    assertThat(written(null, null, null)).endsWith("\r\n,,\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "＝1", "＋1", "－1", "＠a", " =1", "\u3000=1"})
  void a_text_that_a_spreadsheet_would_run_is_disarmed(String text) throws IOException {
    assertThat(CsvText.cell(text)).matches("\"?'\\Q" + text + "\\E\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"甲,乙|'\"甲,乙\"'", "甲\"乙|'\"甲\"\"乙\"'", "1=1|1=1", "甲;乙|'\"甲;乙\"'"})
  void a_text_is_quoted_where_it_has_to_be(String text, String cell) {
    assertThat(CsvText.cell(text)).isEqualTo(cell);
  }

  @Test
  void line_feeds_stay_within_quotes_and_control_characters_are_shown() {
    assertThat(CsvText.cell("甲\r\n乙")).isEqualTo("\"甲\n乙\"");
    assertThat(CsvText.cell("\r=1")).isEqualTo("\"'\n=1\"");
    assertThat(CsvText.cell("甲\u0000\ud800")).isEqualTo("甲␀\ufffd");
  }

  @Test
  void it_holds_one_table() {
    TableWriter writer = Tables.csv(new ByteArrayOutputStream());
    assertThatIllegalStateException().isThrownBy(() -> writer.row(List.of()));
    writer.sheet("甲", COLUMNS);
    assertThatIllegalStateException().isThrownBy(() -> writer.sheet("乙", COLUMNS));
  }
}
