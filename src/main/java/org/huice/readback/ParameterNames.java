package org.huice.readback;

import java.util.Optional;
import org.huice.policy.ParameterRef;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;

/** Says a parameter that a settlement rule or a pool names, with its values. */
final class ParameterNames {
  private ParameterNames() {}

  /** {@code 500 万元(参数“年度上限”)}. */
  static String of(Phrases phrases, RuleSet rules, ParameterRef ref) {
    return Optional.ofNullable(rules.policies().get(ref.policy()))
        .map(PolicyRules::document)
        .map(document -> new LawValues(phrases, document).operand(ref.name()))
        .map(law -> law.text() + phrases.remarks(law.notes()))
        .orElse(ref.toString());
  }
}
