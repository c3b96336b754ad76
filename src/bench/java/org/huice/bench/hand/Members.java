package org.huice.bench.hand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Goes through objects and lists of tokens. */
final class Members {
  private Members() {}

  /** Gives every member of the object at which the parser stands. */
  static void read(JsonParser parser, int fields, BiConsumer<String, JsonParser> taker) {
    int read = 0;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      taker.accept(name, parser);
      read++;
    }
    if (read != fields) {
      throw new IllegalArgumentException("members: " + read + ", not " + fields);
    }
  }

  static <T> List<T> list(JsonParser parser, Function<JsonParser, T> one) {
    List<T> all = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      all.add(one.apply(parser));
    }
    return all;
  }

  static <T> Map<String, T> named(T[] options, Function<T, String> label) {
    Map<String, T> named = new HashMap<>();
    for (T option : options) {
      named.put(label.apply(option), option);
    }
    return named;
  }

  static <T> T option(Map<String, T> named, String label) {
    @Nullable T found = named.get(label);
    if (found == null) {
      throw unknown(label);
    }
    return found;
  }

  static IllegalArgumentException unknown(String word) {
    return new IllegalArgumentException("unknown: " + word);
  }
}
