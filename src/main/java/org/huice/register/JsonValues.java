package org.huice.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one line of JSON as maps, lists, texts, whole numbers and flags. It keeps no places, of
 * which a line has none worth telling, and so takes time that grows with the line only.
 */
public final class JsonValues {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final JsonParser parser;

  private JsonValues(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The object on a line.
   *
   * @throws IllegalArgumentException if it is none, or holds null or a number that is not whole
   */
  public static Map<String, Object> object(byte[] line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no object");
      }
      Map<String, Object> object = new JsonValues(parser).object();
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("something after the object");
      }
      return object;
    } catch (JacksonException broken) {
      throw new IllegalArgumentException("no JSON", broken);
    }
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      object.put(key, value(parser.nextToken()));
    }
    return object;
  }

  private Object value(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new IllegalArgumentException("no value of results: " + token);
    };
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      list.add(value(next));
    }
    return list;
  }
}
