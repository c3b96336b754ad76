package org.huice.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.huice.tabular.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** A number of a workbook as its program shows it. */
final class XlsxNumber {
  /** A workbook keeps binary numbers and shows 15 digits of them: 0.1 + 0.2 is 0.3. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  /** Binary numbers of 64 bits end at 10 to the power of 308. */
  private static final int WIDEST = 400;

  /** The last day that a workbook knows: 9999-12-31. */
  private static final int LAST_DAY = 2_958_465;

  /** The 29th of February 1900, which Excel believes in and the calendar does not. */
  private static final int NO_DAY = 60;

  private final boolean from1904;

  /** Of a workbook whose days are counted from 1904, or else from 1900. */
  XlsxNumber(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The cell of a number as the file writes it, shown in that format. */
  SheetCell cell(int column, String raw, NumberFormat format) {
    BigDecimal number = number(raw);
    if (number == null) {
      return new SheetCell(column, Kind.BROKEN, raw);
    }
    return switch (format) {
      case PLAIN -> new SheetCell(column, Kind.NUMBER, number.toPlainString());
      case PERCENT -> new SheetCell(column, Kind.PERCENT, number.toPlainString());
      case DAY -> day(column, number);
      case TIME -> new SheetCell(column, Kind.BROKEN, raw);
    };
  }

  private static @Nullable BigDecimal number(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw);
      if (Math.abs((long) number.precision() - number.scale()) > WIDEST
          || Math.abs((long) number.scale()) > WIDEST * 2) {
        return number.signum() == 0 ? BigDecimal.ZERO : null;
      }
      BigDecimal shown = number.round(SHOWN);
      return shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    } catch (NumberFormatException none) {
      return null;
    }
  }

  private SheetCell day(int column, BigDecimal number) {
    BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
    int first = from1904 ? 0 : 1;
    boolean known =
        whole.compareTo(BigDecimal.valueOf(first)) >= 0
            && whole.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
    int serial = known ? whole.intValueExact() : NO_DAY;
    return !known || (!from1904 && serial == NO_DAY)
        ? new SheetCell(column, Kind.BROKEN, number.toPlainString())
        : new SheetCell(column, Kind.DAY, day(serial).toString());
  }

  private LocalDate day(int serial) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(serial);
    }
    return LocalDate.of(1899, 12, 30).plusDays(serial < NO_DAY ? serial + 1 : serial);
  }
}
