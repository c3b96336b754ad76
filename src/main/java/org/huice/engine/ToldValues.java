package org.huice.engine;

import java.util.HashMap;
import java.util.Map;
import org.huice.dossier.Fact;
import org.huice.rule.FactValues;
import org.huice.rule.Told;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads facts as the engine is told them: each knows what it stands for. */
final class ToldValues implements FactValues {
  private final Map<String, Map<String, Field>> fields = new HashMap<>();

  ToldValues(Vocabulary vocabulary) {
    for (FactType type : vocabulary.types().values()) {
      Map<String, Field> named = new HashMap<>();
      type.fields().forEach(field -> named.put(field.name(), field));
      fields.put(type.name(), named);
    }
  }

  /** What a fact of the engine stands for. */
  static Fact fact(Object told) {
    return (Fact) ((Told) told).huiceFact();
  }

  @Override
  public @Nullable Object value(Object fact, String field) {
    return fact(fact).value(field);
  }

  @Override
  public CharSequence name(Object fact, String field) {
    return FactValues.nameOf(fact(fact).id(), field);
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

  private @Nullable Field field(Object fact, String name) {
    return fields.getOrDefault(fact(fact).type().name(), Map.of()).get(name);
  }
}
