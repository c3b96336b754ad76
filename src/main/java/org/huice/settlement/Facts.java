package org.huice.settlement;

import java.util.List;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierIndex;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The facts of one dossier; they are put in order only for what asks for more than a subject. */
final class Facts {
  /** In so few facts a subject is found as soon as in an index. */
  private static final int FEW = 64;

  private final Vocabulary vocabulary;
  private final Dossier dossier;
  private @Nullable DossierIndex index;
  private int last;

  Facts(Vocabulary vocabulary, Dossier dossier) {
    this.vocabulary = vocabulary;
    this.dossier = dossier;
  }

  Fact applicant() {
    return dossier.applicant();
  }

  /** All facts by type, and what is not known of them. */
  DossierIndex index() {
    if (index == null) {
      index = new DossierIndex(vocabulary, dossier);
    }
    return index;
  }

  /** The fact of that identity; null where there is none. */
  @Nullable Fact fact(FactId id) {
    Fact found = dossier.facts().size() <= FEW ? among(dossier.facts(), id) : null;
    return found == null ? index().fact(id).orElse(null) : found;
  }

  /**
   * A matter has the identity that its subject has, the very object. Subjects are mostly asked for
   * in the order of the facts, so what is asked for next is not far behind the last.
   */
  @SuppressWarnings("ReferenceEquality")
  private @Nullable Fact among(List<Fact> facts, FactId id) {
    for (int passed = 0; passed < facts.size(); passed++) {
      Fact fact = facts.get(last);
      if (fact.id() == id) {
        return fact;
      }
      last = last + 1 < facts.size() ? last + 1 : 0;
    }
    return null;
  }

  /** Whether it is a fact of the type or of one that extends it. */
  boolean isOf(Fact fact, String type) {
    return vocabulary.isA(fact.type().name(), type);
  }

  /** The fact itself if it is of the type, else the nearest of that type it is nested in. */
  @Nullable Fact nearest(Fact fact, String type) {
    Fact current = fact;
    while (current != null && !isOf(current, type)) {
      current = current.owner();
    }
    return current;
  }
}
