package org.huice.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.drl.CanonicalDrl;
import org.huice.drl.RuleTree;
import org.huice.page.Words;
import org.huice.policy.Clause;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sentences are the rule's: of two rules of a clause that the engine would run differently no
 * two read the same, be they shipped or shipped with one thing changed.
 */
class SentencesSayTheRuleTest {
  static Stream<Words> languages() {
    return Stream.of(Rules.ZH, Rules.EN);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void two_rules_never_read_the_same(Words words) {
    int mutants = 0;
    List<RuleSet> folders =
        words.equals(Rules.ZH) ? Rules.ALL : List.of(Rules.PUBLISHED, Rules.WORDS);
    for (RuleSet rules : folders) {
      for (PolicyRules policy : rules.policies().values()) {
        RuleSentences text =
            new RuleSentences(Phrases.of(words), policy.document(), rules.vocabulary());
        Map<String, String> bySentences = new HashMap<>();
        for (RuleTree rule : policy.rules()) {
          for (RuleTree each : with(rule, Mutants.of(rule, policy.document()))) {
            mutants++;
            String said = rule.clause() + said(each, policy, text);
            String run = run(each, policy, rules);
            assertThat(bySentences.merge(said, run, (old, now) -> old)).as(said).isEqualTo(run);
          }
        }
      }
    }
    assertThat(mutants).isGreaterThan(2000);
  }

  @Test
  void no_sentence_hangs_on_a_name_a_comment_or_the_text_of_a_rule() {
    for (RuleSet rules : Rules.ALL) {
      for (PolicyRules policy : rules.policies().values()) {
        RuleSentences text =
            new RuleSentences(Phrases.of(Rules.ZH), policy.document(), rules.vocabulary());
        for (RuleTree rule : policy.rules()) {
          RuleTree renamed =
              new RuleTree(
                  "别的名字", rule.clause(), rule.when(), rule.then(), rule.place(), "// 别的注释");
          assertThat(said(renamed, policy, text)).isEqualTo(said(rule, policy, text));
        }
      }
    }
  }

  private static List<RuleTree> with(RuleTree rule, List<RuleTree> mutants) {
    return Stream.concat(Stream.of(rule), mutants.stream()).toList();
  }

  private static String said(RuleTree rule, PolicyRules policy, RuleSentences text) {
    Clause clause = Objects.requireNonNull(policy.document().clauses().get(rule.clause()));
    return text.of(rule, clause).stream().flatMap(Sentence::all).collect(Collectors.joining("\n"));
  }

  /** What the engine runs, without the rule's name and the names of its variables. */
  private static String run(RuleTree rule, PolicyRules policy, RuleSet rules) {
    String printed =
        CanonicalDrl.policy(policy.document().id(), List.of(rule), rules.vocabulary())
            .replaceFirst("rule \"[^\"]*\"", "rule")
            .replaceFirst("say\\( \"[^\"]*\"", "say(");
    Map<String, String> names = new HashMap<>();
    return Pattern.compile("\\$[\\p{L}\\p{N}_]+")
        .matcher(printed)
        .replaceAll(found -> names.computeIfAbsent(found.group(), name -> "V" + names.size()));
  }
}
