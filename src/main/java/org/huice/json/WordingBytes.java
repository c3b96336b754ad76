package org.huice.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huice.determination.Truth;
import org.huice.determination.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a condition as it stands in JSON, kept for those that many decisions hold
 * against facts. What is written is the same with and without. Safe for several threads.
 */
final class WordingBytes {
  private static final int MOST = 1 << 13;
  private static final int USUAL = 1 << 9;
  private static final Map<Wording, WordingBytes> KNOWN = new ConcurrentHashMap<>();

  /** In place of what is not kept: a fact would keep all of its dossier. */
  private static final Object NONE = new Object();

  private final @Nullable Object required;
  private final Map<Truth, byte[]> whole;
  private final byte[] before;
  private final Map<Truth, byte[]> after;

  private WordingBytes(Wording wording, @Nullable Object required) {
    this.required = isSmall(required) ? required : NONE;
    this.whole = each(truth -> out -> ReadingJson.wording(wording, required, truth, out));
    this.before = bytes(out -> ReadingJson.beforeRequired(wording, out));
    this.after = each(truth -> out -> ReadingJson.afterRequired(wording, truth, out));
  }

  /** Those of a wording. */
  static WordingBytes of(Wording wording, @Nullable Object required) {
    WordingBytes known = KNOWN.get(wording);
    if (known == null) {
      known = new WordingBytes(wording, required);
      if (KNOWN.size() >= MOST) {
        KNOWN.clear();
      }
      KNOWN.put(wording, known);
    }
    return known;
  }

  private static boolean isSmall(@Nullable Object value) {
    return value == null
        || value instanceof BigDecimal
        || value instanceof String
        || value instanceof Boolean
        || value instanceof LocalDate;
  }

  /** Whether this is the very value that was required before, as nearly always. */
  boolean isRequired(@Nullable Object value) {
    return required == value;
  }

  /** All members with the value required before. Not to be changed. */
  byte[] whole(Truth truth) {
    return Objects.requireNonNull(whole.get(truth));
  }

  /** Those before the value required. Not to be changed. */
  byte[] before() {
    return before;
  }

  /** Those after it. Not to be changed. */
  byte[] after(Truth truth) {
    return Objects.requireNonNull(after.get(truth));
  }

  private static Map<Truth, byte[]> each(Function<Truth, Consumer<JsonSink>> members) {
    Map<Truth, byte[]> each = new EnumMap<>(Truth.class);
    for (Truth truth : Truth.values()) {
      each.put(truth, bytes(members.apply(truth)));
    }
    return each;
  }

  private static byte[] bytes(Consumer<JsonSink> members) {
    CanonicalWriter out = CanonicalWriter.normal(USUAL);
    members.accept(out);
    return out.toArray();
  }
}
