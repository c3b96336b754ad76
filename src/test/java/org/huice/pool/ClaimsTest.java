package org.huice.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluator;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyRules;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetReader;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.junit.jupiter.api.Test;

/** Claims of determinations that the program made from the folder {@code rulesets/pools}. */
class ClaimsTest {
  private static final RuleSet RULES =
      Objects.requireNonNull(
          RuleSetReader.read(Path.of("fixtures", "rulesets", "pools")).ruleSet());
  private static final Evaluator EVALUATOR = new Evaluator(RULES, RuleBase.load(RULES, null), null);
  private static final Claims CLAIMS =
      new Claims(
          RULES.pools(),
          RULES.policies().values().stream().map(PolicyRules::document).toList(),
          RULES.vocabulary());
  private static final String PROJECT =
      """
      { "企业": { "企业编号": "Q1", "行政区划代码": "410122", %s "项目": [ { "项目编号": "P1", %s } ] } }
      """;

  private static Dossier dossier(String facts) {
    List<Problem> problems = new ArrayList<>();
    byte[] bytes = facts.getBytes(StandardCharsets.UTF_8);
    Node node = JsonTree.read("试.json", bytes, problems::add).orElseThrow();
    Dossier dossier =
        new DossierReader(RULES.vocabulary()).read(node, "试.json", problems::add).orElse(null);
    assertThat(problems).isEmpty();
    return Objects.requireNonNull(dossier);
  }

  private static List<Claim> claims(String facts) {
    Determination determination =
        Objects.requireNonNull(
            EVALUATOR.decide(dossier(facts), LocalDate.of(2025, 6, 30)).determination());
    return CLAIMS.of(7, "sha256:abc", "甲公司", determination);
  }

  private static Claim claim(String facts, String clause) {
    return claims(facts).stream()
        .filter(claim -> claim.matter().clause().equals(clause))
        .findFirst()
        .orElseThrow(() -> new AssertionError(claims(facts).toString()));
  }

  private static String project(String firm, String project) {
    return PROJECT.formatted(firm, project);
  }

  @Test
  void an_award_names_its_pool_its_determination_and_its_sum() {
    Claim claim =
        claim(project("", "\"投资额\": 1234.5, \"申报日期\": \"2025-03-01\", \"示范\": false"), "第五条");

    assertThat(claim.pool()).isEqualTo("技改资金/年度技改资金");
    assertThat(claim.entry()).isEqualTo(7);
    assertThat(claim.core()).isEqualTo("sha256:abc");
    assertThat(claim.name()).isEqualTo("甲公司");
    assertThat(claim.applicant()).hasToString("企业[Q1]");
    assertThat(claim.matter().subject()).hasToString("项目[P1]");
    assertThat(claim.yuan()).isEqualByComparingTo("1234500");
    assertThat(claim.figures()).isEqualTo(new TreeMap<>(Map.of("申报日期", "2025-03-01")));
    assertThat(claim.missing()).isEmpty();
    assertThat(claim.open()).isFalse();
    assertThat(claim.bound()).isFalse();
  }

  @Test
  void what_is_only_a_bound_says_so() {
    String facts = project("", "\"投资额\": 100, \"申报日期\": \"2025-03-01\", \"示范\": true");

    assertThat(claim(facts, "第六条").bound()).isTrue();
    assertThat(claim(facts, "第六条").yuan()).isEqualByComparingTo("50000");
  }

  @Test
  void a_figure_that_nobody_stated_is_named_and_is_not_0() {
    Claim claim = claim(project("", "\"投资额\": 100, \"示范\": false"), "第五条");

    assertThat(claim.figures()).isEmpty();
    assertThat(claim.missing()).containsExactly("项目[P1].申报日期");
    assertThat(claim.open()).isFalse();
  }

  @Test
  void what_is_refused_claims_nothing() {
    assertThat(claims(project("\"年用电量\": 0,", "\"投资额\": 0, \"示范\": false, \"先进\": false")))
        .isEmpty();
  }

  @Test
  void an_undetermined_award_is_open_and_says_what_is_missing() {
    Claim claim = claim(project("", "\"申报日期\": \"2025-03-01\", \"示范\": false"), "第五条");

    assertThat(claim.open()).isTrue();
    assertThat(claim.yuan()).isZero();
    assertThat(claim.missing()).containsExactly("项目[P1].投资额");
    assertThat(claim.figures()).containsEntry("申报日期", "2025-03-01");
  }

  @Test
  void an_award_of_subjects_that_are_not_known_is_open_without_their_figures() {
    Claim claim = claim("{ \"企业\": { \"企业编号\": \"Q1\", \"行政区划代码\": \"410122\" } }", "第五条");

    assertThat(claim.open()).isTrue();
    assertThat(claim.figures()).isEmpty();
    assertThat(claim.missing()).containsExactly("企业[Q1].项目");
  }

  @Test
  void what_an_authority_has_not_decided_is_open_up_to_its_sum() {
    Claim claim =
        claim(
            project("\"亩均税收\": 12.50, \"从业人数\": 30,", "\"投资额\": 0, \"示范\": false, \"先进\": true"),
            "第七条");

    assertThat(claim.open()).isTrue();
    assertThat(claim.bound()).isTrue();
    assertThat(claim.yuan()).isEqualByComparingTo("100000");
    assertThat(claim.missing()).containsExactly("裁量意见[第七条/P1].结论");
    assertThat(claim.figures()).containsEntry("亩均税收", "125000").containsEntry("从业人数", "30");
  }

  @Test
  void a_title_takes_part_where_only_the_number_is_limited() {
    Claim claim = claim(project("", "\"投资额\": 100, \"示范\": true"), "第八条");

    assertThat(claim.pool()).isEqualTo("技改资金/示范名额");
    assertThat(claim.yuan()).isZero();
    assertThat(claim.open()).isFalse();
    assertThat(claim.figures()).containsEntry("投资额", "1000000");
  }

  @Test
  void a_pool_across_policies_goes_by_its_name_alone() {
    Claim claim =
        claim(
            "{ \"企业\": { \"企业编号\": \"Q1\", \"行政区划代码\": \"410122\", \"年用电量\": 2.5,"
                + " \"亩均税收\": 0, \"项目\": [] } }",
            "第一条");

    assertThat(claim.pool()).isEqualTo("用电资金");
    assertThat(claim.yuan()).isEqualByComparingTo("2500");
    assertThat(claim.figures()).isEqualTo(new TreeMap<>(Map.of("年用电量", "25000", "亩均税收", "0")));
    assertThat(claim.missing()).containsExactly("企业[Q1].从业人数");
  }

  @Test
  void the_average_of_all_takes_applicants_that_claim_nothing() {
    Dossier none = dossier("{ \"企业\": { \"企业编号\": \"Q1\", \"亩均税收\": 3.20, \"项目\": [] } }");
    Dossier unknown = dossier("{ \"企业\": { \"企业编号\": \"Q2\", \"项目\": [] } }");
    Dossier other = dossier("{ \"园区\": { \"园区编号\": \"Y1\", \"亩均税收\": 9 } }");

    assertThat(CLAIMS.figures(none))
        .containsExactly(Map.entry("用电资金", new TreeMap<>(Map.of("亩均税收", "32000"))));
    assertThat(CLAIMS.figures(unknown)).containsExactly(Map.entry("用电资金", new TreeMap<>(Map.of())));
    assertThat(CLAIMS.figures(other)).isEmpty();
  }
}
