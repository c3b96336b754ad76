package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huice.rule.FactValues;
import org.huice.rule.Policies;
import org.jspecify.annotations.Nullable;

/** A rule set on the day of a decision: what all dossiers that are decided on it share. */
final class Day {
  /** Of more standings of policies than this nothing is kept; they are found again. */
  private static final int KEPT = 200_000;

  /** A policy on a day keeps each parameter that was asked for: it weighs as much as so many. */
  private static final int WEIGHT_OF_WORDS = 20;

  private final Plan plan;
  private final LocalDate asOf;
  private final @Nullable FactValues values;
  private final Map<String, Venue> places = new ConcurrentHashMap<>();
  private final Map<Dated, Words> words = new ConcurrentHashMap<>();

  private final Map<List<Words>, Policies> applied = new ConcurrentHashMap<>();

  private volatile @Nullable Venue nowhere;

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
   * How every policy stands at a place.
   *
   * @param place null where it is not known
   */
  Venue at(@Nullable String place) {
    if (place == null) {
      return nowhere();
    }
    Venue known = places.get(place);
    if (known == null) {
      known = venue(place);
      makeRoom(places, plan.statutes().size());
      places.put(place, known);
    }
    return known;
  }

  private Venue nowhere() {
    Venue known = nowhere;
    if (known == null) {
      known = venue(null);
      nowhere = known;
    }
    return known;
  }

  private Venue venue(@Nullable String place) {
    List<Standing> all = new ArrayList<>(plan.statutes().size());
    for (Statute statute : plan.statutes()) {
      all.add(new Standing(statute, this, place));
    }
    return new Venue(all, plan.types());
  }

  /** A policy on a day that chooses its parameters. */
  Words words(Statute statute, LocalDate date) {
    Dated dated = new Dated(statute.number(), date);
    Words known = words.get(dated);
    if (known == null) {
      known = new Words(statute, date, asOf, values);
      makeRoom(words, WEIGHT_OF_WORDS);
      words.put(dated, known);
    }
    return known;
  }

  /** Policies as the engine asks them; nearly always those of a dossier before. */
  Policies policies(List<Words> words) {
    Policies known = applied.get(words);
    if (known == null) {
      known = new Policies(words.stream().map(Words::ofEngine).toList());
      makeRoom(applied, words.size());
      applied.put(List.copyOf(words), known);
    }
    return known;
  }

  private static void makeRoom(Map<?, ?> kept, int each) {
    if ((long) kept.size() * each > KEPT) {
      kept.clear();
    }
  }
}
