package org.huice.impact;

/**
 * What one cause comes to.
 *
 * @param policy the policy's id
 * @param clause the clause's id
 * @param cause what made the difference
 * @param why the sentence of the first applicant whom it met, with his values
 * @param example whether others have other values, so that the sentence is only an example
 * @param matters how many it decided
 * @param change head less base in matters that are determined on both sides
 */
public record CauseDelta(
    String policy,
    String clause,
    Cause cause,
    String why,
    boolean example,
    long matters,
    Sums change) {}
