package org.huice.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What facts a dossier may hold in which a clause has a subject, as the vocabulary allows it.
 *
 * @param subject the clause's type of subject
 */
record Reachable(Vocabulary vocabulary, String subject) {
  /** The types that may be the applicant's. */
  List<FactType> applicants() {
    return vocabulary.types().values().stream()
        .filter(FactType::applicant)
        .filter(type -> vocabulary.mayHold(type.name(), subject))
        .toList();
  }

  /** Whether a list may be left out in which a fact of that type could stand. */
  boolean mayBeLeftOut(String type) {
    return lists(types(), type) > 0;
  }

  /** Whether all facts of that type stand in one list of the applicant. */
  boolean isInOneList(String type) {
    Set<String> applicant = new LinkedHashSet<>();
    applicants().forEach(each -> applicant.add(each.name()));
    return applicant.size() == 1 && lists(applicant, type) == 1 && lists(types(), type) == 1;
  }

  private long lists(Set<String> holders, String type) {
    return holders.stream()
        .flatMap(holder -> vocabulary.type(holder).stream())
        .flatMap(holder -> holder.fields().stream())
        .filter(field -> lists(field, type))
        .count();
  }

  private boolean lists(Field field, String type) {
    return field.type() instanceof FieldType.ListOf list
        && vocabulary.mayHold(list.factType(), type);
  }

  /** Whether every dossier holds exactly one fact of that type: the applicant. */
  boolean isOnlyOne(String type) {
    return !mayBeLeftOut(type)
        && applicants().stream().allMatch(each -> vocabulary.isA(each.name(), type));
  }

  /** Whether the subject is of that type, or is always nested in one. */
  boolean isThere(String type) {
    Set<String> passed = new LinkedHashSet<>();
    FactType current = vocabulary.type(subject).orElse(null);
    while (current != null && passed.add(current.name())) {
      if (vocabulary.isA(current.name(), type)) {
        return true;
      }
      boolean nested = !current.applicant();
      current = nested ? owner(current) : null;
    }
    return isOnlyOne(type);
  }

  private @Nullable FactType owner(FactType type) {
    return type.ownerField()
        .filter(field -> field.type() instanceof FieldType.Reference)
        .flatMap(field -> vocabulary.type(((FieldType.Reference) field.type()).factType()))
        .orElse(null);
  }

  private Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    applicants().forEach(type -> add(type.name(), types));
    return types;
  }

  private void add(String name, Set<String> types) {
    if (types.add(name)) {
      vocabulary.type(name).stream()
          .flatMap(type -> type.fields().stream())
          .filter(field -> field.type() instanceof FieldType.ListOf)
          .forEach(field -> add(((FieldType.ListOf) field.type()).factType(), types));
    }
  }
}
