package org.huice.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.huice.determination.Truth;
import org.huice.determination.Wording;
import org.huice.dossier.FactField;
import org.huice.dossier.FactId;
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
  private final FieldBytes fields;
  private final boolean normal;
  private boolean comma;
  private @Nullable LocalDate lastDay;
  private String lastDayText = "";
  private @Nullable FactId lastFact;
  private int factFrom;
  private int factTo;

  private CanonicalWriter(int expected, boolean normal) {
    this.bytes = new JsonBytes(expected);
    this.fields = new FieldBytes(bytes);
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
    fields.forget();
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
    separate();
    if (!fields.put(field)) {
      quoted(field.toString());
    }
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
    new TreeWriter(this, normal).write(value);
  }
}
