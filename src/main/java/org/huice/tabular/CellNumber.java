package org.huice.tabular;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as a person types it. */
final class CellNumber {
  private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]+(\\.[0-9]*)?|[-+]?\\.[0-9]+");

  private CellNumber() {}

  /**
   * In plain decimals, without thousands separators and needless zeros.
   *
   * @return null if it is no number
   */
  static @Nullable String plain(String written) {
    String text = Blanks.narrow(written).replace('−', '-');
    String bare = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    if (!PLAIN.matcher(bare).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(bare);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
