package org.huice.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huice.json.CanonicalJson;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tabular.CellName;
import org.huice.tabular.Entry;

/** Writes the line of an entry that could not be decided. */
final class RejectedLine {
  private final Locale locale;

  RejectedLine(Locale locale) {
    this.locale = locale;
  }

  /** The line with every problem once, sorted by place. */
  byte[] line(Entry entry, List<Problem> problems) {
    Map<String, Object> line = new TreeMap<>();
    // More entries than an integer counts would take years to decide.
    line.put("entry", Math.toIntExact(entry.number()));
    line.put("place", whole(entry.place().toString()));
    if (!entry.label().isEmpty()) {
      line.put("label", whole(entry.label()));
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
    told.put("sentence", whole(sentence(problem)));
    told.put("remedy", whole(problem.remedy(locale)));
    return told;
  }

  /** For a cell, whose row, column and field stand beside it, without the path to the field. */
  private String sentence(Problem problem) {
    String sentence = problem.sentence(locale);
    boolean ofCell = problem.place().column() > 0 && !problem.arguments().isEmpty();
    String path = ofCell ? problem.arguments().get(0) : "";
    return path.startsWith("$.") && sentence.startsWith(path)
        ? sentence.substring(path.lastIndexOf('.') + 1)
        : sentence;
  }

  /** The text with the replacement character for half of a surrogate pair, which UTF-8 has not. */
  private static String whole(String text) {
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
