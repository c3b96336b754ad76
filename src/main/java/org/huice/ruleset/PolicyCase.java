package org.huice.ruleset;

import java.time.LocalDate;
import java.util.List;
import org.huice.problem.Place;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A worked example of a policy.
 *
 * @param name one sentence
 * @param policy its id
 * @param asOf the day of the determination
 * @param overlay other values for the policy's parameters, named by its own content
 * @param facts as in a fact file
 * @param expected what must come out; at least one
 * @param wrongReading the misreading of the policy that it names, one sentence: then what is
 *     expected is what that reading would give, and must not come out; null for all others
 * @param place where it starts
 */
public record PolicyCase(
    String name,
    String policy,
    LocalDate asOf,
    @Nullable Overlay overlay,
    Node facts,
    List<Expected> expected,
    @Nullable String wrongReading,
    Place place) {
  /** Keeps its own copy of what is expected. */
  public PolicyCase {
    expected = List.copyOf(expected);
  }
}
