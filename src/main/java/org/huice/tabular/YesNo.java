package org.huice.tabular;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Yes and no as people write them. */
final class YesNo {
  private YesNo() {}

  /** What a cell says; null if neither. */
  static @Nullable Boolean of(SheetCell cell) {
    return switch (Blanks.narrow(cell.text()).toLowerCase(Locale.ROOT)) {
      case "是", "有", "true", "yes" -> true;
      case "否", "无", "false", "no" -> false;
      default -> null;
    };
  }
}
