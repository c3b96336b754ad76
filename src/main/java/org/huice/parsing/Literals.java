package org.huice.parsing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huice.drl.Expression;
import org.huice.money.Unit;

/** Reads strings, numbers and dates, of which a rule may hold few. */
final class Literals {
  private static final Pattern QUOTED_DATE =
      Pattern.compile(
          "\\d{4}\\s*[-/.年]\\s*\\d{1,2}(\\s*[-/.月]\\s*\\d{1,2}\\s*日?.*|月)?"
              + "|\\d{1,2}-\\p{L}{3,9}\\.?-\\d{4}.*");
  private static final Pattern BARE_DATE =
      Pattern.compile("\\d{4}([-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月(\\d{1,2}日?)?)");
  private static final String VALUE = "$政策.value( \"…\" )";
  private static final String SHARE = "$政策.shareAtLeast( …, …, \"…\" )";

  private final Cursor cursor;

  Literals(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Whether a word that begins with a digit is a number, a number with its unit, or a date. */
  static boolean isNumber(String word) {
    String unit = word.replaceFirst("^[0-9.]+[十百千万亿]*", "");
    return word.chars().allMatch(c -> c < 128)
        || unit.isEmpty()
        || Unit.of(unit).isPresent()
        || BARE_DATE.matcher(word).matches();
  }

  /** The string at which it stands; a date is reported. */
  Expression text() {
    Token token = cursor.take();
    if (QUOTED_DATE.matcher(token.text().strip()).matches()) {
      cursor.report(token, DrlProblem.DATE_IN_RULE, token.text());
    }
    return new Expression.Text(token.text(), cursor.place(token), '"' + token.text() + '"');
  }

  /** The number or date at which it stands; both are reported. */
  Expression number() {
    return number(cursor.peek(), "");
  }

  /** The negative number at whose sign it stands, which is reported. */
  Expression negative() {
    return number(cursor.take(), "-");
  }

  private Expression number(Token first, String sign) {
    String date = bareDate();
    if (!date.isEmpty()) {
      cursor.report(first, DrlProblem.DATE_IN_RULE, date);
      return zero(first, date);
    }
    Token number = cursor.take();
    boolean percent = cursor.atSign("%") && cursor.peek().start() == number.end();
    String text = sign + number.text() + (percent ? cursor.take().text() : "");
    cursor.report(first, DrlProblem.NUMBER_IN_RULE, text, percent ? SHARE : VALUE);
    return zero(first, text);
  }

  /** The number at which it stands, compared so that it may have been meant as yes or no. */
  Expression yesOrNo() {
    Token token = cursor.take();
    String flag = token.text().equals("1") ? "true" : "false";
    cursor.report(token, DrlProblem.NUMBER_IN_RULE, token.text(), flag + " / " + VALUE);
    return zero(token, token.text());
  }

  private Expression zero(Token token, String text) {
    return new Expression.Number(BigDecimal.ZERO, cursor.place(token), text);
  }

  /** Walks past a date of one token, or of three numbers and the signs between; else empty. */
  private String bareDate() {
    for (int tokens : new int[] {5, 1}) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < tokens; i++) {
        text.append(cursor.peek(i).text());
      }
      if (BARE_DATE.matcher(text).matches()) {
        cursor.take(tokens);
        return text.toString();
      }
    }
    return "";
  }
}
