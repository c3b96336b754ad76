package org.huice.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The facts of a dossier by type and by what they are nested in, and the lists not given. */
public final class DossierIndex {
  private final Vocabulary vocabulary;
  private final List<Fact> facts;
  private final Map<FactId, Fact> byId = new HashMap<>();
  private final Map<String, List<Fact>> byType = new HashMap<>();
  private @Nullable Boolean whole;
  private final Map<String, Set<String>> held = new HashMap<>();

  /** The facts of that dossier. */
  public DossierIndex(Vocabulary vocabulary, Dossier dossier) {
    this.vocabulary = vocabulary;
    List<Fact> sorted = new ArrayList<>(dossier.facts());
    sorted.sort(Comparator.comparing(Fact::id));
    this.facts = Collections.unmodifiableList(sorted);
    for (Fact fact : facts) {
      byId.put(fact.id(), fact);
    }
  }

  /** Every fact, sorted by identity. */
  public List<Fact> all() {
    return facts;
  }

  /** Every fact of the type or of one that extends it, sorted by identity. */
  public List<Fact> of(String type) {
    List<Fact> found = byType.get(type);
    if (found == null) {
      found = findAll(type);
      byType.put(type, found);
    }
    return found;
  }

  private List<Fact> findAll(String type) {
    List<Fact> found = new ArrayList<>();
    for (Fact fact : facts) {
      if (isOf(fact, type)) {
        found.add(fact);
      }
    }
    return List.copyOf(found);
  }

  /** The fact of that identity. */
  public Optional<Fact> fact(FactId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether it is a fact of the type or of one that extends it. */
  public boolean isOf(Fact fact, String type) {
    return vocabulary.isA(fact.type().name(), type);
  }

  /** Whether the fact is the other one, or nested in it at any depth. */
  public static boolean isWithin(Fact fact, Fact other) {
    Fact current = fact;
    while (current != null && !current.equals(other)) {
      current = current.owner();
    }
    return current != null;
  }

  /**
   * Every list that was not given and could hold a fact of the type, at any depth, by its name
   * {@code 企业[9141…].能源项目}; empty if all facts of the type are known.
   */
  public SortedSet<String> absentLists(String type) {
    return absentLists(type, facts);
  }

  /** The same for lists of the fact and of those nested in it. */
  public SortedSet<String> absentLists(String type, Fact within) {
    return absentLists(type, facts.stream().filter(fact -> isWithin(fact, within)).toList());
  }

  private SortedSet<String> absentLists(String type, List<Fact> owners) {
    if (isWhole()) {
      return Collections.emptySortedSet();
    }
    SortedSet<String> absent = new TreeSet<>();
    for (Fact fact : owners) {
      for (Field field : fact.type().fields()) {
        if (field.type() instanceof FieldType.ListOf list
            && !fact.lists().containsKey(field.name())
            && isHeld(list.factType(), type)) {
          absent.add(fact.name(field.name()));
        }
      }
    }
    return absent;
  }

  /** Whether every list of every fact was given. */
  private boolean isWhole() {
    if (whole == null) {
      whole = facts.stream().allMatch(DossierIndex::isWhole);
    }
    return whole;
  }

  private static boolean isWhole(Fact fact) {
    for (Field field : fact.type().fields()) {
      if (field.type() instanceof FieldType.ListOf && !fact.lists().containsKey(field.name())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a list of one type may hold, at any depth, a fact of the other. */
  private boolean isHeld(String listed, String type) {
    return held.computeIfAbsent(listed, vocabulary::heldBy).contains(type);
  }
}
