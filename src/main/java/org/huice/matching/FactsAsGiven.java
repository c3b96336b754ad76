package org.huice.matching;

import org.huice.dossier.Fact;
import org.huice.rule.FactValues;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a dossier as they are, for a policy that the matcher asks. */
public enum FactsAsGiven implements FactValues {
  /** The only one. */
  INSTANCE;

  @Override
  public @Nullable Object value(Object fact, String field) {
    return ((Fact) fact).value(field);
  }

  @Override
  public CharSequence name(Object fact, String field) {
    return FactValues.nameOf(((Fact) fact).id(), field);
  }

  @Override
  public String label(Object fact, String field) {
    Field found = field(fact, field);
    return found == null ? field : found.printed();
  }

  @Override
  public @Nullable String unit(Object fact, String field) {
    Field found = field(fact, field);
    return found == null ? null : found.unit();
  }

  private static @Nullable Field field(Object fact, String name) {
    return ((Fact) fact).type().field(name).orElse(null);
  }
}
