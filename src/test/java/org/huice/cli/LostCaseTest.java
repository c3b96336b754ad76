package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.huice.cases.Aspect;
import org.huice.cases.CaseResult;
import org.huice.cases.CaseRunner;
import org.huice.cases.Comparison;
import org.huice.determination.Ruling;
import org.huice.engine.RuleBase;
import org.huice.page.CaseText;
import org.huice.page.Words;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.junit.jupiter.api.Test;

/** An example that expects an award which is not paid. */
class LostCaseTest {
  private static final Words WORDS = Words.in(Locale.CHINESE);
  private static final RuleSet RULES =
      Objects.requireNonNull(RuleSetReader.read(Path.of("rules")).ruleSet());

  @Test
  void cause_rule_and_winner_stand_below_what_was_expected() {
    CaseFiles files = new CaseFiles(Path.of("rules"), RULES, WORDS);
    files.read("集群专项资金");
    CaseRunner runner = new CaseRunner(RULES, RuleBase.load(RULES, null));
    CaseResult result =
        files.cases().stream()
            .map(runner::run)
            .filter(LostCaseTest::isLost)
            .findFirst()
            .orElseThrow();
    Comparison wanted = new Comparison("四(二)(贷款贴息)", Aspect.RULING, "granted", "superseded", false);
    CaseResult failed =
        new CaseResult(result.example(), List.of(wanted), List.of(), result.determination());

    assertThat(new CaseText(WORDS, RULES).lines(failed))
        .anyMatch(line -> line.contains("没有给付：cause: lower，rule: 贴息与补助不重复"))
        .anyMatch(line -> line.contains("就高：本项 ") && line.contains("四(二)(专项补助)"));
  }

  private static boolean isLost(CaseResult result) {
    return Objects.requireNonNull(result.determination()).rulings().stream()
        .anyMatch(Ruling.Superseded.class::isInstance);
  }
}
