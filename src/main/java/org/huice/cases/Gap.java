package org.huice.cases;

import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something about a policy that no worked example shows.
 *
 * @param clause which it is about; null where it is about the whole policy
 * @param condition as the rule writes it, or the parameter or settlement rule that it is about;
 *     null where it is about none of these
 * @param bound where the tier starts, or the number of the row; null where it is about neither
 * @param kind what example is missing
 * @param place of the clause, or of the condition
 */
public record Gap(
    @Nullable String clause,
    @Nullable String condition,
    @Nullable String bound,
    Kind kind,
    Place place) {
  /** What example is missing. */
  public enum Kind {
    /** The policy has none. */
    NO_CASES,
    /** None meets the clause; of a target, none reaches it. */
    NO_POSITIVE,
    /** None is refused under the clause; of a target, none falls short of it. */
    NO_REFUSED,
    /** One meets the clause, but does not pass. */
    POSITIVE_FAILED,
    /** One is refused under the clause, but does not pass. */
    REFUSED_FAILED,
    /** The condition holds in none. */
    NEVER_TRUE,
    /** The condition fails in none. */
    NEVER_FALSE,
    /** None reaches the tier or band that starts with its bound. */
    TIER_FROM,
    /** None reaches the tier or band that starts above its bound. */
    TIER_ABOVE,
    /** None stays below the lowest tier or band that pays. */
    TIER_BELOW,
    /** None takes the row of the table. */
    ROW_UNUSED,
    /** None is cut by the limit. */
    NEVER_CUT,
    /** None stays within the limit. */
    ALWAYS_CUT,
    /** None is raised to the limit. */
    NEVER_RAISED,
    /** None comes to the limit by itself. */
    ALWAYS_RAISED,
    /** The ceiling between awards cuts in none. */
    NEVER_SETTLED,
    /** The ceiling between awards leaves all in none. */
    ALWAYS_SETTLED,
    /** No award falls by the selection between awards. */
    NEVER_FELLED,
    /** None says that a clause cannot be decided. */
    NO_CASE
  }
}
