package org.huice.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huice.determination.Truth;
import org.huice.determination.Wording;
import org.huice.dossier.FactField;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Takes JSON piece by piece: bytes are written of it at once, or a tree is built. Whoever gives the
 * members of an object gives them in the order of their keys, each key once. A member without a
 * value is left out.
 */
interface JsonSink {
  /** Begins an object. */
  void open();

  /** Ends the object begun last. */
  void close();

  /** Begins a list. */
  void openList();

  /** Ends the list begun last. */
  void closeList();

  /** The key of the value that follows. */
  void key(JsonKey key);

  /** A text of the rules or of the program: one of few, and the same for many decisions. */
  void word(String word);

  /** Any other text. */
  void text(String text);

  /**
   * A number as a text: without exponent, and without zeros at its end but for those that it takes
   * to have so many decimals.
   */
  void decimal(BigDecimal number, int decimals);

  /** A day, {@code 2025-12-01}. */
  void day(LocalDate day);

  /** A flag. */
  void flag(boolean flag);

  /** What a fact is known by: its key and its type. */
  default void fact(FactId fact) {
    open();
    list(Keys.KEY, fact.key(), this::text);
    word(Keys.TYPE, fact.type());
    close();
  }

  /** The name of a field of a fact. */
  default void field(FactField field) {
    text(field.toString());
  }

  /**
   * The members of a condition from {@code id} to {@code truth}, where it has no parts and nothing
   * is missing.
   */
  default void wording(Wording wording, @Nullable Object required, Truth truth) {
    ReadingJson.wording(wording, required, truth, this);
  }

  /** A member that is a word. */
  default void word(JsonKey key, @Nullable String word) {
    if (word != null) {
      key(key);
      word(word);
    }
  }

  /** A member that is a text. */
  default void text(JsonKey key, @Nullable String text) {
    if (text != null) {
      key(key);
      text(text);
    }
  }

  /** A member that is a number, with at least so many decimals. */
  default void decimal(JsonKey key, BigDecimal number, int decimals) {
    key(key);
    decimal(number, decimals);
  }

  /** A member that is a sum of money, in 元: {@code "120000.00"}. */
  default void sum(JsonKey key, @Nullable BigDecimal yuan) {
    if (yuan != null) {
      decimal(key, yuan, DecimalBytes.FEN);
    }
  }

  /** A member that is a day. */
  default void day(JsonKey key, @Nullable LocalDate day) {
    if (day != null) {
      key(key);
      day(day);
    }
  }

  /** A member that is a flag. */
  default void flag(JsonKey key, boolean flag) {
    key(key);
    flag(flag);
  }

  /** A member that is a list, also where it is empty. */
  default <T> void list(JsonKey key, List<T> items, Consumer<? super T> item) {
    key(key);
    openList();
    for (T one : items) {
      item.accept(one);
    }
    closeList();
  }

  /** A member that is a list, unless it is empty. */
  default <T> void listIfAny(JsonKey key, List<T> items, Consumer<? super T> item) {
    if (!items.isEmpty()) {
      list(key, items, item);
    }
  }
}
