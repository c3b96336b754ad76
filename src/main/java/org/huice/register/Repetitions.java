package org.huice.register;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Applicants of whom several entries of one register were decided, each as if there were no other:
 * none of them counts.
 */
public final class Repetitions {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Doubles applicants;

  /** Those applicants. */
  Repetitions(Doubles applicants) {
    this.applicants = applicants;
  }

  /**
   * An applicant with several entries.
   *
   * @param entry the number of the second one
   * @param before the number of the first one
   */
  public record Repetition(long entry, long before) {}

  /** How many entries there are of applicants that have several. */
  public long count() {
    return applicants.count();
  }

  /** The first few of those applicants. */
  public List<Repetition> first() {
    return applicants.first().entrySet().stream()
        .map(one -> new Repetition(one.getKey(), one.getValue()))
        .toList();
  }

  /** Whether there is another entry of the same applicant. */
  boolean isRepeated(int entry) {
    return applicants.has(entry);
  }

  /**
   * The number of another entry of the same applicant; 0 if there is none.
   *
   * @throws IOException if that cannot be read
   */
  long other(int entry, byte[] line) throws IOException {
    String applicant = isRepeated(entry) ? applicant(line) : null;
    int other = applicant == null ? 0 : applicants.other(entry, applicant);
    if (other == 0 && isRepeated(entry)) {
      throw new IllegalStateException(
          "entry " + entry + " is repeated, and nobody is told by whom");
    }
    return other;
  }

  // The first member of a canonical line; the rest of it, which is long, need not be read.
  private static @Nullable String applicant(byte[] line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals("applicant");
        parser.nextToken();
        if (found) {
          return parser.getString();
        }
        parser.skipChildren();
      }
      return null;
    }
  }
}
