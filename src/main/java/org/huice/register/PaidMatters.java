package org.huice.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * For what the line of an entry orders money to be paid, by the one side or the other, the
 * applicant itself aside: a bond, a project, a plot.
 *
 * @param applicant null where the entry was rejected
 * @param place where the entry stands; empty where it was rejected
 */
public record PaidMatters(@Nullable String applicant, String place, List<Paid> matters) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Of an entry that was rejected. */
  static final PaidMatters NONE = new PaidMatters(null, "", List.of());

  private static final Set<String> PAID = Set.of("granted", "charged");

  /**
   * One of them.
   *
   * @param subject {@code 债券[102582001]}
   */
  public record Paid(String policy, String clause, String subject) {
    /** The type of the subject. */
    String type() {
      int bracket = subject.indexOf('[');
      return bracket < 0 ? subject : subject.substring(0, bracket);
    }

    /** What no other matter has; only the last may have a line feed. */
    String identity() {
      return policy + "\n" + clause + "\n" + subject;
    }
  }

  /** Keeps its own copy. */
  public PaidMatters {
    matters = List.copyOf(matters);
  }

  /** Those of a determination, as its line says them. */
  static PaidMatters of(Determination determination, String place) {
    FactId applicant = determination.dossier().applicant().id();
    List<Paid> matters = new ArrayList<>();
    for (Ruling ruling : determination.rulings()) {
      Matter matter = ruling.matter();
      if ((ruling instanceof Ruling.Granted || ruling instanceof Ruling.Charged)
          && !matter.subject().equals(applicant)) {
        matters.add(new Paid(matter.policy(), matter.clause(), matter.subject().toString()));
      }
    }
    return new PaidMatters(applicant.toString(), place, matters);
  }

  /** Those of a line; of its other members, which are long, nothing is kept. */
  static PaidMatters of(byte[] line) {
    String applicant = null;
    String place = "";
    List<Paid> matters = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String member = parser.currentName();
        parser.nextToken();
        switch (member) {
          case "applicant" -> applicant = parser.getString();
          case "place" -> place = parser.getString();
          case "rulings" -> rulings(parser, matters);
          default -> parser.skipChildren();
        }
      }
    }
    String self = applicant;
    if (self == null) {
      return NONE;
    }
    matters.removeIf(matter -> matter.subject.equals(self));
    return new PaidMatters(self, place, matters);
  }

  private static void rulings(JsonParser parser, List<Paid> matters) {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      Paid matter = ruling(parser);
      if (matter != null) {
        matters.add(matter);
      }
    }
  }

  private static @Nullable Paid ruling(JsonParser parser) {
    String policy = "";
    String clause = "";
    String subject = "";
    String ruling = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = parser.currentName();
      parser.nextToken();
      switch (member) {
        case "policy" -> policy = parser.getString();
        case "clause" -> clause = parser.getString();
        case "subject" -> subject = subject(parser);
        case "ruling" -> ruling = parser.getString();
        default -> parser.skipChildren();
      }
    }
    return PAID.contains(ruling) ? new Paid(policy, clause, subject) : null;
  }

  /** As a text, or as lines without reasons have it: its key and its type. */
  private static String subject(JsonParser parser) {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    List<String> key = new ArrayList<>();
    String type = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean isKey = parser.currentName().equals("key");
      parser.nextToken();
      if (!isKey) {
        type = parser.getString();
      }
      while (isKey && parser.nextToken() == JsonToken.VALUE_STRING) {
        key.add(parser.getString());
      }
    }
    return new FactId(type, key).toString();
  }
}
