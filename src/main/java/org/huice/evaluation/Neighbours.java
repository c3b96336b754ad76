package org.huice.evaluation;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.huice.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers put together place by place, since those of one place need the same policies: decided
 * one after the other they share sessions of the engine, and what the processor still has at hand.
 * Places stand in the order of their first dossier, and the dossiers of a place in their own.
 */
final class Neighbours extends AbstractList<Dossier> implements RandomAccess {
  private final List<Dossier> dossiers;
  private final int[] positions;

  /**
   * Of those dossiers, those of a place by counting.
   *
   * @param types of the rule set, which know where an applicant is
   */
  Neighbours(List<Dossier> dossiers, SubjectTypes types) {
    this.dossiers = dossiers;
    this.positions = new int[dossiers.size()];
    Map<@Nullable String, Integer> places = new HashMap<>();
    int[] placed = new int[positions.length];
    int[] next = new int[positions.length + 1];
    for (int at = 0; at < placed.length; at++) {
      String place = types.place(dossiers.get(at).applicant());
      Integer known = places.putIfAbsent(place, places.size());
      placed[at] = known == null ? places.size() - 1 : known;
      next[placed[at] + 1]++;
    }
    arrange(placed, next);
  }

  /**
   * Puts together what is of one place.
   *
   * @param placed the number of each one's place
   * @param next by the number of a place and one, how many are of it
   */
  private void arrange(int[] placed, int[] next) {
    for (int place = 1; place < next.length; place++) {
      next[place] += next[place - 1];
    }
    for (int at = 0; at < placed.length; at++) {
      positions[next[placed[at]]++] = at;
    }
  }

  @Override
  public Dossier get(int index) {
    return dossiers.get(positions[index]);
  }

  @Override
  public int size() {
    return positions.length;
  }

  /**
   * Where one of these stood before.
   *
   * @param index here
   */
  int position(int index) {
    return positions[index];
  }
}
