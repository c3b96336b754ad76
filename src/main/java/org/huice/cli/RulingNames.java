package org.huice.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.huice.page.Words;
import org.huice.policy.Clause;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleArchive;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.jspecify.annotations.Nullable;

/**
 * What the rulings of an entry are called, by the same words as on its page: a levy that is not due
 * is 不征缴 and not 不符合. The entry holds the code alone, so that its rule set is asked what the clause
 * yields; it stays in the ledger when personal data are erased.
 */
final class RulingNames {
  private static final Set<String> BY_KIND = Set.of("refused", "confirmed");

  private final Words words;
  private final Function<String, Optional<byte[]>> ruleSets;
  private final Map<String, Map<String, PolicyRules>> policies = new HashMap<>();

  /**
   * Names.
   *
   * @param ruleSets finds the bytes of a rule set by its id
   */
  RulingNames(Words words, Function<String, Optional<byte[]>> ruleSets) {
    this.words = words;
    this.ruleSets = ruleSets;
  }

  /**
   * {@code 符合，给予} of {@code granted}.
   *
   * @param ruleSet by which was decided; null where nothing says so
   */
  String of(String code, @Nullable String ruleSet, String policy, String clause) {
    if (!BY_KIND.contains(code)) {
      return LedgerWords.ruling(words, code);
    }
    PolicyRules rules =
        ruleSet == null ? null : policies.computeIfAbsent(ruleSet, this::read).get(policy);
    Clause found = rules == null ? null : rules.document().clauses().get(clause);
    String kind = found == null ? "unknown" : found.kind().name();
    String key = "ruling." + code + "." + kind;
    return words.sentences().containsKey(key) ? words.say(key) : LedgerWords.ruling(words, code);
  }

  private Map<String, PolicyRules> read(String id) {
    RuleSet rules =
        ruleSets
            .apply(id)
            .flatMap(bytes -> RuleArchive.of(id, bytes))
            .map(archive -> RuleSetReader.read(archive).ruleSet())
            .orElse(null);
    return rules == null ? Map.of() : rules.policies();
  }
}
