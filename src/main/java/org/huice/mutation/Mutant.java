package org.huice.mutation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.huice.problem.Place;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A policy, or what holds between several, with one thing changed.
 *
 * @param id names it within its policy by what is changed, without any position in a file: {@code
 *     起补投资额 2026-01-01: 500 -> 501}
 * @param clause which it is about; null for the whole policy
 * @param place of what is changed
 * @param text what is changed, as the policy writes it
 * @param from what stands there; empty where the text says it all
 * @param to what stands there instead; empty where nothing does
 * @param edit makes the changed rules; empty where an example supposes other values, so that
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
    Function<RuleSet, Optional<RuleSet>> edit) {
  /** A change within one policy. */
  static Function<RuleSet, Optional<RuleSet>> within(
      String policy, Function<PolicyRules, Optional<PolicyRules>> edit) {
    return rules ->
        edit.apply(Objects.requireNonNull(rules.policies().get(policy), policy)).map(rules::with);
  }

  /** How a change is named that says what stood there and what stands there instead. */
  static String id(Variant<?> variant) {
    return switch (variant.change()) {
      case OPTION_DROPPED -> "drop " + variant.from() + " of " + variant.text();
      case SETTLEMENT_DROPPED -> "drop " + variant.text();
      default -> variant.text() + ": " + variant.from() + " -> " + variant.to();
    };
  }

  /** A change of what a whole file says. */
  static Mutant of(String id, Variant<?> variant, Function<RuleSet, Optional<RuleSet>> edit) {
    return new Mutant(
        id,
        null,
        variant.change(),
        variant.place(),
        variant.text(),
        variant.from(),
        variant.to(),
        edit);
  }
}
