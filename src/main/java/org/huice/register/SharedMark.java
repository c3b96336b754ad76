package org.huice.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.json.CanonicalJson;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes into lines what another entry is paid for as well. */
public final class SharedMark implements Marking {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String MARKS = "marks";

  private final Vocabulary vocabulary;
  private final Locale locale;

  SharedMark(Vocabulary vocabulary, Locale locale) {
    this.vocabulary = vocabulary;
    this.locale = locale;
  }

  /**
   * Whether facts of that type may be the same under two applicants: one whose keys are numbers or
   * days only, such as a year or a running number, is its owner's, as everybody has one.
   */
  public static boolean isKnownOutside(Vocabulary vocabulary, String type) {
    return vocabulary.type(type).stream()
        .flatMap(found -> found.keys().stream())
        .anyMatch(key -> key.type() instanceof FieldType.Text);
  }

  @Override
  public byte[] of(int entry, byte[] line, SharedMatters shared) throws IOException {
    if (shared.isEmpty()) {
      return line;
    }
    List<Object> marks = new ArrayList<>();
    PaidMatters paid = PaidMatters.of(line);
    for (PaidMatters.Paid matter : paid.matters()) {
      long other = shared.other(entry, matter);
      if (other > 0 && isKnownOutside(vocabulary, matter.type())) {
        marks.add(mark(paid.place(), matter, other));
      }
    }
    return marks.isEmpty() ? line : with(line, marks);
  }

  private Map<String, Object> mark(String place, PaidMatters.Paid matter, long other) {
    Problem problem =
        Problem.at(
            Place.of(place),
            ResultProblem.MATTER_SHARED,
            Long.toString(other),
            matter.policy(),
            matter.clause(),
            matter.subject());
    return Map.of(
        "code", problem.code().code(), "place", place, "sentence", problem.sentence(locale));
  }

  /** Every other byte of the line stays: canonical, its members are sorted. */
  private static byte[] with(byte[] line, List<Object> marks) {
    byte[] list = CanonicalJson.write(marks);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        int start = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        int order = parser.currentName().compareTo(MARKS);
        if (order > 0) {
          return joined(line, start, "\"" + MARKS + "\":", list, ",");
        }
        parser.nextToken();
        parser.skipChildren();
        if (order == 0) {
          int end = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
          byte[] more = Arrays.copyOfRange(list, 1, list.length - 1);
          return joined(line, end, ",", more, "");
        }
      }
    }
    throw new IllegalArgumentException("no line of an entry");
  }

  private static byte[] joined(byte[] line, int at, String before, byte[] list, String behind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(line, 0, at);
    out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(list);
    out.writeBytes(behind.getBytes(StandardCharsets.UTF_8));
    out.write(line, at, line.length - at);
    return out.toByteArray();
  }
}
