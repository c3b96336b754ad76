package org.huice.mutation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.drl.ConditionWord;
import org.huice.drl.FollowingWord;
import org.huice.drl.RuleTree;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/**
 * The parameters on which the decision of one dossier hangs. What only a pool reads, which is
 * decided of all applicants together, no worked example can show.
 */
final class UsedParameters {
  private UsedParameters() {}

  /** Their names, those included that only settle it with other policies. */
  static Set<String> of(RuleSet rules, PolicyRules policy) {
    Set<String> names = new LinkedHashSet<>();
    policy.rules().forEach(rule -> names.addAll(of(rule)));
    Stream.concat(policy.document().settlement().stream(), rules.settlement().stream())
        .flatMap(UsedParameters::read)
        .filter(reference -> reference.policy().equals(policy.document().id()))
        .forEach(reference -> names.add(reference.name()));
    return names;
  }

  /** Those that a rule names. */
  static Set<String> of(RuleTree rule) {
    Set<String> names = new LinkedHashSet<>();
    rule.calls().forEach(call -> call.parameter().ifPresent(names::add));
    rule.then().words().forEach(word -> names.addAll(word.parameters()));
    return names;
  }

  /**
   * Those by which the rules of a policy count a time, in days, months or years.
   *
   * @param words of conditions that count; {@code since} of an order does too
   */
  static Set<String> counted(PolicyRules policy, Collection<ConditionWord> words) {
    Set<String> names = new LinkedHashSet<>();
    for (RuleTree rule : policy.rules()) {
      rule.calls()
          .filter(call -> words.stream().anyMatch(word -> word.word().equals(call.word())))
          .forEach(call -> call.parameter().ifPresent(names::add));
      rule.then().words().stream()
          .filter(word -> word.name().equals(FollowingWord.SINCE.word()))
          .forEach(word -> names.addAll(word.parameters()));
    }
    return names;
  }

  /** Those that a rule between awards reads. */
  static Stream<ParameterRef> read(SettlementRule rule) {
    if (rule instanceof SettlementRule.Ceiling ceiling) {
      return Stream.ofNullable(ceiling.limit().parameter());
    }
    return rule instanceof SettlementRule.Highest highest
        ? Stream.ofNullable(highest.keep())
        : Stream.of();
  }
}
