package org.huice.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.dossier.Fact;
import org.huice.policy.Clause;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The fact types of which clauses decide, by number. */
final class SubjectTypes {
  private final List<String> names = new ArrayList<>();
  private final Set<Dated> dated = new LinkedHashSet<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  /** A field of a type whose day dates some clause. */
  record Dated(int type, String field) {}

  /** What facts of one type are. */
  static final class Kind {
    private final int[] subjects;
    private final int lists;
    private final String place;

    private Kind(List<Integer> subjects, int lists, String place) {
      this.subjects = subjects.stream().mapToInt(Integer::intValue).toArray();
      this.lists = lists;
      this.place = place;
    }

    /** As facts of how many types they are decided upon. */
    int subjects() {
      return subjects.length;
    }

    /** The number of one of these types. */
    int subject(int index) {
      return subjects[index];
    }

    /** How many lists they may have. */
    int lists() {
      return lists;
    }
  }

  /** Those of all clauses, which are all that there will be. */
  SubjectTypes(Vocabulary vocabulary, Iterable<Clause> clauses) {
    for (Clause clause : clauses) {
      if (!names.contains(clause.subject())) {
        names.add(clause.subject());
      }
      if (clause.datedBy() != null) {
        dated.add(new Dated(names.indexOf(clause.subject()), clause.datedBy()));
      }
    }
    vocabulary.types().values().forEach(type -> kinds.put(type.name(), kind(type, vocabulary)));
  }

  private Kind kind(FactType type, Vocabulary vocabulary) {
    List<Integer> subjects = new ArrayList<>();
    for (int number = 0; number < names.size(); number++) {
      if (vocabulary.isA(type.name(), names.get(number))) {
        subjects.add(number);
      }
    }
    int lists = 0;
    for (Field field : type.fields()) {
      lists += field.type() instanceof FieldType.ListOf ? 1 : 0;
    }
    return new Kind(subjects, lists, placeField(type));
  }

  /** How many there are. */
  int size() {
    return names.size();
  }

  int number(Clause clause) {
    return names.indexOf(clause.subject());
  }

  String name(int number) {
    return names.get(number);
  }

  /** What dates clauses, each once. */
  Set<Dated> dated() {
    return dated;
  }

  Kind kind(FactType type) {
    return Objects.requireNonNull(kinds.get(type.name()), type.name());
  }

  /** Where an applicant is; null where that is not known. */
  @Nullable String place(Fact applicant) {
    return applicant.value(kind(applicant.type()).place) instanceof String place ? place : null;
  }

  /** The name of what tells where an applicant is. */
  static String placeName(Fact applicant) {
    return applicant.name(placeField(applicant.type()));
  }

  /** A type without such a field gets the annotation's name, so that what is missing has one. */
  private static String placeField(FactType type) {
    for (Field field : type.fields()) {
      if (field.place()) {
        return field.name();
      }
    }
    return "@place";
  }
}
