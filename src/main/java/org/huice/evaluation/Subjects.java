package org.huice.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.huice.determination.Missing;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.matching.FactIndex;
import org.huice.vocabulary.FactType;
import org.jspecify.annotations.Nullable;

/** The facts of a dossier on which there are to be rulings, by the number of their type. */
final class Subjects {
  /** Whoever asks about nobody in particular asks about all. */
  static final Predicate<FactId> ALL = subject -> true;

  private final Plan plan;
  private final Dossier dossier;
  private final Predicate<FactId> wanted;
  private final List<List<Fact>> all;
  private final List<List<Fact>> asked;
  private boolean whole = true;
  private @Nullable FactIndex index;

  /**
   * Those facts of a dossier that are wanted.
   *
   * @param wanted whether a ruling on a fact is asked for; always the same of the same fact
   */
  Subjects(Plan plan, Dossier dossier, Predicate<FactId> wanted) {
    this.plan = plan;
    this.dossier = dossier;
    this.wanted = wanted;
    this.all = new ArrayList<>(Collections.nCopies(plan.types().size(), List.of()));
    addAll(dossier.facts());
    for (int type = 0; type < all.size(); type++) {
      sort(all.get(type));
    }
    this.asked = wanted == ALL ? all : all.stream().map(this::wanted).toList();
  }

  /** Facts of one type stand next to each other, so that what they are is found once. */
  @SuppressWarnings("ReferenceEquality")
  private void addAll(List<Fact> facts) {
    FactType type = null;
    SubjectTypes.Kind kind = null;
    for (int index = 0; index < facts.size(); index++) {
      Fact fact = facts.get(index);
      if (kind == null || fact.type() != type) {
        type = fact.type();
        kind = plan.types().kind(type);
      }
      add(fact, kind);
    }
  }

  private void add(Fact fact, SubjectTypes.Kind kind) {
    whole &= fact.lists().size() == kind.lists();
    for (int index = 0; index < kind.subjects(); index++) {
      int type = kind.subject(index);
      List<Fact> facts = all.get(type);
      if (facts.isEmpty()) {
        facts = new ArrayList<>(4);
        all.set(type, facts);
      }
      facts.add(fact);
    }
  }

  /** Facts of one list are in order; those of several, and of several types, may not be. */
  private static void sort(List<Fact> facts) {
    for (int next = 1; next < facts.size(); next++) {
      if (facts.get(next - 1).id().compareTo(facts.get(next).id()) > 0) {
        facts.sort(Comparator.comparing(Fact::id));
        return;
      }
    }
  }

  private List<Fact> wanted(List<Fact> facts) {
    return facts.stream().filter(fact -> wanted.test(fact.id())).toList();
  }

  /** All facts, wanted or not, put in order for whoever reads rules; made when it is asked for. */
  FactIndex facts() {
    FactIndex made = index;
    if (made == null) {
      made = new FactIndex(plan.vocabulary(), dossier, whole);
      index = made;
    }
    return made;
  }

  /** How many facts there are, wanted or not. */
  int count() {
    return dossier.facts().size();
  }

  /** Whether a ruling on a fact is asked for. */
  Predicate<FactId> wanted() {
    return wanted;
  }

  /** Those of a type, sorted by identity. */
  List<Fact> of(int type) {
    return asked.get(type);
  }

  /** Whether the dossier holds none of a type, wanted or not. */
  boolean isNone(int type) {
    return all.get(type).isEmpty();
  }

  /** On how many matters there are rulings under a clause that decides for a type. */
  int rulings(int type) {
    return isNone(type) ? 1 : of(type).size();
  }

  /** Whether every list of every fact was given. */
  boolean isWhole() {
    return whole;
  }

  /** Whether beside those of a type that are given there may be others, in lists that are not. */
  boolean isPartlyGiven(int type) {
    return !whole && !all.get(type).contains(dossier.applicant()) && !absentLists(type).isEmpty();
  }

  /** The lists in which one of a type may stand that were not given. */
  List<Missing> absentLists(int type) {
    return whole ? List.of() : facts().absentLists(plan.types().name(type));
  }
}
