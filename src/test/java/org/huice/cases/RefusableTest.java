package org.huice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.money.Band;
import org.huice.money.Unit;
import org.huice.policy.Clause;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusableTest {
  private static final Place PLACE = Place.of("规则.drl");

  /** A rule that tests nothing and pays by bands. */
  private static RuleTree rule(String word) {
    Expression.Text parameter = new Expression.Text("档次", PLACE, "\"档次\"");
    Consequence then =
        new Consequence(
            "$政策", List.of(new Consequence.Word(word, List.of(parameter), PLACE)), PLACE);
    return new RuleTree("一", "一", List.of(), then, PLACE, "");
  }

  private static PolicyDocument policy(String bound) {
    Band band = new Band(new BigDecimal(bound), false, BigDecimal.TEN);
    Parameter bands =
        new Parameter(
            "档次",
            Unit.WAN_YUAN,
            Unit.WAN_YUAN,
            "一",
            false,
            List.of(),
            new TreeMap<>(Map.of(LocalDate.MIN, new ParameterValue.Bands(List.of(band)))),
            null,
            null,
            PLACE);
    return Objects.requireNonNull(SmallPolicy.RULES.policies().get("认定"))
        .document()
        .with(Map.of("档次", bands));
  }

  @ParameterizedTest
  @CsvSource({"band, 0.01, true", "band, 0, false", "flat, 10, false"})
  void a_rule_that_tests_nothing_fails_only_below_bands_that_start_above_nothing(
      String word, String bound, boolean can) {
    PolicyDocument policy = policy(bound);
    Clause clause = Objects.requireNonNull(policy.clauses().get("一"));

    assertThat(new Refusable(policy).is(clause, List.of(rule(word)))).isEqualTo(can);
    assertThat(new Refusable(policy).is(clause, List.of(rule(word), rule("flat")))).isFalse();
  }
}
