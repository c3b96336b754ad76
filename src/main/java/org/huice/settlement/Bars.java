package org.huice.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Barred;
import org.huice.determination.Ruling.Undetermined;
import org.huice.dossier.DossierIndex;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.huice.policy.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * 不得申报: nothing is given under the clauses that a met exclusion bars, neither money nor titles nor
 * what a person would decide; duties stay. An exclusion holds for its subject and all that is
 * nested in it. Of several that are met the first by matter is told.
 *
 * <p><b>Unknowns.</b> What is not determined is barred too where the exclusion is certain: whatever
 * it turns out to be, it is not given. Where only the exclusion is not determined, nothing that it
 * might bar is either.
 */
final class Bars {
  private final Facts facts;
  // Mostly there are none of either.
  private final List<Exclusion> met = new ArrayList<>(0);
  private final List<Exclusion> open = new ArrayList<>(0);

  /** A ruling that excludes, or may, and its clause. */
  private record Exclusion(Ruling ruling, Article article) {}

  /** The exclusions among rulings. */
  Bars(Facts facts, Roll roll) {
    this.facts = facts;
    for (int index = 0; index < roll.size(); index++) {
      Article article = roll.article(index);
      if (article != null && article.isExclusion()) {
        add(roll.ruling(index), article);
      }
    }
  }

  private void add(Ruling ruling, Article article) {
    if (ruling instanceof Barred) {
      met.add(new Exclusion(ruling, article));
    } else if (ruling instanceof Undetermined) {
      open.add(new Exclusion(ruling, article));
    }
  }

  /** Leaves the rulings as the exclusions do. */
  void hold(Roll roll) {
    if (met.isEmpty() && open.isEmpty()) {
      return;
    }
    for (int index = 0; index < roll.size(); index++) {
      Article article = roll.article(index);
      if (article != null && article.clause().kind().isFavour()) {
        roll.put(index, held(roll.ruling(index), article.ref()));
      }
    }
  }

  private Ruling held(Ruling ruling, ClauseRef clause) {
    if (!Claim.mayBeGiven(ruling)) {
      return ruling;
    }
    Amount amount = ruling.amount();
    for (Exclusion exclusion : met) {
      if (bars(exclusion, ruling.matter(), clause)) {
        Matter by = exclusion.ruling().matter();
        return new Barred(ruling.matter(), by, amount, ruling.readings());
      }
    }
    Set<Missing> missing = new TreeSet<>();
    for (Exclusion exclusion : open) {
      if (bars(exclusion, ruling.matter(), clause)
          && exclusion.ruling() instanceof Undetermined undetermined) {
        missing.addAll(undetermined.missing());
      }
    }
    return missing.isEmpty() ? ruling : undetermined(ruling, missing, amount);
  }

  private static Ruling undetermined(Ruling ruling, Set<Missing> missing, @Nullable Amount amount) {
    Set<Missing> all = new TreeSet<>(missing);
    if (ruling instanceof Undetermined before) {
      all.addAll(before.missing());
    }
    return new Undetermined(ruling.matter(), List.copyOf(all), amount, ruling.readings());
  }

  private boolean bars(Exclusion exclusion, Matter matter, ClauseRef clause) {
    return names(exclusion, clause)
        && isWithin(matter.subject(), exclusion.ruling().matter().subject());
  }

  private static boolean names(Exclusion exclusion, ClauseRef clause) {
    List<ClauseRef> bars = exclusion.article().clause().handling().bars();
    return bars.isEmpty()
        ? exclusion.article().ref().policy().equals(clause.policy())
        : bars.contains(clause);
  }

  private boolean isWithin(FactId subject, FactId owner) {
    Fact inner = facts.fact(subject);
    Fact outer = facts.fact(owner);
    return inner != null && outer != null && DossierIndex.isWithin(inner, outer);
  }
}
