package org.huice.evaluation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /** Of those dossiers. */
  Neighbours(List<Dossier> dossiers) {
    this.dossiers = dossiers;
    this.positions = new int[dossiers.size()];
    Map<@Nullable String, List<Integer>> places = new LinkedHashMap<>();
    for (int at = 0; at < positions.length; at++) {
      String place = Standing.place(dossiers.get(at).applicant());
      places.computeIfAbsent(place, any -> new ArrayList<>()).add(at);
    }
    int next = 0;
    for (List<Integer> ofPlace : places.values()) {
      for (int at : ofPlace) {
        positions[next++] = at;
      }
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
