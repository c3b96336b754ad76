package org.huice.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.huice.crosscheck.Plans.FactsPlan;
import org.huice.crosscheck.Plans.WorldPlan;
import org.huice.determination.Condition;
import org.huice.determination.RuleReading;
import org.huice.determination.Truth;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.matching.Match;
import org.huice.matching.Matcher;
import org.huice.matching.ReadyRule;
import org.huice.problem.Problem;
import org.huice.rule.Outcome;
import org.huice.rule.Policy;
import org.huice.rule.Priced;
import org.huice.ruleset.PolicyRules;

/**
 * Engine and matcher ask the same words of the policy; were those wrong, both would be, and agree.
 * So the matcher is held against an interpreter that counts periods, shares and units by itself:
 * the truth of every rule, and of every condition that the matcher shows, parts included.
 */
class ThirdReadingTest {
  /** Conditions that consist of others, all of which are shown. */
  private static final Set<String> WHOLE = Set.of("&&", "||", "!", "or");

  @Property(tries = 20, seed = "7115", edgeCases = EdgeCasesMode.NONE)
  void the_matcher_reads_as_an_interpreter_of_its_own_does(@ForAll("worlds") WorldPlan plan) {
    agree(plan);
  }

  @Tag("nightly")
  @AddLifecycleHook(Nightly.class)
  @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
  void the_matcher_reads_so_every_night(@ForAll("worlds") WorldPlan plan) {
    agree(plan);
  }

  @Provide
  Arbitrary<WorldPlan> worlds() {
    return Worlds.of(25);
  }

  private static void agree(WorldPlan plan) {
    Trial trial = Trial.of(plan.folder());
    for (FactsPlan facts : plan.dossiers()) {
      agree(trial, RandomFacts.of(trial.folder().vocabulary(), facts));
    }
  }

  private static void agree(Trial trial, RandomFacts facts) {
    Dossier dossier = trial.dossier(facts);
    Matcher matcher = new Matcher(trial.rules().vocabulary(), dossier);
    OwnFacts own = new OwnFacts(trial.rules().vocabulary().types(), dossier);
    for (PolicyRules policy : trial.rules().policies().values()) {
      for (LocalDate day : List.of(facts.asOf(), LocalDate.of(2024, 6, 30))) {
        OwnWords words = new OwnWords(policy.document(), day, facts.asOf());
        for (RuleTree rule : policy.rules()) {
          ReadyRule ready = new ReadyRule(rule, trial.rules().vocabulary());
          for (Fact subject : Readings.subjects(matcher, policy, rule)) {
            Readings.reading(matcher, words, rule, subject)
                .ifPresent(
                    reading -> {
                      agree(new OwnReading(rule, words, own, subject), reading, trial, facts);
                      agree(matcher, words, ready, subject, reading, trial, facts);
                    });
          }
        }
      }
    }
  }

  private static void agree(OwnReading own, RuleReading reading, Trial trial, RandomFacts facts) {
    List<String> held = reading.conditions().stream().map(ThirdReadingTest::held).toList();
    List<List<String>> assignments = own.assignments();
    Truth truth = OwnReading.truth(assignments);
    if (reading.truth() != truth || !assignments.contains(held)) {
      String where = trial.kept(facts);
      assertThat(assignments).as("%s: %s", reading.rule(), where).contains(held);
      assertThat(reading.truth()).as("%s: %s", reading, where).isEqualTo(truth);
    }
  }

  /**
   * A rule that was made ready says the truth of its reading, finds the same matches, and is read
   * like one that was not, whatever it was read for before.
   */
  private static void agree(
      Matcher matcher,
      OwnWords words,
      ReadyRule ready,
      Fact subject,
      RuleReading reading,
      Trial trial,
      RandomFacts facts) {
    RuleTree rule = ready.rule();
    Truth truth = reading.truth();
    Policy policy = Readings.calculating(words);
    assertThat(matcher.read(ready, policy, subject, problem -> {})).contains(reading);
    List<Problem> told = new ArrayList<>();
    List<Problem> toldReady = new ArrayList<>();
    Optional<List<Match>> matches = matcher.matches(rule, policy, subject, told::add);
    Optional<ReadyRule.Answer> answer = matcher.answer(ready, policy, subject, toldReady::add);
    if (!toldReady.equals(told)
        || !answer.map(ReadyRule.Answer::truth).equals(matches.map(found -> truth))
        || !answer
            .map(found -> said(found.matches()))
            .equals(matches.map(ThirdReadingTest::said))) {
      assertThat(answer).as("%s: %s", rule.name(), trial.kept(facts)).isEqualTo(matches);
    }
  }

  private static List<String> said(List<Match> matches) {
    return matches.stream().map(match -> match.facts() + said(match.outcome())).toList();
  }

  private static String said(Outcome outcome) {
    String amount =
        outcome instanceof Priced<?> priced && priced.amount() != null
            ? priced.amount().value() + " " + priced.amount().steps()
            : "";
    return outcome.getClass() + " " + outcome + " " + outcome.missing() + amount;
  }

  private static String held(Condition condition) {
    String letter = OwnExpressions.letter(condition.truth());
    return WHOLE.contains(condition.operator())
        ? letter
            + "("
            + String.join("", condition.parts().stream().map(ThirdReadingTest::held).toList())
            + ")"
        : letter;
  }
}
