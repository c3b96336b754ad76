package org.huice.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** Writes the shares of a whole that a condition compares. */
final class ShareText {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int DECIMALS = 4;
  private static final int ABOUT = 2;

  private final Words words;

  ShareText(Words words) {
    this.words = words;
  }

  /**
   * {@code 4,500,000 / 60,000,000 = 7.5%}; where that has no short end, about so much, on the side
   * of the limit on which it is; where it is the limit, that.
   *
   * @param required the limit, a number or a fraction; null where it is not known
   */
  String shares(String actual, @Nullable String required) {
    String[] numbers = actual.split("/", -1);
    String fraction = fraction(numbers);
    Ratio share = Ratio.of(actual);
    Ratio limit = required == null ? null : Ratio.of(required);
    if (numbers.length != 2 || share == null) {
      return fraction;
    }
    return limit != null && required != null && share.side(limit) == 0
        ? words.say("share.exactly", fraction, limit(required))
        : fraction(fraction, share, limit);
  }

  private static String fraction(String[] numbers) {
    List<String> shown = new ArrayList<>(numbers.length);
    for (String number : numbers) {
      shown.add(NumberText.canonical(number, null));
    }
    return String.join(" / ", shown);
  }

  private String fraction(String fraction, Ratio share, @Nullable Ratio limit) {
    BigDecimal exact = share.percent(DECIMALS, RoundingMode.DOWN);
    return share.isPercent(exact)
        ? fraction + " = " + NumberText.with(exact, Unit.PERCENT)
        : words.say("share.about", fraction, NumberText.with(about(share, limit), Unit.PERCENT));
  }

  /**
   * Rounded away from the limit, with so many decimals that the limit, rounded, differs from it.
   */
  private static BigDecimal about(Ratio share, @Nullable Ratio limit) {
    if (limit == null) {
      return share.percent(ABOUT, RoundingMode.HALF_UP);
    }
    RoundingMode away = share.side(limit) < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    int decimals = ABOUT;
    while (share.percent(decimals, away).compareTo(limit.percent(decimals, RoundingMode.HALF_UP))
        == 0) {
      decimals++;
    }
    return share.percent(decimals, away);
  }

  /** A limit as a person reads it. */
  static String limit(String required) {
    return required.contains("/") ? required : NumberText.canonical(required, Unit.SHARE);
  }

  /** A part of a whole, which is above 0. */
  private record Ratio(BigDecimal part, BigDecimal whole) {
    /** The ratio that is written {@code 1/3} or {@code 0.25}; null where none is. */
    static @Nullable Ratio of(String text) {
      int slash = text.indexOf('/');
      String above = slash < 0 ? text : text.substring(0, slash);
      String below = slash < 0 ? "1" : text.substring(slash + 1);
      if (!NumberText.isNumber(above) || !NumberText.isNumber(below)) {
        return null;
      }
      BigDecimal part = new BigDecimal(above);
      BigDecimal whole = new BigDecimal(below);
      return whole.signum() > 0 ? new Ratio(part, whole) : null;
    }

    /** Below 0 where it is below the other one, 0 where it is the same. */
    int side(Ratio other) {
      return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    BigDecimal percent(int decimals, RoundingMode mode) {
      return part.multiply(HUNDRED).divide(whole, decimals, mode);
    }

    boolean isPercent(BigDecimal percent) {
      return percent.multiply(whole).compareTo(part.multiply(HUNDRED)) == 0;
    }
  }
}
