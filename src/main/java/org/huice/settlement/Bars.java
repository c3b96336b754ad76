package org.huice.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Barred;
import org.huice.determination.Ruling.Confirmed;
import org.huice.determination.Ruling.Designated;
import org.huice.determination.Ruling.Discretionary;
import org.huice.determination.Ruling.Granted;
import org.huice.determination.Ruling.Undetermined;
import org.huice.dossier.DossierIndex;
import org.huice.money.Amount;
import org.huice.policy.Clause;
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
  private final Laws laws;
  private final DossierIndex facts;
  private final List<Ruling> met = new ArrayList<>();
  private final List<Undetermined> open = new ArrayList<>();

  /**
   * The exclusions among rulings.
   *
   * @param rulings sorted by matter
   */
  Bars(Laws laws, DossierIndex facts, List<Ruling> rulings) {
    this.laws = laws;
    this.facts = facts;
    for (Ruling ruling : rulings) {
      if ((ruling instanceof Barred || ruling instanceof Undetermined)
          && isOf(ruling, kind -> kind == Clause.Kind.EXCLUSION)) {
        add(ruling);
      }
    }
  }

  private void add(Ruling exclusion) {
    if (exclusion instanceof Barred) {
      met.add(exclusion);
    } else if (exclusion instanceof Undetermined undetermined) {
      open.add(undetermined);
    }
  }

  private boolean isOf(Ruling ruling, Predicate<Clause.Kind> kinds) {
    return laws.clause(ruling.matter()).filter(clause -> kinds.test(clause.kind())).isPresent();
  }

  /** The ruling as the exclusions leave it. */
  Ruling hold(Ruling ruling) {
    if (met.isEmpty() && open.isEmpty()) {
      return ruling;
    }
    if (!mayGive(ruling) || !isOf(ruling, Clause.Kind::isFavour)) {
      return ruling;
    }
    Amount amount = ruling.amount();
    for (Ruling exclusion : met) {
      if (bars(exclusion.matter(), ruling.matter())) {
        return new Barred(ruling.matter(), exclusion.matter(), amount, ruling.readings());
      }
    }
    Set<Missing> missing = new TreeSet<>();
    open.stream()
        .filter(exclusion -> bars(exclusion.matter(), ruling.matter()))
        .forEach(exclusion -> missing.addAll(exclusion.missing()));
    return missing.isEmpty() ? ruling : undetermined(ruling, missing, amount);
  }

  private static Ruling undetermined(Ruling ruling, Set<Missing> missing, @Nullable Amount amount) {
    Set<Missing> all = new TreeSet<>(missing);
    if (ruling instanceof Undetermined before) {
      all.addAll(before.missing());
    }
    return new Undetermined(ruling.matter(), List.copyOf(all), amount, ruling.readings());
  }

  private static boolean mayGive(Ruling ruling) {
    return ruling instanceof Granted
        || ruling instanceof Designated
        || ruling instanceof Confirmed
        || ruling instanceof Discretionary
        || ruling instanceof Undetermined;
  }

  private boolean bars(Matter exclusion, Matter matter) {
    return names(exclusion, new ClauseRef(matter.policy(), matter.clause()))
        && facts
            .fact(exclusion.subject())
            .flatMap(
                owner ->
                    facts
                        .fact(matter.subject())
                        .filter(subject -> DossierIndex.isWithin(subject, owner)))
            .isPresent();
  }

  private boolean names(Matter exclusion, ClauseRef clause) {
    List<ClauseRef> bars =
        laws.clause(exclusion).map(found -> found.handling().bars()).orElse(List.of());
    return bars.isEmpty() ? exclusion.policy().equals(clause.policy()) : bars.contains(clause);
  }
}
