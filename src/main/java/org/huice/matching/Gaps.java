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

  /**
   * The fields of one type.
   *
   * @param first the number of the first
   * @param lists how many of them are lists
   * @param owners how many of them are the owner
   */
  private record Numbered(FactType type, int first, int lists, int owners) {
    static Numbered of(FactType type, int first) {
      int lists = 0;
      int owners = 0;
      for (Field field : type.fields()) {
        lists += field.type() instanceof FieldType.ListOf ? 1 : 0;
        owners += field.type() instanceof FieldType.Reference ? 1 : 0;
      }
      return new Numbered(type, first, lists, owners);
    }

    /** Whether nothing is missing, told by how much there is: what a fact has, its type has. */
    boolean isWhole(Fact fact) {
      return fact.values().size() == type.fields().size() - lists - owners
          && fact.lists().size() == lists
          && (owners == 0 || fact.owner() != null);
    }
  }

  /** Numbers every field of every type. */
  public Gaps(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    int next = 0;
    for (FactType type : vocabulary.types().values()) {
      byType.put(type.name(), Numbered.of(type, next));
      next += type.fields().size();
    }
  }

  /** What a dossier lacks. */
  public BitSet of(Dossier dossier) {
    BitSet gaps = new BitSet();
    for (Fact fact : dossier.facts()) {
      Numbered numbered = byType.get(fact.type().name());
      if (numbered != null && !numbered.isWhole(fact)) {
        add(fact, numbered.first(), gaps);
      }
    }
    return gaps;
  }

  private static void add(Fact fact, int first, BitSet gaps) {
    int number = first;
    for (Field field : fact.type().fields()) {
      if (!isGiven(fact, field)) {
        gaps.set(number);
      }
      number++;
    }
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
