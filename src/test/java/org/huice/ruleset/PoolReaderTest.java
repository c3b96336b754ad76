package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huice.BrokenFolder;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.ParameterValue;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Admission;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Per;
import org.huice.policy.Pool.Population;
import org.huice.policy.Pool.Ranking;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the folder {@code rulesets/pools}, and pools added to the good folder of rejected ones. */
class PoolReaderTest {
  private static final Path FOLDER = Path.of("fixtures", "rulesets", "pools");
  private static final Path BASE = Path.of("fixtures", "rejected", "base");
  private static final String POLICY = "policies/试点/policy.yaml";

  private static RuleSet read(Path folder) {
    RuleSetReading reading = RuleSetReader.read(folder);
    assertThat(reading.problems()).isEmpty();
    return Objects.requireNonNull(reading.ruleSet());
  }

  private static ParameterRef of(String parameter) {
    return new ParameterRef("技改资金", parameter);
  }

  @Test
  void the_pools_of_policies_come_first_then_those_across() {
    assertThat(read(FOLDER).pools())
        .extracting(Pool::id)
        .containsExactly("技改资金/年度技改资金", "技改资金/先进工艺", "技改资金/示范名额", "用电资金");
  }

  @Test
  void a_pool_says_who_takes_part_how_much_there_is_and_where_it_stands() {
    Pool pool = read(FOLDER).pools().get(0);

    assertThat(pool.clauses())
        .containsExactly(new ClauseRef("技改资金", "第五条"), new ClauseRef("技改资金", "第六条"));
    assertThat(pool.budget()).isEqualTo(of("资金总额"));
    assertThat(pool.admissions()).isEmpty();
    assertThat(pool.ranking()).isNull();
    assertThat(pool.sharing()).isEqualTo(new Sharing.FirstCome("申报日期", Ties.ALL, true));
    assertThat(pool.terms().text()).startsWith("年度技改资金总额为2000万元");
    assertThat(pool.terms().policy()).isEqualTo("技改资金");
    assertThat(pool.fields()).containsExactly("申报日期");
  }

  @Test
  void a_ranking_says_by_what_how_many_and_what_of_equal_ones() {
    Pool pool = read(FOLDER).pools().get(1);

    assertThat(pool.ranking())
        .isEqualTo(
            new Ranking(
                List.of(new Criterion("亩均税收", true, 60), new Criterion("从业人数", false, 40)),
                of("先进名额"),
                Per.APPLICANT,
                Ties.NONE));
    assertThat(pool.sharing()).isEqualTo(new Sharing.InRank(false));
    assertThat(pool.parameters()).containsExactly(of("先进总额"), of("先进名额"));
    assertThat(pool.fields()).containsExactly("亩均税收", "从业人数");
  }

  @Test
  void a_budget_that_is_blacked_out_is_read_and_stays_unknown() {
    RuleSet rules = read(FOLDER);

    assertThat(
            Samples.of(Samples.of(rules.policies(), "技改资金").document().parameters(), "先进总额")
                .on(LocalDate.of(2025, 1, 1)))
        .contains(new ParameterValue.Redacted());
  }

  @Test
  void titles_take_part_where_only_their_number_is_limited() {
    Pool pool = read(FOLDER).pools().get(2);

    assertThat(pool.clauses()).containsExactly(new ClauseRef("技改资金", "第八条"));
    assertThat(pool.budget()).isNull();
    assertThat(pool.sharing()).isEqualTo(new Sharing.InFull());
    assertThat(pool.terms().assumed()).isEqualTo("并列的都认定");
  }

  @Test
  void a_pool_across_policies_names_them_before_clauses_and_parameters() {
    Pool pool = read(FOLDER).pools().get(3);

    assertThat(pool.terms().policy()).isEmpty();
    assertThat(pool.clauses()).containsExactly(new ClauseRef("用电补贴", "第一条"));
    assertThat(pool.budget()).isEqualTo(new ParameterRef("用电补贴", "用电总额"));
    assertThat(pool.admissions())
        .containsExactly(
            new Admission("亩均税收", Population.APPLICANTS, new ParameterRef("用电补贴", "平均成数"), true),
            new Admission("从业人数", Population.CLAIMS, null, false));
    assertThat(pool.sharing()).isEqualTo(new Sharing.ByRate("年用电量", null, true));
  }

  @Test
  void an_overlay_gives_a_pool_other_values() {
    RuleSet rules = read(FOLDER);
    List<Problem> problems = new ArrayList<>();
    String yaml =
        "title: 试\nassumed: 试\nparameters: { 技改资金: { 先进总额: { values: { 2024-01-01: 30 } } } }\n";
    Overlay overlay =
        OverlayReader.read("o.yaml", Samples.bytes(yaml), rules, problems::add).orElseThrow();

    RuleSet changed = rules.with(overlay);

    assertThat(changed.pools()).isEqualTo(rules.pools());
    assertThat(
            Samples.of(Samples.of(changed.policies(), "技改资金").document().parameters(), "先进总额")
                .on(LocalDate.of(2025, 1, 1)))
        .contains(new ParameterValue.Plain(new BigDecimal("30")));
  }

  @Test
  void a_byte_of_a_pool_changes_the_name_of_the_rule_set(@TempDir Path folder) throws IOException {
    BrokenFolder.write(FOLDER, FOLDER, folder);
    String before = read(folder).id();
    Path file = folder.resolve("pools.yaml");

    Files.writeString(file, Files.readString(file).replace("inclusive: false", "inclusive: true"));

    assertThat(read(folder).id()).isNotEqualTo(before);
  }

  @Test
  void a_parameter_that_no_pool_names_any_more_is_unused(@TempDir Path folder) throws IOException {
    BrokenFolder.write(FOLDER, FOLDER, folder);
    Path file = folder.resolve("pools.yaml");

    Files.writeString(file, Files.readString(file).replace("share: 用电补贴/平均成数, ", ""));

    assertThat(RuleSetReader.read(folder).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(RuleSetProblem.UNUSED_PARAMETER);
              assertThat(problem.arguments()).containsExactly("平均成数");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { first-come: 开工日期, ties: by-key, last: in-part }           | FirstCome[day=开工日期, ties=BY_KEY, lastInPart=true]
          { first-come: 注册日期, ties: in-proportion, last: nothing }     | FirstCome[day=注册日期, ties=ALL, lastInPart=false]
          { pro-rata: entitlement }                                       | ProRata[each=null, redistribute=false]
          { pro-rata: entitlement, each: 收入上限, redistribute: true }    | ProRata[each=试点/收入上限, redistribute=true]
          { by-rate: 投资额, at-most: 自筹比例, redistribute: false }      | ByRate[base=投资额, atMost=试点/自筹比例, redistribute=false]
          { by-rate: 从业人数, redistribute: true }                        | ByRate[base=从业人数, atMost=null, redistribute=true]
          """)
  void every_way_of_dividing_is_read(String share, String read, @TempDir Path folder)
      throws IOException {
    BrokenFolder.write(BASE, BASE, folder);
    Path file = folder.resolve(POLICY);
    Files.writeString(
        file,
        Files.readString(file)
            + "pools: [ { pool: 年度, clauses: [第一条, 第二条], budget: 收入上限, text: 总额, share: "
            + share
            + " } ]\n");

    assertThat(read(folder).pools().get(0).sharing()).hasToString(read);
  }
}
