package org.huice.cases;

import org.huice.problem.Place;

/**
 * A condition of a rule, as it was seen once.
 *
 * @param place where it starts
 * @param text as the rule writes it; of exists, not, forall and accumulate, and of a plain pattern,
 *     which is an exists, that word
 */
record Seen(Place place, String text, Sight sight) {}
