package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huice.rule.FactValues;
import org.jspecify.annotations.Nullable;

/** A rule set on the day of a decision: what all dossiers that are decided on it share. */
final class Day {
  /** Of more places or days than this nothing is kept; it is found again. */
  private static final int KEPT = 200_000;

  private final Plan plan;
  private final LocalDate asOf;
  private final @Nullable FactValues values;
  private final Map<String, List<Standing>> places = new ConcurrentHashMap<>();
  private final Map<Dated, Words> words = new ConcurrentHashMap<>();

  /** A policy on a day. */
  private record Dated(int statute, LocalDate date) {}

  /**
   * That day.
   *
   * @param values how the engine reads facts; null where there is none
   */
  Day(Plan plan, LocalDate asOf, @Nullable FactValues values) {
    this.plan = plan;
    this.asOf = asOf;
    this.values = values;
  }

  Plan plan() {
    return plan;
  }

  /** The day of the decision. */
  LocalDate asOf() {
    return asOf;
  }

  /**
   * How every policy stands at a place, sorted by its id.
   *
   * @param place null where it is not known
   */
  List<Standing> at(@Nullable String place) {
    if (place == null) {
      return standings(null);
    }
    List<Standing> known = places.get(place);
    if (known == null) {
      known = standings(place);
      makeRoom(places, plan.statutes().size());
      places.put(place, known);
    }
    return known;
  }

  private List<Standing> standings(@Nullable String place) {
    List<Standing> all = new ArrayList<>(plan.statutes().size());
    for (Statute statute : plan.statutes()) {
      all.add(new Standing(statute, this, place));
    }
    return all;
  }

  /** A policy on a day that chooses its parameters. */
  Words words(Statute statute, LocalDate date) {
    Dated dated = new Dated(statute.number(), date);
    Words known = words.get(dated);
    if (known == null) {
      known = new Words(statute, date, asOf, values);
      makeRoom(words, 1);
      words.put(dated, known);
    }
    return known;
  }

  private static void makeRoom(Map<?, ?> kept, int each) {
    if ((long) kept.size() * each > KEPT) {
      kept.clear();
    }
  }
}
