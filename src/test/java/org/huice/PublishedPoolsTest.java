package org.huice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.dossier.Uscc;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluator;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.Pool;
import org.huice.pool.Award;
import org.huice.pool.Before;
import org.huice.pool.Cause;
import org.huice.pool.Claim;
import org.huice.pool.Claims;
import org.huice.pool.Fraction;
import org.huice.pool.PoolResult;
import org.huice.pool.PoolRun;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.tree.JsonTree;
import org.junit.jupiter.api.Test;

/** What the published texts say of all applicants together, from fact files to awards. */
class PublishedPoolsTest {
  private static final RuleSet RULES = Made.accepted(Path.of("fixtures/rulesets/published"));
  private static final Evaluator EVALUATOR = new Evaluator(RULES, RuleBase.load(RULES, null), null);
  private static final Claims CLAIMS =
      new Claims(
          RULES.pools(),
          RULES.policies().values().stream().map(PolicyRules::document).toList(),
          RULES.vocabulary());

  private static PoolResult run(String name, List<String> register, LocalDate asOf) {
    Pool pool =
        RULES.pools().stream()
            .filter(one -> one.id().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(RULES.pools().toString()));
    List<Claim> claims = new ArrayList<>();
    for (String facts : register) {
      CLAIMS.of(claims.size() + 1L, "sha256:", "企业", decide(facts, asOf)).stream()
          .filter(claim -> claim.pool().equals(name))
          .forEach(claims::add);
    }
    return PoolRun.of(pool, values(pool, asOf), claims, List.of(), Before.NONE);
  }

  private static Determination decide(String facts, LocalDate asOf) {
    List<Problem> problems = new ArrayList<>();
    Dossier dossier =
        JsonTree.read("试.json", facts.getBytes(UTF_8), problems::add)
            .flatMap(
                node -> new DossierReader(RULES.vocabulary()).read(node, "试.json", problems::add))
            .orElseThrow(() -> new AssertionError(problems.toString()));
    return Objects.requireNonNull(EVALUATOR.decide(dossier, asOf).determination());
  }

  private static Map<ParameterRef, Fraction> values(Pool pool, LocalDate asOf) {
    Map<ParameterRef, Fraction> values = new HashMap<>();
    for (ParameterRef ref : pool.parameters()) {
      Parameter parameter = parameter(ref);
      ParameterValue value = parameter.on(asOf).orElseThrow();
      BigDecimal number = ((ParameterValue.Plain) value).number();
      values.put(ref, Fraction.of(parameter.unit().toBase(number)));
    }
    return values;
  }

  private static Parameter parameter(ParameterRef ref) {
    PolicyRules policy = Objects.requireNonNull(RULES.policies().get(ref.policy()));
    return Objects.requireNonNull(policy.document().parameters().get(ref.name()));
  }

  private static String code(int number) {
    String code = "91370100MA3F%05d".formatted(number);
    return code + Uscc.checkCharacter(code);
  }

  /** Firms whose expense is as given, in 万元, and 10 万元 more than the year before. */
  private static PoolResult research(int... expenses) {
    List<String> register = new ArrayList<>();
    for (int expense : expenses) {
      register.add(
          """
          { "企业": { "统一社会信用代码": "%s", "行政区划代码": "341321", "规模以上": true, "年度研发": [
            { "年度": 2022, "研发投入": %d, "上年研发投入": %d, "营业收入": 100000000 } ] } }
          """
              .formatted(code(register.size()), expense * 10_000L, (expense - 10) * 10_000L));
    }
    return run("砀山研发/研发经费前20家", register, LocalDate.of(2023, 6, 30));
  }

  @Test
  void r14_the_twenty_first_firm_by_expense_gets_nothing() {
    PoolResult result = research(IntStream.rangeClosed(100, 120).toArray());

    assertThat(result.awards().stream().filter(award -> award.yuan().signum() > 0)).hasSize(20);
    Award last = result.awards().get(0);
    assertThat(last.entitlement()).isEqualByComparingTo("12000");
    assertThat(last.yuan()).isZero();
    assertThat(last.cause()).isEqualTo(Cause.BEYOND_QUOTA);
    assertThat(result.total()).isEqualByComparingTo(result.entitled().subtract(last.entitlement()));
  }

  @Test
  void r14_a_tie_at_the_twentieth_place_never_makes_them_more_than_twenty() {
    int[] expenses = IntStream.rangeClosed(100, 120).toArray();
    expenses[0] = expenses[1];

    PoolResult result = research(expenses);

    assertThat(result.awards().stream().filter(award -> award.yuan().signum() > 0)).hasSize(19);
    assertThat(result.awards().get(0).cause()).isEqualTo(Cause.TIE_AT_LIMIT);
    assertThat(result.awards().get(1).cause()).isEqualTo(Cause.TIE_AT_LIMIT);
  }

  /** So many firms with a project that earns 100万元. */
  private static PoolResult equipment(int firms) {
    List<String> register =
        IntStream.range(0, firms)
            .mapToObj(
                firm ->
                    """
                    { "企业": { "统一社会信用代码": "%s", "行政区划代码": "371323", "机器人应用": [], "技改项目": [
                      { "项目编号": "J", "设备实际投资": 60000000, "年度完成投资": 0, "年度设备投资": 0,
                        "入选标杆项目": false } ] } }
                    """
                        .formatted(code(firm)))
            .toList();
    return run("沂水技改/技术改造奖补专项资金", register, LocalDate.of(2022, 12, 31));
  }

  @Test
  void r08_up_to_2000_wan_everybody_is_paid_in_full() {
    PoolResult result = equipment(20);

    assertThat(result.total()).isEqualByComparingTo("20000000");
    assertThat(result.awards())
        .allSatisfy(award -> assertThat(award.yuan()).isEqualByComparingTo("1000000"));
  }

  @Test
  void r08_beyond_2000_wan_all_are_cut_alike_and_no_fen_is_lost() {
    PoolResult result = equipment(21);

    assertThat(result.total()).isEqualByComparingTo("20000000");
    assertThat(result.awards())
        .allSatisfy(
            award ->
                assertThat(award.yuan())
                    .isBetween(new BigDecimal("952380.95"), new BigDecimal("952380.96")));
  }
}
