package org.huice.settlement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

  private Roll(Laws laws, Ruling[] rulings) {
    this.rulings = rulings;
    this.articles = new Article[rulings.length];
    Article last = null;
    for (int index = 0; index < rulings.length; index++) {
      last = laws.article(rulings[index].matter(), last);
      articles[index] = last;
    }
  }

  /** The roll of rulings in any order. */
  static Roll of(Laws laws, List<Ruling> rulings) {
    Ruling[] given = rulings.toArray(new Ruling[0]);
    Roll roll = new Roll(laws, given);
    if (roll.isSortedByPlace()) {
      return roll;
    }
    Arrays.sort(given, Comparator.comparing(Ruling::matter));
    return new Roll(laws, given);
  }

  /** Sorts by clause, and says whether that did it; not so where a clause is not known. */
  private boolean isSortedByPlace() {
    boolean rising = true;
    int last = 0;
    for (Article article : articles) {
      if (article == null) {
        return false;
      }
      rising &= last <= article.place();
      last = article.place();
    }
    if (!rising) {
      arrange();
    }
    return areSubjectsSorted();
  }

  /** Whether those of each clause are; it is the very same clause, for a rule set has each once. */
  @SuppressWarnings("ReferenceEquality")
  private boolean areSubjectsSorted() {
    for (int index = 1; index < rulings.length; index++) {
      if (articles[index - 1] == articles[index]
          && subject(index - 1).compareTo(subject(index)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** By clause, and those of a clause as they were given. */
  private void arrange() {
    long[] keys = new long[rulings.length];
    for (int index = 0; index < keys.length; index++) {
      keys[index] = (long) Objects.requireNonNull(articles[index]).place() << HALF | index;
    }
    Arrays.sort(keys);
    Ruling[] given = rulings.clone();
    @Nullable Article[] beside = articles.clone();
    for (int index = 0; index < keys.length; index++) {
      rulings[index] = given[(int) keys[index]];
      articles[index] = beside[(int) keys[index]];
    }
  }

  private FactId subject(int index) {
    return rulings[index].matter().subject();
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

  /** All rulings, those of the claims as they stand now. */
  List<Ruling> with(List<Claim> claims) {
    return List.of(settled(rulings.clone(), claims));
  }

  /** The same for the last time: the roll keeps nothing that was before. */
  List<Ruling> closedWith(List<Claim> claims) {
    return List.of(settled(rulings, claims));
  }

  private static Ruling[] settled(Ruling[] rulings, List<Claim> claims) {
    for (int index = 0; index < claims.size(); index++) {
      rulings[claims.get(index).index()] = claims.get(index).settled();
    }
    return rulings;
  }
}
