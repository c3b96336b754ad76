package org.huice.engine;

import java.util.HashMap;
import java.util.Map;
import org.huice.dossier.Fact;
import org.huice.money.Unit;
import org.huice.rule.FactValues;
import org.huice.rule.Told;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads facts as the engine is told them: each knows what it stands for. */
final class ToldValues implements FactValues {
  private final Map<String, Map<String, Words>> words = new HashMap<>();

  ToldValues(Vocabulary vocabulary) {
    for (FactType type : vocabulary.types().values()) {
      Map<String, Words> named = new HashMap<>();
      for (Field field : type.fields()) {
        named.put(field.name(), Words.of(field.printed(), field.unit()));
      }
      words.put(type.name(), named);
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
    return words(fact, field).label();
  }

  @Override
  public @Nullable String unit(Object fact, String field) {
    Unit unit = words(fact, field).unit();
    return unit == null ? null : unit.symbol();
  }

  @Override
  public Words words(Object fact, String field) {
    Map<String, Words> known = words.get(fact(fact).type().name());
    Words found = known == null ? null : known.get(field);
    return found == null ? Words.of(field, null) : found;
  }
}
