package org.huice.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.matching.Trees.accumulate;
import static org.huice.matching.Trees.bind;
import static org.huice.matching.Trees.compare;
import static org.huice.matching.Trees.either;
import static org.huice.matching.Trees.field;
import static org.huice.matching.Trees.listed;
import static org.huice.matching.Trees.number;
import static org.huice.matching.Trees.pattern;
import static org.huice.matching.Trees.policy;
import static org.huice.matching.Trees.result;
import static org.huice.matching.Trees.rule;
import static org.huice.matching.Trees.some;
import static org.huice.matching.Trees.text;
import static org.huice.matching.Trees.variable;
import static org.huice.matching.Trees.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.dossier.Fact;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.RuleTree;
import org.huice.money.Step;
import org.huice.problem.Problem;
import org.huice.rule.Absent;
import org.huice.rule.Award;
import org.huice.rule.Designation;
import org.huice.rule.Discretion;
import org.huice.rule.Levy;
import org.huice.rule.Order;
import org.huice.rule.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentsTest {
  private static final Conditional.Pattern PROJECT = pattern("$项目", "项目");
  private static final Conditional.Pattern DEVICE =
      pattern(null, "设备", compare(field("价格"), ">", number(0)));

  private final Fact applicant = World.enterprise(Map.of());
  private final Fact project = World.fact("项目", "A", applicant, values());
  private final Fact other = World.fact("项目", "B", applicant, Map.of());
  private final List<Problem> problems = new ArrayList<>();

  private static Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("投资额", new BigDecimal("1200000"));
    values.put("总投资", new BigDecimal("20"));
    values.put("开工日", LocalDate.of(2024, 6, 30));
    return values;
  }

  @Test
  void finds_every_assignment_that_is_true_and_no_other() {
    RuleTree rule = rule("$项目", policy(), DEVICE, PROJECT);
    assertThat(
            matches(rule, device("1", "1"), device("2", "0"), device("3", null), device("4", "5")))
        .extracting(match -> match.facts().toString())
        .containsExactly("[设备[1], 项目[A]]", "[设备[4], 项目[A]]");
    assertThat(matches(rule, device("1", "0"), device("2", null))).isEmpty();
    assertThat(matches(rule)).isEmpty();
  }

  @Test
  void a_fact_assumed_in_an_absent_list_is_no_match() {
    RuleTree rule = rule("$项目", policy(), PROJECT, listed(DEVICE, "$项目", "设备"));
    assertThat(matches(rule)).isEmpty();
    assertThat(matches(rule, device("1", "1"))).hasSize(1);
  }

  @Test
  void what_is_no_plain_pattern_multiplies_nothing() {
    Conditional both = either(some(DEVICE), some(pattern(null, "项目")));
    Conditional sum =
        accumulate(
            pattern(null, "设备", List.of(bind("$价", field("价格")))),
            List.of(result("$合计", Aggregate.SUM, "$价")));
    Conditional.Pattern worth = pattern("$项目", "项目", compare(field("投资额"), ">", variable("$合计")));
    World.given(project, "设备");
    World.given(other, "设备");
    assertThat(matches(rule("$项目", both, sum, worth), device("1", "1"), device("2", "1199998.99")))
        .extracting(match -> match.facts().toString())
        .containsExactly("[项目[A]]");
    assertThat(matches(rule("$项目", both, sum, worth), device("1", "1"), device("2", "1199999")))
        .isEmpty();
  }

  @Test
  void an_award_is_computed_step_by_step() {
    Award award =
        (Award)
            outcome(
                word("award", variable("$项目")),
                word("base", variable("$项目"), text("投资额")),
                word("minus", variable("$项目"), text("总投资")),
                word("times", text("四分之一")),
                word("atMost", text("门槛")),
                word("atLeast", text("门槛")));
    assertThat(award.subject()).isSameAs(project);
    assertThat(Objects.requireNonNull(award.amount()).steps())
        .extracting(step -> step.operation().code() + step.label() + step.result())
        .containsExactly(
            "base投资额1200000",
            "minus总投资1000000",
            "times四分之一250000",
            "atMost门槛250000",
            "atLeast门槛1000000");
    assertThat(award.amount().steps()).extracting(Step::unit).startsWith("元", "万元", "%");
  }

  @Test
  void each_word_begins_its_own_outcome() {
    assertThat(outcome(word("levy", variable("$项目")), word("flat", text("门槛"))))
        .isInstanceOf(Levy.class);
    assertThat(outcome(word("discretion", variable("$项目")))).isInstanceOf(Discretion.class);
    assertThat(outcome(word("designate", variable("$项目")))).isInstanceOf(Designation.class);
    Consequence.Word since = word("since", variable("$项目"), text("开工日"), text("期限"));
    Order order = (Order) outcome(word("order", variable("$项目")), since);
    assertThat(order.from()).isEqualTo(LocalDate.of(2025, 6, 30));
  }

  @Test
  void what_is_missing_is_told_as_the_engine_tells_it() {
    Outcome outcome =
        outcome(
            word("award", variable("$项目")),
            word("base", variable("$项目"), text("面积")),
            word("atMost", text("隐去")));
    assertThat(outcome.missing())
        .containsExactly(
            new Absent(Absent.Kind.FACT, "项目[A].面积"), new Absent(Absent.Kind.PARAMETER, "试/隐去"));
  }

  @Test
  void an_amount_without_an_exact_value_is_a_problem() {
    List<Consequence.Word> words =
        List.of(
            word("award", variable("$项目")),
            word("base", variable("$项目"), text("价格")),
            word("times", text("三分之一")));
    Fact odd = World.fact("设备", "1", project, Map.of("价格", BigDecimal.TEN));
    Matcher matcher = new Matcher(World.VOCABULARY, World.dossier(applicant, project, odd));
    RuleTree rule = rule(words, policy(), pattern("$项目", "设备"));
    assertThat(matcher.matches(rule, World.calculating(), odd, problems::add)).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly(MatchingProblem.NO_EXACT_AMOUNT);
  }

  @Test
  void the_limit_holds_for_matches_too() {
    Fact[] devices = {project, device("1", "1"), device("2", "1"), device("3", "1")};
    RuleTree rule = rule("$项目", PROJECT, DEVICE);
    assertThat(limited(4, devices).matches(rule, World.calculating(), project, problems::add))
        .isPresent();
    assertThat(limited(3, devices).matches(rule, World.calculating(), project, problems::add))
        .isEmpty();
    assertThat(problems)
        .containsExactly(
            Problem.at(Trees.HERE, MatchingProblem.TOO_MANY_COMBINATIONS, rule.name(), "3"));
  }

  private Matcher limited(int limit, Fact... facts) {
    applicant.lists().clear();
    project.lists().clear();
    return new Matcher(World.VOCABULARY, World.dossier(applicant, facts), limit);
  }

  private Fact device(String key, @Nullable String price) {
    return World.fact(
        "设备", key, project, price == null ? Map.of() : Map.of("价格", new BigDecimal(price)));
  }

  private Outcome outcome(Consequence.Word... words) {
    List<Match> matches = matches(rule(List.of(words), policy(), PROJECT));
    assertThat(matches).hasSize(1);
    return matches.get(0).outcome();
  }

  private List<Match> matches(RuleTree rule, Fact... devices) {
    applicant.lists().clear();
    project.lists().values().forEach(List::clear);
    List<Fact> facts = new ArrayList<>(List.of(project, other));
    facts.addAll(List.of(devices));
    Matcher matcher =
        new Matcher(World.VOCABULARY, World.dossier(applicant, facts.toArray(Fact[]::new)));
    List<Match> matches =
        matcher.matches(rule, World.calculating(), project, problems::add).orElseThrow();
    assertThat(problems).isEmpty();
    return matches;
  }
}
