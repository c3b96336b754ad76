package org.huice.evaluation;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.huice.determination.Ruling;
import org.huice.dossier.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Every ruling on a dossier, sorted by matter. Those that no rule is met, that there is no subject
 * and that a policy does not hold are made when somebody looks: nothing hangs on them, and there
 * may be a hundred of them for each other one.
 */
final class AllRulings extends AbstractList<Ruling> implements RandomAccess {
  private final Docket docket;
  private volatile Ruling @Nullable [] made;

  /** Those of a docket, once all are decided. */
  AllRulings(Docket docket) {
    this.docket = docket;
  }

  @Override
  public Ruling get(int index) {
    return all()[index];
  }

  @Override
  public int size() {
    Ruling[] known = made;
    return known == null ? docket.size() : known.length;
  }

  private Ruling[] all() {
    Ruling[] known = made;
    if (known == null) {
      known = make();
      made = known;
    }
    return known;
  }

  private Ruling[] make() {
    Subjects subjects = docket.subjects();
    Ruling[] all = new Ruling[docket.size()];
    int next = 0;
    int place = 0;
    for (Heading heading : docket.venue().all()) {
      int type = heading.article().subject();
      boolean entered = docket.isEntered(heading);
      for (int at = 0; at < subjects.rulings(type); at++) {
        Fact subject = subjects.isNone(type) ? null : subjects.of(type).get(at);
        all[next++] = docket.ruling(heading, subject, place);
        place += entered ? 1 : 0;
      }
    }
    if (next != all.length) {
      throw new IllegalStateException(next + " rulings in place of " + all.length);
    }
    return all;
  }
}
