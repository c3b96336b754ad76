package org.huice.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.page.Words;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;

/** Folders of rules that tests read back. */
final class Rules {
  static final Words ZH = Words.in(Locale.CHINESE);
  static final Words EN = Words.in(Locale.ENGLISH);
  static final RuleSet SHIPPED = read("rules");
  static final RuleSet PUBLISHED = read("fixtures/rulesets/published");
  static final RuleSet POOLS = read("fixtures/rulesets/pools");
  static final RuleSet WORDS = read("fixtures/rulesets/every-word");
  static final List<RuleSet> ALL = List.of(SHIPPED, PUBLISHED, POOLS, WORDS);

  private Rules() {}

  private static RuleSet read(String folder) {
    RuleSetReading reading = RuleSetReader.read(Path.of(folder));
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.ruleSet());
  }

  static PolicyRules policy(RuleSet rules, String id) {
    return Objects.requireNonNull(rules.policies().get(id), id);
  }

  /** All that is said of every clause of a policy, as one text. */
  static String said(RuleSet rules, String policy, Words words) {
    return String.join(
        "\n", new ReadBackText(words).lines(new ReadBack(words, rules).of(policy, null)));
  }

  /** All that is said of one clause, as one text. */
  static String said(RuleSet rules, String policy, String clause) {
    return new ReadBack(ZH, rules)
        .of(policy, clause).clauses().stream()
            .flatMap(one -> one.sentences().stream())
            .flatMap(Sentence::all)
            .collect(Collectors.joining("\n"));
  }

  static Stream<PolicyRules> policies() {
    return ALL.stream().flatMap(rules -> rules.policies().values().stream());
  }
}
