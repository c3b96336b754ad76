package org.huice.dossier;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huice.money.Unit;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** Reads numbers, exactly as written. */
final class NumberReader {
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9.]+[eE][-+]?[0-9]+");
  private static final int MOST_DIGITS = 30;

  private final Report report;

  NumberReader(Report report) {
    this.report = report;
  }

  /** A decimal number: a JSON number, or a plain decimal as text. */
  @Nullable BigDecimal decimal(Field field, Node node, String path) {
    if (!(node instanceof Scalar scalar) || scalar.kind() == Kind.BOOLEAN) {
      return refuse(node, DossierProblem.NUMBER_DUE, path, Report.shown(node));
    }
    BigDecimal value = plain(scalar, path);
    return value != null && fits(field, scalar, value, path) ? value : null;
  }

  /** A sum in 元 above 0, to the fen: what an authority decided. */
  @Nullable BigDecimal sum(Node node, String path) {
    if (!(node instanceof Scalar scalar) || scalar.kind() == Kind.BOOLEAN) {
      return refuse(node, DossierProblem.NUMBER_DUE, path, Report.shown(node));
    }
    BigDecimal value = plain(scalar, path);
    if (value == null || !hasFewDecimals(Unit.YUAN, node, value, path)) {
      return null;
    }
    if (value.signum() <= 0) {
      report.add(node.place(), DossierProblem.OUT_OF_RANGE, path, scalar.text(), "> 0");
      return null;
    }
    return value;
  }

  /** A whole number of 32 bits: only a JSON number. */
  @Nullable Integer whole(Field field, Node node, String path) {
    BigDecimal value = wholeNumber(node, path);
    return value != null && fits(field, node, value, path) ? value.intValueExact() : null;
  }

  private @Nullable BigDecimal wholeNumber(Node node, String path) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != Kind.NUMBER) {
      return refuse(node, DossierProblem.WHOLE_NUMBER_DUE, path, Report.shown(node));
    }
    BigDecimal value = plain(scalar, path);
    if (value == null) {
      return null;
    }
    if (scalar.text().contains(".")) {
      return refuse(node, DossierProblem.WHOLE_NUMBER_DUE, path, scalar.text());
    }
    return value.toBigInteger().bitLength() < Integer.SIZE
        ? value
        : refuse(node, DossierProblem.WHOLE_NUMBER_TOO_LARGE, path, scalar.text());
  }

  private @Nullable BigDecimal plain(Scalar scalar, String path) {
    String text = scalar.text();
    if (EXPONENT.matcher(text).matches()) {
      return refuse(scalar, DossierProblem.EXPONENT, path, text);
    }
    if (!PLAIN.matcher(text).matches()) {
      return refuse(scalar, DossierProblem.NUMBER_FORM, path, text);
    }
    long digits = text.chars().filter(Character::isDigit).count();
    return digits <= MOST_DIGITS
        ? stripped(new BigDecimal(text))
        : refuse(scalar, DossierProblem.NUMBER_TOO_LONG, path, Long.toString(digits));
  }

  /** One number, one value: 100.00 and 100 must not make two dossiers. */
  private static BigDecimal stripped(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private boolean fits(Field field, Node node, BigDecimal value, String path) {
    boolean coarse = hasFewDecimals(field.measure().orElse(null), node, value, path);
    boolean inRange = isInRange(field, node, value, path);
    return coarse && inRange;
  }

  private boolean hasFewDecimals(@Nullable Unit unit, Node node, BigDecimal value, String path) {
    if (unit == null || value.scale() <= unit.decimals()) {
      return true;
    }
    report.add(
        node.place(),
        DossierProblem.VALUE_TOO_PRECISE,
        path,
        Report.shown(node),
        unit.symbol(),
        Integer.toString(unit.decimals()));
    return false;
  }

  private boolean isInRange(Field field, Node node, BigDecimal value, String path) {
    Range range = field.range() == null ? null : Range.of(field.range());
    if (range == null || range.contains(value)) {
      return true;
    }
    report.add(
        node.place(), DossierProblem.OUT_OF_RANGE, path, Report.shown(node), range.toString());
    return false;
  }

  private @Nullable BigDecimal refuse(Node node, DossierProblem code, String path, String given) {
    report.add(node.place(), code, path, given);
    return null;
  }
}
