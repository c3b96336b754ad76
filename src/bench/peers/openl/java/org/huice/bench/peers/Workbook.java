package org.huice.bench.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables written as lines with tabs, as the workbook that OpenL reads. */
final class Workbook {
  private static final String MERGED = "<";

  private Workbook() {}

  /**
   * Writes the workbook.
   *
   * @param lines one row each, empty between tables; {@code <} continues the cell on its left
   */
  static void write(List<String> lines, Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("S4");
      for (int row = 0; row < lines.size(); row++) {
        fill(sheet, sheet.createRow(row), lines.get(row).split("\t", -1));
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static void fill(XSSFSheet sheet, XSSFRow row, String[] cells) {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column].equals(MERGED)) {
        int number = row.getRowNum();
        sheet.addMergedRegion(new CellRangeAddress(number, number, column, column + 1));
      } else if (!cells[column].isEmpty()) {
        row.createCell(column + 1).setCellValue(cells[column]);
      }
    }
  }
}
