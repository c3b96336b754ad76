package org.huice.cases;

import java.util.Map;
import org.huice.problem.Place;

/**
 * A condition of a rule that examples are to show from every side.
 *
 * @param kind what it is
 * @param place where it starts
 * @param text as {@link Item} has it
 * @param policyAlone whether it reads no fact, so that the policy's own values decide it
 * @param excuses the sides that no example can show, and why
 */
record Site(
    Item.Kind kind, Place place, String text, boolean policyAlone, Map<Sight, Excuse> excuses) {
  /** How sightings name what is an exists. */
  static final String EXISTS = "exists";

  /** How sightings name the figures of an accumulate. */
  static final String ACCUMULATE = "accumulate";

  /** Keeps its own copy. */
  Site {
    excuses = Map.copyOf(excuses);
  }

  /** How it is named where it was seen. */
  Seen as(Sight sight) {
    String name =
        switch (kind) {
          case FACT, EXISTS -> EXISTS;
          case NOT -> "not";
          case FORALL -> "forall";
          case FIGURES -> ACCUMULATE;
          default -> text;
        };
    return new Seen(place, name, sight);
  }
}
