package org.huice.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huice.determination.Measure;
import org.huice.determination.Ruling;
import org.huice.money.Unit;

/** Says how far an indicator has come: “目标:达到 60% 以上;实际 58.3%;未达到”. */
final class MeasureText {
  private static final int DECIMALS = 2;
  private static final int MOST = 30;

  private final Words words;

  MeasureText(Words words) {
    this.words = words;
  }

  /** The indicator, its target, what is reached; of one that is only aimed at no more than that. */
  String line(Ruling.Reported reported) {
    Measure measure = reported.measure();
    String soft = reported.soft();
    String target =
        words.say("measure." + word(measure.operator()), shown(measure.target(), measure));
    String actual = actual(measure);
    return soft == null
        ? words.say(
            measure.reached() ? "measure.reached" : "measure.missed",
            measure.label(),
            target,
            actual)
        : words.say("measure.soft", measure.label(), soft, target, actual);
  }

  private static String word(String operator) {
    return switch (operator) {
      case ">=" -> "reach";
      case ">" -> "exceed";
      case "<=" -> "within";
      default -> "below";
    };
  }

  private String shown(String number, Measure measure) {
    return shown(new BigDecimal(number), measure);
  }

  private String shown(BigDecimal number, Measure measure) {
    if (measure.unit().equals(Unit.PERCENTAGE_POINT.symbol())) {
      return words.say("measure.points", NumberText.grouped(number, 0));
    }
    return Unit.of(measure.unit())
        .map(unit -> NumberText.with(number, unit))
        .orElseGet(() -> NumberText.grouped(number, 0) + " " + measure.unit());
  }

  private String actual(Measure measure) {
    int slash = measure.actual().indexOf('/');
    if (slash < 0) {
      return shown(measure.actual(), measure);
    }
    BigDecimal part = new BigDecimal(measure.actual().substring(0, slash));
    BigDecimal whole = new BigDecimal(measure.actual().substring(slash + 1));
    BigDecimal target = new BigDecimal(measure.target());
    boolean below = part.compareTo(target.multiply(whole)) < 0;
    RoundingMode away = below ? RoundingMode.FLOOR : RoundingMode.CEILING;
    BigDecimal about = part.divide(whole, DECIMALS, away);
    for (int more = DECIMALS + 1; about.compareTo(target) == 0 && more < MOST; more++) {
      about = part.divide(whole, more, away);
    }
    boolean exact = about.multiply(whole).compareTo(part) == 0;
    return exact ? shown(about, measure) : words.say("measure.about", shown(about, measure));
  }
}
