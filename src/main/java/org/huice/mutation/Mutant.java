package org.huice.mutation;

import java.util.Optional;
import java.util.function.Function;
import org.huice.problem.Place;
import org.huice.ruleset.PolicyRules;
import org.jspecify.annotations.Nullable;

/**
 * A policy with one thing changed.
 *
 * @param id names it within its policy by what is changed, without any position in a file: {@code
 *     起补投资额 2026-01-01: 500 -> 501}
 * @param clause which it is about; null for the whole policy
 * @param place of what is changed
 * @param text what is changed, as the policy writes it
 * @param from what stands there; empty where the text says it all
 * @param to what stands there instead; empty where nothing does
 * @param edit makes the changed policy; empty where an example supposes other values, so that
 *     nothing changes
 */
public record Mutant(
    String id,
    @Nullable String clause,
    Change change,
    Place place,
    String text,
    String from,
    String to,
    Function<PolicyRules, Optional<PolicyRules>> edit) {}
