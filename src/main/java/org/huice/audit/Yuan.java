package org.huice.audit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum as a person types it: 元, plain or with commas between thousands, at most two decimals. */
public final class Yuan {
  /** No more digits than the fen of a database can have. */
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,2})?");

  private Yuan() {}

  /** The sum; empty where it is not written so, or is not more than 0. */
  public static Optional<BigDecimal> positive(String typed) {
    String text = typed.strip();
    boolean grouped = GROUPED.matcher(text).matches();
    if (!grouped && !PLAIN.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text.replace(",", ""))).filter(sum -> sum.signum() > 0);
  }

  /** 元 of fen, with two decimals. */
  public static BigDecimal of(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }

  /** As sums are recorded: with two decimals. */
  static String recorded(BigDecimal yuan) {
    return yuan.setScale(2).toPlainString();
  }

  /** As a person reads it: with commas between thousands. */
  static String shown(BigDecimal yuan) {
    return String.format(Locale.ROOT, "%,.2f", yuan);
  }
}
