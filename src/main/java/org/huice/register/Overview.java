package org.huice.register;

import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huice.evaluation.CrossChecking;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the lines of a register come to: sums, rulings of each kind, and doubtful entries. */
public final class Overview {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final SortedMap<String, Long> counts = new TreeMap<>();
  private Sums sums = Sums.NONE;
  private long missed;
  private long shared;
  private long crossChecked;
  private final CrossChecking checking;

  /**
   * Of lines of which some were held against the second reading.
   *
   * @param checking which were
   */
  Overview(CrossChecking checking) {
    this.checking = checking;
  }

  /** The sums of all that were decided, in 元. */
  public Sums sums() {
    return sums;
  }

  /** How many rulings of that code there are. */
  public long count(String code) {
    return counts.getOrDefault(code, 0L);
  }

  /** How many entries that were decided may lack rows. */
  public long missed() {
    return missed;
  }

  /** How many entries are paid for something that another one is paid for as well. */
  public long shared() {
    return shared;
  }

  /** How many entries that were decided were held against the second reading. */
  public long crossChecked() {
    return crossChecked;
  }

  /** Takes the line of an entry; of its long members nothing is kept. */
  void add(byte[] line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), LineEnds.of(line))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String member = parser.currentName();
        parser.nextToken();
        switch (member) {
          case "applicant" -> crossChecked += checking.isFor(parser.getString()) ? 1 : 0;
          case "counts" -> counts(parser);
          case "totals" -> sums = sums.plus(sums(parser));
          case "marks" -> marks(parser);
          default -> parser.skipChildren();
        }
      }
    }
  }

  private void marks(JsonParser parser) {
    Set<Boolean> kinds = new TreeSet<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean code = parser.currentName().equals("code");
        parser.nextToken();
        if (code) {
          kinds.add(ResultLine.Mark.isShared(parser.getString()));
        }
      }
    }
    shared += kinds.contains(true) ? 1 : 0;
    missed += kinds.contains(false) ? 1 : 0;
  }

  private void counts(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String code = parser.currentName();
      parser.nextToken();
      counts.merge(code, parser.getLongValue(), Long::sum);
    }
  }

  private static Sums sums(JsonParser parser) {
    SortedMap<String, BigDecimal> yuan = new TreeMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      yuan.put(name, new BigDecimal(parser.getString()));
    }
    return new Sums(
        yuan.getOrDefault("granted", BigDecimal.ZERO),
        yuan.getOrDefault("atMost", BigDecimal.ZERO),
        yuan.getOrDefault("charged", BigDecimal.ZERO),
        yuan.getOrDefault("open", BigDecimal.ZERO));
  }
}
