package org.huice.mutation;

import java.util.function.Function;
import org.huice.problem.Place;

/**
 * A part of a policy with one thing changed.
 *
 * @param place of what is changed
 * @param text what is changed, as the policy writes it
 * @param from what stands there; empty where the text says it all
 * @param to what stands there instead; empty where nothing does
 * @param made the part as it then is
 */
record Variant<T>(Change change, Place place, String text, String from, String to, T made) {
  /** The same change, seen from what is around the part. */
  <R> Variant<R> in(Function<T, R> around) {
    return new Variant<>(change, place, text, from, to, around.apply(made));
  }
}
