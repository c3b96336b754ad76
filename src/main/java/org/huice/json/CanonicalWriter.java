package org.huice.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.Condition.Wording;
import org.huice.determination.Truth;
import org.huice.dossier.FactField;
import org.huice.dossier.FactId;
import org.huice.tree.Nfc;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON by RFC 8785 (JSON Canonicalization Scheme) in one pass: no white space, the shortest
 * escapes. Members come in the order of their keys, by UTF-16 code units; whoever gives them one by
 * one sees to that. For one thread.
 */
public final class CanonicalWriter implements JsonSink {
  /** Up to which every reader of JSON takes a whole number exactly. */
  private static final long LARGEST = 1L << 53;

  private final JsonBytes bytes;
  private final boolean normal;
  private boolean comma;
  private @Nullable LocalDate lastDay;
  private String lastDayText = "";
  private @Nullable FactId lastFact;
  private int factFrom;
  private int factTo;
  private @Nullable FactId lastOwner;
  private int ownerFrom;
  private int ownerTo;

  private CanonicalWriter(int expected, boolean normal) {
    this.bytes = new JsonBytes(expected);
    this.normal = normal;
  }

  /**
   * A writer that leaves texts as they are.
   *
   * @param expected about how many bytes there will be
   */
  public static CanonicalWriter verbatim(int expected) {
    return new CanonicalWriter(expected, false);
  }

  /** A writer that brings every text into Unicode's form C, so that equal words are equal bytes. */
  static CanonicalWriter normal(int expected) {
    return new CanonicalWriter(expected, true);
  }

  /** Forgets what has been written. */
  public void clear() {
    bytes.clear();
    comma = false;
    lastFact = null;
    lastOwner = null;
  }

  /** {@code sha256:} and the hash of what has been written. */
  String digest() {
    return bytes.digest();
  }

  /** What has been written, as an array of its own. */
  public byte[] toArray() {
    return bytes.toArray();
  }

  @Override
  public void open() {
    begin('{');
  }

  @Override
  public void close() {
    end('}');
  }

  @Override
  public void openList() {
    begin('[');
  }

  @Override
  public void closeList() {
    end(']');
  }

  private void begin(char bracket) {
    separate();
    bytes.put(bracket);
    comma = false;
  }

  private void end(char bracket) {
    bytes.put(bracket);
    comma = true;
  }

  private void separate() {
    if (comma) {
      bytes.put(',');
    }
    comma = true;
  }

  @Override
  public void key(JsonKey key) {
    separate();
    bytes.put(key.bytes());
    comma = false;
  }

  /** A key that the program does not know. */
  public void key(String key) {
    text(key);
    bytes.put(':');
    comma = false;
  }

  @Override
  public void word(String word) {
    byte[] known = WordBytes.of(word);
    if (known.length == 0) {
      text(word);
    } else {
      separate();
      bytes.put(known);
    }
  }

  @Override
  public void text(String text) {
    separate();
    quoted(text);
  }

  private void quoted(String text) {
    if (normal) {
      bytes.normal(text);
    } else {
      bytes.quoted(text);
    }
  }

  /** A text that stays as it is, whatever its form. */
  void exact(String text) {
    separate();
    bytes.quoted(text);
  }

  @Override
  public void decimal(BigDecimal number, int decimals) {
    separate();
    bytes.put('"');
    DecimalBytes.put(number, decimals, bytes);
    bytes.put('"');
  }

  @Override
  public void day(LocalDate day) {
    if (!day.equals(lastDay)) {
      lastDay = day;
      lastDayText = day.toString();
    }
    text(lastDayText);
  }

  // Most rulings in a row are on one subject: its bytes are copied and not made again.
  @Override
  public void fact(FactId fact) {
    separate();
    if (fact.equals(lastFact)) {
      bytes.again(factFrom, factTo);
      return;
    }
    comma = false;
    factFrom = bytes.size();
    JsonSink.super.fact(fact);
    factTo = bytes.size();
    lastFact = fact;
  }

  @Override
  public void field(FactField field) {
    byte[] name = WordBytes.of(field.field());
    separate();
    if (name.length > 0 && owner(field.fact())) {
      bytes.put('.');
      bytes.put(name, 1);
    } else {
      quoted(field.toString());
    }
  }

  /** A quotation mark and the name of a fact, unless that may have another form: then nothing. */
  private boolean owner(FactId fact) {
    if (fact.equals(lastOwner)) {
      bytes.again(ownerFrom, ownerTo);
      return true;
    }
    int from = bytes.size();
    if (!bytes.quoted(fact.toString())) {
      bytes.cut(from);
      return false;
    }
    bytes.cut(bytes.size() - 1);
    lastOwner = fact;
    ownerFrom = from;
    ownerTo = bytes.size();
    return true;
  }

  @Override
  public void wording(Wording wording, @Nullable Object required, Truth truth) {
    if (!normal) {
      JsonSink.super.wording(wording, required, truth);
      return;
    }
    WordingBytes known = WordingBytes.of(wording, required);
    separate();
    if (known.isRequired(required)) {
      bytes.put(known.whole(truth));
      return;
    }
    bytes.put(known.before());
    ReadingJson.value(Keys.REQUIRED, required, this);
    separate();
    bytes.put(known.after(truth));
  }

  @Override
  public void flag(boolean flag) {
    separate();
    bytes.put(flag ? "true" : "false");
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException if it is beyond ±2⁵³
   */
  public void number(long number) {
    if (number < -LARGEST || number > LARGEST) {
      throw new IllegalArgumentException("no canonical JSON for " + number);
    }
    separate();
    bytes.put(Long.toString(number));
  }

  /** What has been written elsewhere: one whole value in canonical form. */
  public void written(byte[] value) {
    separate();
    bytes.put(value);
  }

  /**
   * Any value.
   *
   * @param value a Map with String keys, List, String, Boolean, Integer or Long
   * @throws IllegalArgumentException if it is or holds anything else, or half a surrogate pair
   */
  public void value(Object value) {
    if (value instanceof String string) {
      text(string);
    } else if (value instanceof Map<?, ?> map) {
      map(map);
    } else if (value instanceof List<?> list) {
      openList();
      list.forEach(this::value);
      closeList();
    } else if (value instanceof Boolean flag) {
      flag(flag);
    } else if (value instanceof Integer || value instanceof Long) {
      number(((Number) value).longValue());
    } else {
      throw new IllegalArgumentException("no canonical JSON for " + value);
    }
  }

  private void map(Map<?, ?> map) {
    open();
    for (Map.Entry<?, ?> entry : sorted(map).entrySet()) {
      key((String) entry.getKey());
      value(entry.getValue());
    }
    close();
  }

  /** String.compareTo, which orders where no other order is set, compares UTF-16 code units. */
  private Map<?, ?> sorted(Map<?, ?> map) {
    boolean asItIs = map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null;
    if (asItIs && (!normal || map.keySet().stream().allMatch(CanonicalWriter::isNormal))) {
      return map;
    }
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(normal ? Nfc.of((String) key) : (String) key, value));
    return sorted;
  }

  /** Its form may have another place in the order. */
  private static boolean isNormal(Object key) {
    return Nfc.of((String) key).equals(key);
  }
}
