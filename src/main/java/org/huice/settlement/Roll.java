package org.huice.settlement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.jspecify.annotations.Nullable;

/**
 * The rulings of one dossier, sorted by matter, each beside its clause. Clauses have a place among
 * all, so what comes clause by clause is sorted by numbers; subjects are looked at only to see that
 * they are sorted already, and texts are compared only where they are not.
 */
final class Roll {
  private static final int HALF = 32;

  private final Ruling[] rulings;
  private final @Nullable Article[] articles;

  private Roll(Ruling[] rulings, @Nullable Article[] articles) {
    this.rulings = rulings;
    this.articles = articles;
  }

  /** The roll of rulings in any order. */
  static Roll of(Laws laws, List<Ruling> rulings) {
    Ruling[] given = rulings.toArray(new Ruling[0]);
    Roll roll = new Roll(given, articles(laws, given));
    if (roll.isSorted()) {
      return roll;
    }
    Roll sorted = roll.byPlace();
    if (sorted != null && sorted.isSorted()) {
      return sorted;
    }
    Arrays.sort(given, Comparator.comparing(Ruling::matter));
    return new Roll(given, articles(laws, given));
  }

  private static @Nullable Article[] articles(Laws laws, Ruling[] rulings) {
    @Nullable Article[] articles = new Article[rulings.length];
    String policy = "";
    Map<String, Article> clauses = Map.of();
    for (int index = 0; index < rulings.length; index++) {
      Matter matter = rulings[index].matter();
      if (!matter.policy().equals(policy)) {
        policy = matter.policy();
        clauses = laws.of(policy);
      }
      articles[index] = clauses.get(matter.clause());
    }
    return articles;
  }

  private boolean isSorted() {
    for (int index = 0; index < rulings.length; index++) {
      if (articles[index] == null || (index > 0 && !isAfter(index))) {
        return false;
      }
    }
    return true;
  }

  private boolean isAfter(int index) {
    Article before = articles[index - 1];
    Article article = articles[index];
    if (before == null || article == null || before.place() > article.place()) {
      return false;
    }
    return before.place() < article.place() || subject(index - 1).compareTo(subject(index)) <= 0;
  }

  private FactId subject(int index) {
    return rulings[index].matter().subject();
  }

  /** Sorted by clause, within each as given; null where a clause is not known. */
  private @Nullable Roll byPlace() {
    long[] keys = new long[rulings.length];
    for (int index = 0; index < keys.length; index++) {
      Article article = articles[index];
      if (article == null) {
        return null;
      }
      keys[index] = (long) article.place() << HALF | index;
    }
    Arrays.sort(keys);
    Ruling[] sorted = new Ruling[keys.length];
    @Nullable Article[] beside = new Article[keys.length];
    for (int index = 0; index < keys.length; index++) {
      sorted[index] = rulings[(int) keys[index]];
      beside[index] = articles[(int) keys[index]];
    }
    return new Roll(sorted, beside);
  }

  int size() {
    return rulings.length;
  }

  Ruling ruling(int index) {
    return rulings[index];
  }

  /** The clause of a ruling; null where no policy of the rule set has it. */
  @Nullable Article article(int index) {
    return articles[index];
  }

  /** Puts a ruling on the same matter in the place of another. */
  void put(int index, Ruling ruling) {
    rulings[index] = ruling;
  }

  /** All of them, with some rulings on the same matters in the place of theirs. */
  Ruling[] copy() {
    return rulings.clone();
  }
}
