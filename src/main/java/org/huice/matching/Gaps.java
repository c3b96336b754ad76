package org.huice.matching;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * The fields and lists of a vocabulary by number, to tell fast which of them a dossier lacks. A gap
 * is a field of a type that at least one fact of exactly that type has no value for, or a list that
 * it was not given.
 */
public final class Gaps {
  private final Vocabulary vocabulary;
  private final Map<String, Set<String>> heldBy = new HashMap<>();
  private final Map<String, Numbered> byType = new HashMap<>();

  /** The fields of one type, and the number of the first. */
  private record Numbered(FactType type, int first) {}

  /** Numbers every field of every type. */
  public Gaps(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    int next = 0;
    for (FactType type : vocabulary.types().values()) {
      byType.put(type.name(), new Numbered(type, next));
      next += type.fields().size();
    }
  }

  /** What a dossier lacks. */
  public BitSet of(Dossier dossier) {
    BitSet gaps = new BitSet();
    for (Fact fact : dossier.facts()) {
      Numbered numbered = byType.get(fact.type().name());
      int number = numbered == null ? 0 : numbered.first();
      for (Field field : fact.type().fields()) {
        if (!isGiven(fact, field)) {
          gaps.set(number);
        }
        number++;
      }
    }
    return gaps;
  }

  private static boolean isGiven(Fact fact, Field field) {
    if (field.type() instanceof FieldType.ListOf) {
      return fact.lists().containsKey(field.name());
    }
    return field.type() instanceof FieldType.Reference
        ? fact.owner() != null
        : fact.values().containsKey(field.name());
  }

  /** A field of a type and of those that extend it. */
  void addField(String type, String word, BitSet to) {
    byType.forEach(
        (name, numbered) -> {
          if (vocabulary.isA(name, type)) {
            addField(numbered, word, to);
          }
        });
  }

  /** A field of whatever type. */
  void addField(String word, BitSet to) {
    byType.values().forEach(numbered -> addField(numbered, word, to));
  }

  private static void addField(Numbered numbered, String word, BitSet to) {
    numbered
        .type()
        .field(word)
        .ifPresent(field -> to.set(numbered.first() + numbered.type().fields().indexOf(field)));
  }

  /** Every list that may hold, at any depth, a fact of the type. */
  synchronized void addLists(String type, BitSet to) {
    for (Numbered numbered : byType.values()) {
      int number = numbered.first();
      for (Field field : numbered.type().fields()) {
        if (field.type() instanceof FieldType.ListOf list
            && heldBy.computeIfAbsent(list.factType(), vocabulary::heldBy).contains(type)) {
          to.set(number);
        }
        number++;
      }
    }
  }
}
