package org.huice.evaluation;

import org.huice.rule.FactValues;
import org.jspecify.annotations.Nullable;

/** The matcher reads facts by itself: a policy that it asks must never read one. */
enum NoFactValues implements FactValues {
  INSTANCE;

  @Override
  public @Nullable Object value(Object fact, String field) {
    throw new UnsupportedOperationException(field);
  }

  @Override
  public String name(Object fact, String field) {
    throw new UnsupportedOperationException(field);
  }

  @Override
  public String label(Object fact, String field) {
    throw new UnsupportedOperationException(field);
  }

  @Override
  public @Nullable String unit(Object fact, String field) {
    throw new UnsupportedOperationException(field);
  }
}
