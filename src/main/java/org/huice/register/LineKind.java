package org.huice.register;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What became of an entry, read from its line, so that the count is one of lines. */
public enum LineKind {
  DECIDED("core", "reasons"),
  REJECTED("problems", "problems");

  private static final JsonFactory FACTORY = new JsonFactory();
  private final String mark;
  private final String orElse;

  LineKind(String mark, String orElse) {
    this.mark = mark;
    this.orElse = orElse;
  }

  /**
   * By a member that only lines of its kind have. A whole core is passed over: it is held against
   * its digest when it is read.
   */
  static LineKind of(byte[] line) {
    boolean decided = false;
    boolean rejected = false;
    byte[] bare = WholeLine.without(line);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bare)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        decided |= DECIDED.has(parser.currentName());
        rejected |= REJECTED.has(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
      isAlone(parser, line);
    } catch (JacksonException broken) {
      throw new IllegalArgumentException("a result line is not JSON", broken);
    }
    if (decided == rejected) {
      throw new IllegalArgumentException("a result line is either decided or rejected");
    }
    return decided ? DECIDED : REJECTED;
  }

  private boolean has(String member) {
    return member.equals(mark) || member.equals(orElse);
  }

  private static void isAlone(JsonParser parser, byte[] line) {
    boolean whole = parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    for (byte one : line) {
      whole &= one != '\n';
    }
    if (!whole) {
      throw new IllegalArgumentException("a result line is one object on one line");
    }
  }
}
