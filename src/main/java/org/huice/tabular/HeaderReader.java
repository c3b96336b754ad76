package org.huice.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.money.Unit;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tabular.HeaderColumn.Step;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the words over the columns of a sheet: {@code 设备投资额(万元)}, {@code 能源项目[2].项目编号}. */
final class HeaderReader {
  private static final Pattern WITH_UNIT = Pattern.compile("(.+?)[（(]([^（()）]*)[)）]");
  private static final Pattern NESTED =
      Pattern.compile("([^.．\\[\\]]+)(?:\\[([1-9][0-9]{0,3})])?[.．](.+)");
  private static final Pattern EVIDENCE = Pattern.compile("(.+)[·・•‧]依据");
  private static final Pattern MARKS = Pattern.compile("^[*＊]+|[*＊]+$");
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final FactType type;

  /** For a sheet of facts of that type. */
  HeaderReader(Vocabulary vocabulary, FactType type) {
    this.vocabulary = vocabulary;
    this.type = type;
  }

  /** What a header says, without the mark of columns that must be filled. */
  static String word(String written) {
    String name = Blanks.name(MARKS.matcher(Blanks.name(written)).replaceAll(""));
    return BLANK.matcher(name).replaceAll("");
  }

  /** Whether a column is a remark that nobody reads. */
  static boolean isRemark(String word) {
    return word.startsWith("#") || word.startsWith("＃");
  }

  /** The column under a header, if it is that of a field; what is wrong with its unit is told. */
  Optional<HeaderColumn> read(SheetCell cell, Place place, Consumer<Problem> problems) {
    String word = word(cell.text());
    Matcher evidence = EVIDENCE.matcher(word);
    if (evidence.matches()) {
      return find(type, evidence.group(1), List.of())
          .map(found -> found.at(cell.column(), word, null, true));
    }
    return find(type, word, List.of())
        .map(found -> found.at(cell.column(), word, unit(found, word, place, problems), false));
  }

  /** That a header is no field, with the one that was probably meant. */
  Problem unknown(String word, Place place) {
    Matcher nested = NESTED.matcher(word);
    Optional<FactType> element =
        nested.matches() ? type.field(nested.group(1)).flatMap(this::element) : Optional.empty();
    FactType holder = element.orElse(type);
    String wanted = element.isPresent() ? nested.group(3) : word;
    Matcher unit = WITH_UNIT.matcher(wanted);
    String bare = unit.matches() ? unit.group(1) : wanted;
    return Problem.at(
        place,
        TabularProblem.UNKNOWN_COLUMN,
        word,
        holder.name(),
        Nearest.suggestion(bare, fields(holder).map(Field::printed).toList()));
  }

  private static Stream<Field> fields(FactType type) {
    return type.fields().stream().filter(HeaderReader::isWritten);
  }

  private static boolean isWritten(Field field) {
    return !(field.type() instanceof FieldType.Reference);
  }

  private Optional<Found> find(FactType holder, String word, List<Step> path) {
    Optional<Field> whole = holder.field(word).filter(HeaderReader::isWritten);
    if (whole.isPresent()) {
      return whole.map(field -> new Found(path, field, null));
    }
    Matcher nested = NESTED.matcher(word);
    if (nested.matches()) {
      Optional<Found> inner = nested(holder, nested, path);
      if (inner.isPresent()) {
        return inner;
      }
    }
    Matcher unit = WITH_UNIT.matcher(word);
    return unit.matches()
        ? holder
            .field(unit.group(1))
            .filter(field -> field.type().isNumber())
            .map(field -> new Found(path, field, unit.group(2)))
        : Optional.empty();
  }

  private Optional<Found> nested(FactType holder, Matcher nested, List<Step> path) {
    Optional<Field> list = holder.field(nested.group(1));
    Optional<FactType> element = list.flatMap(this::element);
    if (list.isEmpty() || element.isEmpty()) {
      return Optional.empty();
    }
    List<Step> longer = new ArrayList<>(path);
    longer.add(
        new Step(list.get(), nested.group(2) == null ? 1 : Integer.parseInt(nested.group(2))));
    return find(element.get(), nested.group(3), longer);
  }

  private Optional<FactType> element(Field field) {
    return field.type() instanceof FieldType.ListOf list
        ? vocabulary.type(list.factType())
        : Optional.empty();
  }

  private static @Nullable Unit unit(
      Found found, String word, Place place, Consumer<Problem> problems) {
    if (found.unit() == null) {
      return null;
    }
    Optional<Unit> due = found.field().measure();
    Optional<Unit> unit = Unit.of(Blanks.narrow(found.unit()));
    if (unit.isEmpty()) {
      String known = due.map(Unit::symbol).orElse("—");
      problems.accept(Problem.at(place, TabularProblem.UNIT_UNKNOWN, word, found.unit(), known));
    } else if (due.isEmpty()) {
      problems.accept(Problem.at(place, TabularProblem.UNIT_NOT_DUE, word, found.unit()));
    } else if (!unit.get().sameBaseAs(due.get())) {
      problems.accept(
          Problem.at(place, TabularProblem.UNIT_OTHER, word, found.unit(), due.get().symbol()));
    }
    // One that is refused already is not asked for again.
    return unit.or(() -> due).orElse(null);
  }

  /** A field, with the unit as written; null where none is. */
  private record Found(List<Step> path, Field field, @Nullable String unit) {
    HeaderColumn at(int column, String word, @Nullable Unit measure, boolean evidence) {
      return new HeaderColumn(column, word, List.copyOf(path), field, measure, evidence);
    }
  }
}
