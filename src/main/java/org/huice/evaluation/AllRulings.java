package org.huice.evaluation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.huice.determination.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Every ruling on a dossier, sorted by matter. Those that a policy does not hold are made when
 * somebody looks: nothing hangs on them, and there may be a hundred of them for each that does.
 */
final class AllRulings extends AbstractList<Ruling> implements RandomAccess {
  private final List<Ruling> open;
  private final Docket docket;
  private volatile @Nullable List<Ruling> made;

  /**
   * Those of a docket.
   *
   * @param open the rulings on policies that hold or may, sorted by matter
   */
  AllRulings(List<Ruling> open, Docket docket) {
    this.open = open;
    this.docket = docket;
  }

  @Override
  public Ruling get(int index) {
    return all().get(index);
  }

  @Override
  public int size() {
    List<Ruling> known = made;
    return known == null ? open.size() + docket.closedRulings() : known.size();
  }

  private List<Ruling> all() {
    List<Ruling> known = made;
    if (known == null) {
      known = merged(docket.closed());
      made = known;
    }
    return known;
  }

  private List<Ruling> merged(List<Ruling> closed) {
    List<Ruling> all = new ArrayList<>(open.size() + closed.size());
    int next = 0;
    for (Ruling ruling : closed) {
      while (next < open.size() && open.get(next).matter().compareTo(ruling.matter()) < 0) {
        all.add(open.get(next++));
      }
      all.add(ruling);
    }
    all.addAll(open.subList(next, open.size()));
    return List.copyOf(all);
  }
}
