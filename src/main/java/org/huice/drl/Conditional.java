package org.huice.drl;

import java.util.List;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/** One element of a rule's {@code when}. */
public sealed interface Conditional {
  /** Where it starts. */
  Place place();

  /**
   * A fact of a type that meets every constraint.
   *
   * @param variable what it is bound to
   * @param type a fact type, or {@code Policy}
   */
  record Pattern(@Nullable String variable, String type, List<Constraint> constraints, Place place)
      implements Conditional {}

  /** No fact meets the pattern. */
  record None(Pattern pattern, Place place) implements Conditional {}

  /** At least one fact meets the pattern. */
  record Some(Pattern pattern, Place place) implements Conditional {}

  /** Every fact of the pattern's type meets its constraints: {@code forall( P( c ) )}. */
  record Every(Pattern pattern, Place place) implements Conditional {}
}
