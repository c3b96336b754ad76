package org.huice.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.json.CanonicalJson;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tabular.CellName;
import org.huice.tabular.Entry;
import org.huice.tabular.TabularProblem;
import org.jspecify.annotations.Nullable;

/** Writes the line of an entry that could not be decided. */
final class RejectedLine {
  /** A file, a line, a column. */
  private static final Pattern PLACE =
      Pattern.compile("(.*?)(?::(\\d{1,9}))?(?::(\\d{1,9}))?", Pattern.DOTALL);

  private final Locale locale;

  RejectedLine(Locale locale) {
    this.locale = locale;
  }

  /** The line with every problem once, sorted by place. */
  byte[] line(Entry entry, List<Problem> problems) {
    return line(entry.number(), entry.place().toString(), entry.label(), problems);
  }

  /** Instead of the line of an entry that was decided, since its applicant has another one. */
  byte[] repeated(byte[] decided, long other) {
    Told told = new Told(JsonValues.object(decided));
    String place = told.text("place");
    String key = String.join("/", ClaimJson.identity(told.object("id")).key());
    Problem problem =
        Problem.at(place(place), ResultProblem.APPLICANT_REPEATED, key, Long.toString(other));
    return line(told.number("entry"), place, key, List.of(problem));
  }

  private static Place place(String written) {
    Matcher parts = PLACE.matcher(written);
    return parts.matches()
        ? new Place(parts.group(1), number(parts.group(2)), number(parts.group(3)))
        : Place.of(written);
  }

  private static int number(@Nullable String written) {
    return written == null ? 0 : Integer.parseInt(written);
  }

  private byte[] line(long entry, String place, String label, List<Problem> problems) {
    Map<String, Object> line = new TreeMap<>();
    // More entries than an integer counts would take years to decide.
    line.put("entry", Math.toIntExact(entry));
    line.put("place", whole(place));
    if (!label.isEmpty()) {
      line.put("label", whole(label));
    }
    line.put("problems", problems.stream().distinct().sorted().map(this::problem).toList());
    return CanonicalJson.write(line);
  }

  private Map<String, Object> problem(Problem problem) {
    Map<String, Object> told = new TreeMap<>();
    Place place = problem.place();
    told.put("code", problem.code().code());
    told.put("sheet", whole(CellName.sheet(place)));
    if (place.line() > 0) {
      told.put("row", place.line());
    }
    if (place.column() > 0) {
      told.put("column", place.column());
    }
    // Problems of facts name the path of the field first, and then what stands there.
    List<String> arguments = problem.arguments();
    if (!arguments.isEmpty() && arguments.get(0).startsWith("$.")) {
      told.put("field", whole(arguments.get(0).substring(2)));
      if (arguments.size() > 1) {
        told.put("value", whole(arguments.get(1)));
      }
    }
    if (problem.code() instanceof TabularProblem cell && cell.tellsCell()) {
      told.put("field", whole(arguments.get(0)));
      told.put("value", whole(arguments.get(1)));
    }
    if (problem.code() == ResultProblem.APPLICANT_REPEATED
        || problem.code() == TabularProblem.APPLICANT_TWICE) {
      told.put("value", whole(arguments.get(0)));
    }
    told.put("sentence", whole(sentence(problem)));
    told.put("remedy", whole(problem.remedy(locale)));
    return told;
  }

  /** For a cell, whose row, column and field stand beside it, without the path to the field. */
  private String sentence(Problem problem) {
    String sentence = problem.sentence(locale);
    boolean ofCell = problem.place().column() > 0 && !problem.arguments().isEmpty();
    String path = ofCell ? problem.arguments().get(0) : "";
    return path.startsWith(FieldPlace.ROOT)
        ? sentence.replace(path, path.substring(path.lastIndexOf('.') + 1))
        : sentence;
  }

  /** The text with the replacement character for half of a surrogate pair, which UTF-8 has not. */
  static String whole(String text) {
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? '\ufffd' : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
