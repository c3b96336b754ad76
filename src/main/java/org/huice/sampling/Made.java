package org.huice.sampling;

import java.util.function.BiConsumer;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** One made fact with the facts nested in it. */
final class Made {
  private final Shape shape;
  private final @Nullable Value[] values;

  Made(Shape shape, @Nullable Value[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** The name of its type. */
  String type() {
    return shape.type();
  }

  /** The value of a field; null where it is missing. */
  @Nullable Value value(int slot) {
    return values[slot];
  }

  /** The value of a field by its name; null where it is missing. */
  @Nullable Value value(String field) {
    int slot = shape.slot(field);
    return slot < 0 ? null : values[slot];
  }

  /** Its fields in the order of the vocabulary, with their values; those that are missing not. */
  void each(BiConsumer<Field, Value> reader) {
    for (int i = 0; i < values.length; i++) {
      Field field = shape.planned().get(i).field();
      Value value = values[i];
      if (field != null && value != null) {
        reader.accept(field, value);
      }
    }
  }
}
