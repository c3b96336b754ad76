package org.huice.tabular;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.huice.money.Unit;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tabular.SheetCell.Kind;
import org.huice.tree.Node;
import org.huice.tree.Node.Scalar;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Makes a value of a cell, as its field asks; whether the value can be true is asked later. */
final class CellReader {
  private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?[eE][+]?[0-9]+");
  private static final int LONGEST_SHOWN = 40;

  private final Consumer<Problem> problems;

  CellReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /** The value of a column in a row; null where there is none, which is told unless it is blank. */
  @Nullable Scalar read(HeaderColumn column, SheetRow row, Place ofRow) {
    SheetCell cell = row.cell(column.column());
    Place place = new Place(ofRow.file(), ofRow.line(), column.column());
    return cell == null ? null : read(column, cell, place);
  }

  /** The value of a cell; null where there is none, which is then told. */
  @Nullable Scalar read(HeaderColumn column, SheetCell cell, Place place) {
    TabularProblem unreadable = unreadable(cell.kind());
    if (unreadable != null) {
      return refuse(column, cell, place, unreadable);
    }
    FieldType type = column.field().type();
    if (type.isNumber()) {
      return number(column, cell, place);
    }
    if (type instanceof FieldType.Flag) {
      return flag(column, cell, place);
    }
    return type instanceof FieldType.Day ? day(column, cell, place) : text(column, cell, place);
  }

  /** Whether a cell says that a list has facts; null where it says neither, which is then told. */
  @Nullable Boolean presence(HeaderColumn column, SheetCell cell, Place place) {
    Boolean some = unreadable(cell.kind()) == null ? YesNo.of(cell) : null;
    if (some == null) {
      refuse(column, cell, place, TabularProblem.PRESENCE_DUE);
    }
    return some;
  }

  private static @Nullable TabularProblem unreadable(Kind kind) {
    return switch (kind) {
      case FORMULA -> TabularProblem.FORMULA_CELL;
      case ERROR -> TabularProblem.ERROR_CELL;
      case BROKEN -> TabularProblem.BROKEN_CELL;
      default -> null;
    };
  }

  private @Nullable Scalar text(HeaderColumn column, SheetCell cell, Place place) {
    if (cell.kind() == Kind.NUMBER || cell.kind() == Kind.PERCENT) {
      return refuse(column, cell, place, TabularProblem.NUMBER_IN_TEXT);
    }
    if (cell.kind() == Kind.DAY || cell.kind() == Kind.FLAG) {
      return refuse(column, cell, place, TabularProblem.TEXT_CELL_DUE);
    }
    boolean code = column.field().uscc() || column.field().key() || column.field().place();
    return code && cell.kind() == Kind.UNTYPED && EXPONENT.matcher(cell.text()).matches()
        ? refuse(column, cell, place, TabularProblem.DIGITS_LOST)
        : new Scalar(cell.text(), Node.Kind.STRING, place);
  }

  private @Nullable Scalar flag(HeaderColumn column, SheetCell cell, Place place) {
    Boolean flag = YesNo.of(cell);
    return flag == null
        ? refuse(column, cell, place, TabularProblem.YES_OR_NO_DUE)
        : new Scalar(flag.toString(), Node.Kind.BOOLEAN, place);
  }

  private @Nullable Scalar day(HeaderColumn column, SheetCell cell, Place place) {
    String day = cell.kind() == Kind.FLAG ? null : CellDay.plain(cell.text());
    return day == null
        ? refuse(column, cell, place, TabularProblem.DAY_DUE)
        : new Scalar(day, Node.Kind.STRING, place);
  }

  private @Nullable Scalar number(HeaderColumn column, SheetCell cell, Place place) {
    String text = Blanks.narrow(cell.text());
    boolean percent = cell.kind() == Kind.PERCENT;
    Unit shown = percent ? Unit.SHARE : column.unit();
    if (!percent && text.endsWith("%")) {
      shown = Unit.PERCENT;
      text = text.substring(0, text.length() - 1);
    }
    String plain =
        cell.kind() == Kind.DAY || cell.kind() == Kind.FLAG ? null : CellNumber.plain(text);
    if (plain == null) {
      return refuse(column, cell, place, TabularProblem.NUMBER_CELL_DUE);
    }
    Optional<BigDecimal> converted = converted(column.field(), shown, new BigDecimal(plain));
    if (converted.isEmpty()) {
      return refuse(column, cell, place, TabularProblem.PERCENT_NOT_DUE);
    }
    return whole(column, cell, place, converted.get());
  }

  /** In the unit of the field; nothing where it is a percentage of something that is no share. */
  private static Optional<BigDecimal> converted(
      Field field, @Nullable Unit shown, BigDecimal number) {
    if (shown == null) {
      return Optional.of(number);
    }
    return field
        .measure()
        .filter(shown::sameBaseAs)
        .map(unit -> unit.fromBase(shown.toBase(number)));
  }

  private @Nullable Scalar whole(
      HeaderColumn column, SheetCell cell, Place place, BigDecimal number) {
    if (column.field().type() instanceof FieldType.Whole
        && number.signum() != 0
        && number.stripTrailingZeros().scale() > 0) {
      return refuse(column, cell, place, TabularProblem.WHOLE_CELL_DUE);
    }
    return new Scalar(number.toPlainString(), Node.Kind.NUMBER, place);
  }

  private @Nullable Scalar refuse(
      HeaderColumn column, SheetCell cell, Place place, TabularProblem code) {
    problems.accept(Problem.at(place, code, column.header(), shown(cell)));
    return null;
  }

  /** What stands in a cell, as a message shows it. */
  static String shown(SheetCell cell) {
    return cell.text().length() > LONGEST_SHOWN
        ? cell.text().substring(0, LONGEST_SHOWN) + "…"
        : cell.text();
  }
}
