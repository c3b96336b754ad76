package org.huice.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.impact.Bench.DAY;
import static org.huice.impact.Bench.SUN;
import static org.huice.impact.Bench.compare;
import static org.huice.impact.Bench.side;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.huice.ruleset.RuleSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {
  private static final String CAP = "单个项目上限=300";
  private static final String RULE = "类别 in ( 项目类别.光伏发电, 项目类别.工业绿色微电网 ), 设备投资额 > 0";

  @TempDir private Path folder = Path.of("");
  private Path register = Path.of("");
  private RuleSet rules = Bench.shipped();

  @BeforeEach
  void write() throws IOException {
    register = Bench.register(folder);
  }

  private Path changed() throws IOException {
    return Bench.copy(folder.resolve("head"));
  }

  private static Path rule(Path rules) throws IOException {
    try (var files = Files.list(rules.resolve("policies").resolve(SUN))) {
      return files.filter(file -> file.toString().endsWith(".drl")).findFirst().orElseThrow();
    }
  }

  @Test
  void a_lower_rate_costs_less_and_says_who_loses_and_why() throws IOException {
    Comparison found = compare(side(rules, CAP), side(rules, CAP, "奖励比例=15"), register, DAY);

    assertThat(found.total().change().granted())
        .isEqualTo(new Split(BigDecimal.ZERO, new BigDecimal("-1350000.02")));
    assertThat(found.total().applicants(Change.LOSER)).isEqualTo(2);
    assertThat(found.total().applicants(Change.WINNER)).isZero();
    assertThat(found.total().applicants(Change.UNCHANGED)).isEqualTo(1);
    assertThat(found.causes()).hasSize(1);
    assertThat(found.causes().get(0).cause())
        .isEqualTo(new Cause(Cause.Kind.STEP, "奖励比例", "20%", "15%"));
    assertThat(found.losses().get(0).gain()).isEqualByComparingTo("-1200000.02");
    assertThat(found.frame().scope()).extracting(Frame.Evaluated::policy).containsExactly(SUN);
    assertThat(found.frame().notEvaluated()).hasSize(rules.policies().size() - 1);
  }

  @Test
  void an_entry_that_cannot_be_read_is_counted_and_listed() throws IOException {
    Comparison found = compare(side(rules, CAP), side(rules), register, DAY);

    assertThat(found.frame().read()).isEqualTo(4);
    assertThat(found.frame().compared() + found.frame().notComparable()).isEqualTo(4);
    assertThat(found.total().applicants(Change.NOT_COMPARABLE)).isEqualTo(1);
  }

  @Test
  void the_same_rules_change_nothing_and_evaluate_nothing() throws IOException {
    Comparison found = compare(side(rules), side(Bench.rules(changed())), register, DAY);

    assertThat(found.frame().scope()).isEmpty();
    assertThat(found.total().change()).isEqualTo(Sums.ZERO);
    assertThat(found.total().applicants(Change.UNCHANGED)).isEqualTo(3);
    assertThat(found.causes()).isEmpty();
  }

  @Test
  void remarks_and_lines_in_a_file_are_no_difference() throws IOException {
    Path head = changed();
    Path rule = rule(head);
    Files.writeString(rule, Files.readString(rule).replace("when\n", "when\n\n// 说明\n"));

    RuleSet other = Bench.rules(head);
    assertThat(other.id()).isNotEqualTo(rules.id());
    assertThat(Contrast.of(side(rules), side(other), DAY).evaluated()).isEmpty();
  }

  @Test
  void swapping_the_sides_negates_every_difference() throws IOException {
    RuleSide one = side(rules, CAP);
    RuleSide other = side(rules, "单个项目上限=200", "奖励比例=25");
    Comparison there = compare(one, other, register, DAY);
    Comparison back = compare(other, one, register, DAY);

    assertThat(back.total().change()).isEqualTo(Sums.ZERO.minus(there.total().change()));
    assertThat(there.total().change()).isNotEqualTo(Sums.ZERO);
    assertThat(back.total().applicants(Change.WINNER))
        .isEqualTo(there.total().applicants(Change.LOSER));
    for (int i = 0; i < there.classes().size(); i++) {
      assertThat(back.classes().get(i).delta().change())
          .isEqualTo(Sums.ZERO.minus(there.classes().get(i).delta().change()));
    }
  }

  @Test
  void a_removed_clause_that_was_open_is_told_as_removed() throws IOException {
    Path head = changed();
    try (var files = Files.list(head.resolve("policies").resolve(SUN))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(head.resolve("policies").resolve(SUN));

    Comparison found = compare(side(rules), side(Bench.rules(head)), register, DAY);

    assertThat(found.total().applicants(Change.CLAUSE_GONE)).isEqualTo(2);
    assertThat(found.total().applicants(Change.NEWLY_DETERMINED)).isZero();
    assertThat(found.total().change()).isEqualTo(Sums.ZERO);
    assertThat(found.total().closed()).isEqualTo(Sums.ZERO);
    assertThat(new ImpactText(Bench.WORDS).lines(found))
        .anyMatch(line -> line.contains("条款已删除 2 家"))
        .noneMatch(line -> line.contains("改后已定 2"));
  }

  @Test
  void a_cause_with_other_values_for_others_is_an_example() throws IOException {
    CauseLedger causes = new CauseLedger();
    for (String why : List.of("“甲”由 1 改为 2", "“甲”由 3 改为 4")) {
      assertThat(causes.all()).noneMatch(CauseDelta::example);
      causes.enter(
          new ChangedMatter(
              SUN,
              "三(二)3",
              "能源项目 P",
              Change.OTHER,
              null,
              null,
              BigDecimal.ZERO,
              new Cause(Cause.Kind.STEP, "甲", null, null),
              why));
    }

    assertThat(causes.all()).singleElement().matches(CauseDelta::example);
    assertThat(new Sentences(Bench.WORDS).why(causes.all().get(0)))
        .startsWith("例如")
        .contains("1 改为 2");
  }

  @Test
  void what_is_newly_known_is_told_apart_and_in_no_difference() throws IOException {
    Comparison found = compare(side(rules), side(rules, CAP), register, DAY);

    assertThat(found.total().change()).isEqualTo(Sums.ZERO);
    assertThat(found.total().applicants(Change.NEWLY_DETERMINED)).isEqualTo(2);
    assertThat(found.total().closed().granted().atMost()).isEqualByComparingTo("6000000.10");
    assertThat(found.causes().get(0).cause().kind()).isEqualTo(Cause.Kind.MISSING_PARAMETER);
    assertThat(found.supplied().matters())
        .isEqualTo(found.total().matters(Change.NEWLY_DETERMINED))
        .isEqualTo(3);
    assertThat(found.supplied().head()).isEqualTo(found.total().closed());
  }

  @Test
  void a_threshold_that_rises_says_what_is_asked_for_on_both_sides() throws IOException {
    Path ranks =
        Bench.write(
            folder,
            """
            {"公共技术服务平台":{"平台编号":"PT-90","行政区划代码":"370102","评定日期":"2009-05-01","评定名次":90}}
            {"公共技术服务平台":{"平台编号":"PT-80","行政区划代码":"370102","评定日期":"2009-05-01","评定名次":80}}
            """);
    String end = "扶持期末=2008-01-01: 2010-12-31";
    String policy = "公共技术服务平台";
    RuleSide base = new RuleSide("现行", rules, Bench.overlay(rules, policy, end));
    RuleSide head =
        new RuleSide("拟改", rules, Bench.overlay(rules, policy, end, "扶持家数=2008-01-01: 80"));

    Comparison found = compare(base, head, ranks, LocalDate.parse("2010-12-31"));

    assertThat(found.total().applicants(Change.LOSER)).isEqualTo(1);
    assertThat(found.total().applicants(Change.UNCHANGED)).isEqualTo(1);
    Cause cause = found.causes().get(0).cause();
    assertThat(cause.kind()).isEqualTo(Cause.Kind.CONDITION);
    assertThat(List.of("" + cause.base(), "" + cause.head())).containsExactly("100", "80");
    assertThat(found.causes().get(0).why()).contains("100").contains("80").contains("90");
  }

  @Test
  void a_removed_policy_takes_what_it_gave() throws IOException {
    Path head = changed();
    try (var files = Files.list(head.resolve("policies").resolve(SUN))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(head.resolve("policies").resolve(SUN));
    RuleSide without = side(Bench.rules(head));

    Comparison gone = compare(side(rules, CAP), without, register, DAY);
    Comparison come = compare(without, side(rules, CAP), register, DAY);

    assertThat(gone.total().change().granted().atMost()).isEqualByComparingTo("-6000000.10");
    assertThat(gone.causes().get(0).cause().kind()).isEqualTo(Cause.Kind.GONE_CLAUSE);
    assertThat(come.total().change().granted().atMost()).isEqualByComparingTo("6000000.10");
    assertThat(come.causes().get(0).cause().kind()).isEqualTo(Cause.Kind.NEW_CLAUSE);
    assertThat(come.total().applicants(Change.WINNER)).isEqualTo(2);
  }

  @Test
  void a_rule_that_asks_for_more_makes_facts_missing() throws IOException {
    Path head = changed();
    Bench.replace(rule(head), RULE, RULE.replace("> 0", "> 储能设备投资额"));

    Comparison found = compare(side(rules, CAP), side(Bench.rules(head), CAP), register, DAY);

    assertThat(found.total().applicants(Change.NEWLY_UNDETERMINED)).isEqualTo(2);
    assertThat(found.total().opened().granted().atMost()).isEqualByComparingTo("3000000.10");
    assertThat(found.total().change()).isEqualTo(Sums.ZERO);
    assertThat(found.causes().get(0).cause())
        .isEqualTo(new Cause(Cause.Kind.MISSING, "能源项目.储能设备投资额", null, null));
  }

  @Test
  void a_ceiling_across_policies_is_the_cause_and_links_both() throws IOException {
    Path head = changed();
    Files.writeString(
        head.resolve("settlement.yaml"),
        """
        - ceiling: 两项合计
          clauses: [光伏与微电网/三(二)3, 科技创新债券/三(二)4]
          per: applicant
          at-most: 光伏与微电网/单个项目上限
          inclusive: true
          cut: last-first
          assumed: 试
        """);

    Comparison found = compare(side(rules, CAP), side(Bench.rules(head), CAP), register, DAY);

    assertThat(found.frame().scope())
        .extracting(Frame.Evaluated::policy)
        .containsExactly(SUN, "科技创新债券");
    assertThat(found.total().applicants(Change.LOSER)).isEqualTo(1);
    assertThat(found.causes()).allMatch(one -> one.cause().kind() == Cause.Kind.SETTLEMENT);
    assertThat(
            found.policies().stream()
                .map(policy -> policy.delta().change())
                .reduce(Sums.ZERO, Sums::plus))
        .isEqualTo(found.total().change())
        .isNotEqualTo(Sums.ZERO);
  }
}
