package org.huice.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * An object of recorded JSON. Each question throws {@link IllegalArgumentException} where what is
 * asked for is missing or of another kind.
 *
 * @param map texts, whole numbers, flags, lists and maps by name
 */
record Json(Map<?, ?> map) {
  private static final int FEN = 2;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  static Json of(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      Object value = parser.nextToken() == null ? List.of() : value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one value");
      }
      return new Json(as(value, Map.class));
    } catch (JacksonException noJson) {
      throw new IllegalArgumentException("no JSON", noJson);
    }
  }

  /**
   * A core that stands beside an entry, without what an index never asks for: of a ruling only its
   * words and its subject are read, and not the steps and conditions that most of it is.
   */
  static Json core(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no object");
      }
      Map<String, Object> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.getString();
        boolean rulings = parser.nextToken() == JsonToken.START_ARRAY && key.equals("rulings");
        members.put(key, rulings ? rulings(parser) : value(parser));
      }
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one value");
      }
      return new Json(members);
    } catch (JacksonException noJson) {
      throw new IllegalArgumentException("no JSON", noJson);
    }
  }

  private static List<Object> rulings(JsonParser parser) {
    List<Object> rulings = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Map<String, Object> ruling = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.getString();
        if (!parser.nextToken().isStructStart() || key.equals("subject")) {
          ruling.put(key, value(parser));
        } else {
          parser.skipChildren();
        }
      }
      rulings.add(ruling);
    }
    return rulings;
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new IllegalArgumentException("a value that is never recorded");
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.getString();
      parser.nextToken();
      members.put(key, value(parser));
    }
    return members;
  }

  private static List<Object> array(JsonParser parser) {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }

  boolean has(String key) {
    return map.containsKey(key);
  }

  Set<String> keys() {
    Set<String> keys = new java.util.LinkedHashSet<>();
    map.keySet().forEach(key -> keys.add((String) key));
    return keys;
  }

  String text(String key) {
    return as(map.get(key), String.class);
  }

  @Nullable String textIfAny(String key) {
    return has(key) ? text(key) : null;
  }

  long number(String key) {
    return as(map.get(key), Long.class);
  }

  Json object(String key) {
    return new Json(as(map.get(key), Map.class));
  }

  List<Json> objects(String key) {
    return items(key).stream().map(item -> new Json(as(item, Map.class))).toList();
  }

  List<Long> numbers(String key) {
    return items(key).stream().map(item -> as(item, Long.class)).toList();
  }

  List<String> texts(String key) {
    return items(key).stream().map(item -> as(item, String.class)).toList();
  }

  private List<Object> items(String key) {
    return new ArrayList<>((List<?>) as(map.get(key), List.class));
  }

  /** An amount in fen; null where it is no whole number of them, or too large. */
  @Nullable Long fen(String key) {
    try {
      return new BigDecimal(text(key)).movePointRight(FEN).longValueExact();
    } catch (ArithmeticException fraction) {
      return null;
    }
  }

  /** Whether each of these stands among its texts. */
  boolean holds(List<String> texts) {
    return texts.stream().allMatch(map.values()::contains);
  }

  private static <T> T as(@Nullable Object value, Class<T> kind) {
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("no " + kind.getSimpleName());
    }
    return kind.cast(value);
  }
}
