package org.huice.readback;

import java.util.Optional;
import org.huice.policy.ParameterRef;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** Says a parameter that a settlement rule or a pool names, with its values. */
final class ParameterNames {
  private ParameterNames() {}

  /**
   * {@code 500 万元(参数“年度上限”，自 2024-01-01 起，出自 第八条)}.
   *
   * @param policy of whose clauses no policy has to be named
   */
  static String of(Phrases phrases, RuleSet rules, ParameterRef ref, String policy) {
    String other = ref.policy().equals(policy) ? null : ref.policy();
    return Optional.ofNullable(rules.policies().get(ref.policy()))
        .map(PolicyRules::document)
        .map(document -> new LawValues(phrases, document).cited(ref.name(), other))
        .map(law -> law.text() + phrases.remarks(law.notes()))
        .orElse(ref.toString());
  }
}
