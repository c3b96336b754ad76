package org.huice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huice.drl.RuleTree;
import org.huice.parsing.RuleReader;
import org.huice.parsing.VocabularyReader;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Which sides of a condition no example can show, and that all others are demanded. */
class SitesTest {
  private static final Vocabulary VOCABULARY =
      read(
          """
          declare 企业
              @applicant
              编号 : String @key
              地址 : String
              项目 : List<项目>
              债券 : List<债券>
          end
          declare 项目
              编号 : String @key
              建设单位 : 企业 @owner
              已验收 : Boolean
              投资额 : BigDecimal @unit("元") @range("0..")
              设备额 : BigDecimal @unit("元") @range("1..") @noMoreThan("投资额")
              土地 : List<土地>
          end
          declare 土地
              编号 : String @key
              所属 : 项目 @owner
              面积 : BigDecimal @unit("平方米") @range("0..")
          end
          declare 债券
              代码 : String @key
              发行人 : 企业 @owner
              金额 : BigDecimal @unit("元")
          end
          """);

  private static Vocabulary read(String text) {
    return VocabularyReader.read(Map.of("vocabulary/词.drl", text), SitesTest::fail);
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem);
  }

  /** The sites of a rule on a project with these elements, each with what is excused. */
  private static List<String> sites(String... elements) {
    String text =
        "rule \"一 甲\"\n@clause(\"一\")\nwhen\n$政策 : Policy( id == \"试\" )\n"
            + String.join("\n", elements)
            + "\nthen\ninsert( $政策.designate( $项目 ) );\nend\n";
    RuleTree rule = RuleReader.read("试.drl", text, "试", VOCABULARY, SitesTest::fail).get(0);
    List<String> shown = new ArrayList<>();
    Sites.of(rule, new Reachable(VOCABULARY, "项目"), Map.of())
        .forEach(
            site ->
                shown.add(site.kind() + " " + site.text() + " " + new TreeMap<>(site.excuses())));
    return shown;
  }

  @Test
  void a_field_that_may_be_left_out_is_demanded_from_all_sides() {
    assertThat(sites("$项目 : 项目( 已验收, 投资额 > 0 )")).containsExactly("TEST 已验收 {}", "TEST 投资额 > 0 {}");
  }

  @Test
  void facts_of_one_list_are_missing_together_those_of_several_are_not() {
    assertThat(sites("$项目 : 项目( 已验收 )", "$债 : 债券( 金额 > 0 )", "债券( 代码 != $债.代码 )"))
        .contains("TEST 代码 != $债.代码 {MISSING=ALWAYS_GIVEN}");
    assertThat(sites("$项目 : 项目( 已验收 )", "$地 : 土地( 面积 > 0 )", "土地( 编号 != $地.编号 )"))
        .contains("TEST 编号 != $地.编号 {}");
  }

  @Test
  void what_reads_only_identities_and_owners_is_never_missing() {
    assertThat(sites("$项目 : 项目( 编号 == \"甲\", 建设单位.编号 != \"乙\" )"))
        .containsExactly(
            "TEST 编号 == \"甲\" {MISSING=ALWAYS_GIVEN}",
            "TEST 建设单位.编号 != \"乙\" {MISSING=ALWAYS_GIVEN}");
    assertThat(sites("$项目 : 项目( 建设单位.地址 != \"乙\" )")).containsExactly("TEST 建设单位.地址 != \"乙\" {}");
  }

  @Test
  void the_only_applicant_is_always_the_owner_and_always_there() {
    assertThat(sites("$企业 : 企业( )", "$项目 : 项目( 建设单位 == $企业 )"))
        .containsExactly("TEST 建设单位 == $企业 {FALSE=ONLY_ONE, MISSING=ALWAYS_GIVEN}");
    assertThat(sites("$企业 : 企业( )", "$项目 : 项目( 建设单位 != $企业 )"))
        .containsExactly("TEST 建设单位 != $企业 {TRUE=ONLY_ONE, MISSING=ALWAYS_GIVEN}");
  }

  @Test
  void an_owner_of_which_there_may_be_several_is_demanded_from_both_sides() {
    assertThat(sites("$项目 : 项目( )", "exists 土地( 所属 == $项目 )"))
        .containsExactly("EXISTS 土地 {}", "TEST 所属 == $项目 {MISSING=ALWAYS_GIVEN}");
  }

  @Test
  void what_stands_in_a_list_belongs_to_its_owner() {
    assertThat(sites("$项目 : 项目( )", "exists 土地( 所属 == $项目, 面积 > 0 ) from $项目.土地"))
        .containsExactly(
            "EXISTS 土地 from $项目.土地 {}",
            "TEST 所属 == $项目 {FALSE=OWN_LIST, MISSING=ALWAYS_GIVEN}",
            "TEST 面积 > 0 {}");
  }

  @Test
  void a_range_above_nothing_and_a_limit_of_the_vocabulary_leave_one_side() {
    assertThat(sites("$项目 : 项目( 设备额 > 0, 设备额 <= 投资额, 投资额 >= 设备额, 设备额 < 投资额 )"))
        .containsExactly(
            "TEST 设备额 > 0 {FALSE=RANGE}",
            "TEST 设备额 <= 投资额 {FALSE=NO_MORE_THAN}",
            "TEST 投资额 >= 设备额 {FALSE=NO_MORE_THAN}",
            "TEST 设备额 < 投资额 {}");
  }

  @Test
  void a_plain_pattern_that_may_find_no_fact_is_a_condition_and_what_it_binds_may_be_missing() {
    assertThat(sites("$项目 : 项目( )", "$债券 : 债券( $代码 : 代码 )", "土地( 编号 == $代码 )"))
        .containsExactly("FACT 债券 {}", "FACT 土地 {}", "TEST 编号 == $代码 {}");
  }

  @Test
  void within_or_and_not_each_part_is_a_condition_of_its_own() {
    assertThat(sites("$项目 : 项目( !( 已验收 || 投资额 > 0 && 编号 in ( \"甲\", \"乙\" ) ) )"))
        .containsExactly(
            "TEST 已验收 {}", "TEST 投资额 > 0 {}", "TEST 编号 in ( \"甲\", \"乙\" ) {MISSING=ALWAYS_GIVEN}");
  }

  @Test
  void every_quantifier_and_branch_is_a_condition() {
    assertThat(
            sites(
                "$项目 : 项目( )",
                "( exists 债券( 金额 > 0 ) or not 土地( 面积 > 0 ) )",
                "forall( 债券( 金额 > 0 ) )"))
        .containsExactly(
            "EXISTS 债券 {}",
            "TEST 金额 > 0 {}",
            "NOT 土地 {}",
            "TEST 面积 > 0 {}",
            "FORALL 债券 {}",
            "TEST 金额 > 0 {}");
  }

  @Test
  void a_sum_is_always_there_but_the_least_of_nothing_is_not() {
    assertThat(sites("$项目 : 项目( )", "accumulate( 债券( $额 : 金额 ); $和 : sum( $额 ); $和 > 0 )"))
        .containsExactly("FIGURES 债券 {FALSE=ALWAYS_FIGURE}", "TEST $和 > 0 {}");
    assertThat(sites("$项目 : 项目( )", "accumulate( 债券( $额 : 金额 ); $少 : min( $额 ); $少 > 0 )"))
        .containsExactly("FIGURES 债券 {}", "TEST $少 > 0 {}");
  }
}
