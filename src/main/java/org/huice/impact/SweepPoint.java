package org.huice.impact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a register costs with one value of a parameter.
 *
 * @param value in the parameter's unit; null for the rules as they are
 * @param sums of all determined rulings
 * @param change against the rules as they are, in matters that are determined on both sides
 * @param opened how many rulings are determined that are not by the rules as they are, and
 *     therefore in no change
 * @param granted how many awards are granted
 * @param open how many rulings wait for something missing or for a person
 * @param pending the amounts so far, or at stake, of those; a hint and in no sum
 * @param winners applicants who gain against the rules as they are
 * @param losers applicants who lose
 */
public record SweepPoint(
    @Nullable BigDecimal value,
    Sums sums,
    Sums change,
    long opened,
    long granted,
    long open,
    Split pending,
    long winners,
    long losers) {}
