package org.huice.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds maps and lists of what it takes, for those who add to it or write it indented. */
final class TreeSink implements JsonSink {
  private final Deque<Object> begun = new ArrayDeque<>();
  private @Nullable String key;
  private final Deque<String> keys = new ArrayDeque<>();
  private @Nullable Object whole;

  private TreeSink() {}

  /** The members of the one object that is written; others can be added to them. */
  static Members members(Consumer<JsonSink> written) {
    return (Members) whole(written);
  }

  /** The one list of objects that is written. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> objects(Consumer<JsonSink> written) {
    return (List<Map<String, Object>>) whole(written);
  }

  private static Object whole(Consumer<JsonSink> written) {
    TreeSink sink = new TreeSink();
    written.accept(sink);
    return Objects.requireNonNull(sink.whole);
  }

  @Override
  public void open() {
    begin(new Members());
  }

  @Override
  public void openList() {
    begin(new ArrayList<>());
  }

  private void begin(Object container) {
    keys.push(Objects.requireNonNullElse(key, ""));
    begun.push(container);
  }

  @Override
  public void close() {
    end();
  }

  @Override
  public void closeList() {
    end();
  }

  private void end() {
    Object ended = begun.pop();
    key = keys.pop();
    if (begun.isEmpty()) {
      whole = ended;
    } else {
      value(ended instanceof Members members ? members.map() : ended);
    }
  }

  @Override
  public void key(JsonKey name) {
    key = name.toString();
  }

  @Override
  public void word(String word) {
    value(word);
  }

  @Override
  public void text(String text) {
    value(text);
  }

  @Override
  public void decimal(BigDecimal number, int decimals) {
    value(DecimalBytes.text(number, decimals));
  }

  @Override
  public void day(LocalDate day) {
    value(day.toString());
  }

  @Override
  public void flag(boolean flag) {
    value(flag);
  }

  @SuppressWarnings("unchecked")
  private void value(Object value) {
    if (begun.element() instanceof Members members) {
      members.put(Objects.requireNonNull(key), value);
    } else {
      ((List<Object>) begun.element()).add(value);
    }
  }
}
