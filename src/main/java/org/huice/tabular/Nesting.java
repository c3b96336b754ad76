package org.huice.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;

/**
 * Where the facts of a sheet belong.
 *
 * @param types the applicant first, then the type of each list on the way
 * @param lists the lists on the way down; none for a sheet of applicants
 */
record Nesting(List<FactType> types, List<Field> lists) {
  /** The applicants themselves. */
  static Nesting of(FactType applicant) {
    return new Nesting(List.of(applicant), List.of());
  }

  /** The applicant. */
  FactType applicant() {
    return types.get(0);
  }

  /** The type of the facts in the sheet. */
  FactType type() {
    return types.get(types.size() - 1);
  }

  /** How many owners there are above. */
  int depth() {
    return lists.size();
  }

  /** Every place below an applicant, outer ones first; no type twice on one way. */
  static List<Nesting> below(Vocabulary vocabulary, FactType applicant) {
    List<Nesting> found = new ArrayList<>();
    found.add(of(applicant));
    for (int i = 0; i < found.size(); i++) {
      found.addAll(found.get(i).further(vocabulary));
    }
    return found.subList(1, found.size());
  }

  private List<Nesting> further(Vocabulary vocabulary) {
    Set<String> seen = new HashSet<>();
    types.forEach(type -> seen.add(type.name()));
    List<Nesting> found = new ArrayList<>();
    for (Field field : type().fields()) {
      if (field.type() instanceof FieldType.ListOf list && !seen.contains(list.factType())) {
        vocabulary.type(list.factType()).ifPresent(type -> found.add(with(field, type)));
      }
    }
    return found;
  }

  private Nesting with(Field field, FactType type) {
    List<FactType> longer = new ArrayList<>(types);
    longer.add(type);
    List<Field> way = new ArrayList<>(lists);
    way.add(field);
    return new Nesting(List.copyOf(longer), List.copyOf(way));
  }

  /**
   * What a column is called that holds a key of an owner: its bare name, unless the sheet has a
   * field of that name, or another owner has such a key.
   *
   * @param level 0 for the applicant
   */
  String header(int level, Field key) {
    String word = key.printed();
    return isPlain(level, word) ? word : types.get(level).name() + "." + word;
  }

  /** Whether the bare name of a key of that owner can mean nothing else. */
  boolean isPlain(int level, String word) {
    if (type().field(word).isPresent()) {
      return false;
    }
    for (int other = 0; other < depth(); other++) {
      if (other != level && types.get(other).field(word).filter(Field::key).isPresent()) {
        return false;
      }
    }
    return true;
  }
}
