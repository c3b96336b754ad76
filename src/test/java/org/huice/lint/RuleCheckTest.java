package org.huice.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huice.parsing.RuleSample;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckTest {
  private static List<String> codes(String text) {
    return PolicySample.check(text).stream().map(problem -> problem.code().code()).toList();
  }

  private static String when(String elements) {
    return RuleSample.HEAD + elements + RuleSample.TAIL;
  }

  private static String project(String constraints) {
    return when("$项目 : 能源项目( " + constraints + " )");
  }

  private static String then(String words) {
    return RuleSample.HEAD + "$项目 : 能源项目( 设备投资额 > 0 ) then insert( $政策." + words + " ); end";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "设备投资额 > 0",
        "设备投资额 >= $政策.value(\"最低投资\")",
        "总投资 >= $政策.value(\"最低投资\"), 总投资 > 设备投资额",
        "( 设备投资额 + 总投资 ) > $政策.value(\"上限\")",
        "类别 in ( 项目类别.光伏发电 ) || !( 类别 == 项目类别.储能 )",
        "申报主体.高新, 申报主体.类型 == 主体类型.工业企业",
        "$政策.elapsed( 申报主体.成立日期, \"年限\" )",
        "$政策.elapsed( 申报主体.成立日期, \"年限\" ) == false",
        "申报主体.成立日期 >= $政策.date(\"起点\")",
        "$政策.choice(\"方式\") == \"按件\", $政策.choice(\"方式\") in ( \"按户\" )",
        "$政策.shareBelow( 设备投资额, 总投资, \"三分之一\" )",
        "$政策.shareAtLeast( 设备投资额, 总投资, \"奖励比例\" )",
        "$额 : 设备投资额, $额 > 0"
      })
  void accepts_what_fits(String constraints) {
    assertThat(codes(project(constraints))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          投资额 > 0                                        | unknown-field-in-rule
          类别 == 项目类别.光伏                             | unknown-constant-in-rule
          类别 == 项目类型.储能                             | unknown-enum-in-rule
          设备投资额 >= $政策.value("最底投资")             | unknown-parameter-in-rule
          设备投资额 >= $政策.values("最低投资")            | unknown-word
          设备投资额 >= $政策.value("方式")                 | parameter-unfit
          设备投资额 >= $政策.value("起点")                 | parameter-unfit
          设备投资额 >= $政策.value("三分之一")             | fraction-unfit
          $政策.choice("最低投资") == "按件"                | parameter-unfit
          $政策.elapsed( 申报主体.成立日期, "最低投资" )    | parameter-unfit
          $政策.shareBelow( 设备投资额, 总投资, "上限" )    | parameter-unfit
          $政策.choice("方式") == "按天"                    | unknown-option-in-rule
          $政策.elapsed( 编号, "年限" )                     | elapsed-needs-date
          $政策.elapsed( "年限" )                           | word-arguments
          设备投资额 > $政策.value("最少人数")              | units-unfit
          装机容量 > 设备投资额                             | units-unfit
          ( 装机容量 + 设备投资额 ) > 0                     | units-unfit
          $政策.shareBelow( 装机容量, 总投资, "奖励比例" )  | units-unfit
          总投资 >= 1                                       | one-of-which-unit
          编号 > 类别                                       | types-differ
          编号 > "A"                                        | order-needs-number
          类别 < 项目类别.储能                              | order-needs-number
          类别 == "储能"                                    | enum-as-text
          类别 == 主体类型.工业企业                         | enum-of-other-type
          类别 in ( "储能" )                                | enum-as-text
          申报主体.高新 == "是"                             | flag-as-text
          申报主体.成立日期 == "去年"                       | date-as-text
          设备投资额 > "100"                                | number-as-text
          编号 >= 1                                         | text-without-quotes
          ( 编号 + 设备投资额 ) > 0                         | arithmetic-needs-number
          设备投资额                                        | condition-not-boolean
          类别 == 项目类别.储能 && 编号                     | condition-not-boolean
          类别 in ( 类别 )                                  | option-not-literal
          编号.长度 == "A"                                  | not-a-fact
          申报主体.能源项目 == "A"                          | list-in-condition
          $项目.设备投资额 > 0                              | variable-before-binding
          $别的.设备投资额 > 0                              | unknown-variable
          $政策.elapsed( 申报主体.成立日期, "年限" ) == 申报主体.高新 | word-stands-alone
          ( 设备投资额 + $政策.value("最低投资") ) > 0      | word-in-arithmetic
          "A" == 编号                                       | literal-first
          ( 设备投资额 > 0 ) == true                        | condition-as-value
          $政策.choice("方式") == 编号                      | choice-needs-option
          $名 : 申报主体.名称, 编号 == $名                  | binding-unfit
          编号 == $政策                                     | policy-as-value
          $额 : 设备投资额, $额.value("上限") > 0           | not-the-policy
          $额 : 设备投资额                                  | unused-variable
          """)
  void reports_what_does_not_fit(String constraints, String code) {
    assertThat(codes(project(constraints))).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          $项目 : 能源项目目( 设备投资额 > 0 )              | unknown-type-in-rule
          $项目 : 能源项目( ) exists $又 : 企业( 高新 )     | binding-inside
          $项目 : 能源项目( ) not 企业( $数 : 从业人数 )    | binding-inside
          $项目 : 能源项目( ) forall( 企业( ) )             | forall-without-condition
          $项目 : 能源项目( ) $闲 : 企业( 高新 )            | unused-variable
          $项目 : 能源项目( ) exists Policy( id == "光伏" ) | policy-not-counted
          $项 : 能源项目( 设备投资额 > 0 )                  | subject-not-named
          """)
  void reports_elements_of_when(String elements, String code) {
    List<String> codes = codes(when(elements));

    if (code.startsWith("subject")) {
      assertThat(codes).contains("subject-not-named", "unused-variable");
    } else {
      assertThat(codes).containsExactly(code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "能源项目( 类别 == 项目类别.储能 ) from $企业.能源项目",
        "not 能源项目( 类别 == 项目类别.储能 ) from $企业.能源项目",
        "( 能源项目( 设备投资额 > 0 ) or not 能源项目( ) from $企业.能源项目 or forall( 企业( 高新 ) ) )",
        "accumulate( 能源项目( $额 : 设备投资额 ); $和 : sum( $额 ); $和 >= $政策.value(\"最低投资\") )",
        "accumulate( 能源项目( $额 : 总投资 ) from $企业.能源项目; $小 : min( $额 ), $大 : max( $额 ); $大 > $小 )",
        "accumulate( 能源项目( ); $数 : count( ); $数 >= $政策.value(\"最少人数\"), $数 >= 1 )",
        "accumulate( 能源项目( $额 : 总投资 ); $和 : sum( $额 ), $数 : count( ) ) 企业( 从业人数 > $数 )"
            + " 能源项目( 总投资 * $数 > $和 )",
        "accumulate( 能源项目( $积 : ( 总投资 * 设备投资额 ) ); $和 : sum( $积 ); $和 > 0 )"
      })
  void accepts_what_is_said_of_many_facts(String element) {
    assertThat(codes(when("$企业 : 企业( 高新 ) $项目 : 能源项目( 申报主体 == $企业 ) " + element))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          能源项目( 设备投资额 > 0 ) from $企业.高新                                | from-not-a-list
          能源项目( 设备投资额 > 0 ) from $企业.项目                                | unknown-field-in-rule
          能源项目( 设备投资额 > 0 ) from $没有.能源项目                            | unknown-variable
          能源项目( 设备投资额 > 0 ) from $政策.能源项目                            | policy-as-value
          企业( 高新 ) from $企业.能源项目                                          | from-other-type
          not 企业( 高新 ) from $企业.能源项目                                      | from-other-type
          ( 能源项目( $价 : 设备投资额 ) or 企业( 高新 ) )                          | binding-in-branch
          ( not 能源项目( $价 : 设备投资额 ) or 企业( 高新 ) )                      | binding-in-branch
          ( 能源项目( 设备投资额 > 0 ) or 企业( 高新 ) ) not 企业( $价 : 高新 )     | binding-inside
          ( $又 : 能源项目( 设备投资额 > 0 ) or 企业( 高新 ) )                      | binding-in-branch
          ( 能源项目( 投资 > 0 ) or 企业( 高新 ) )                                  | unknown-field-in-rule
          accumulate( 能源项目( $额 : 编号 ); $和 : max( $额 ); $和 > 0 )           | aggregate-of-text
          accumulate( 能源项目( $额 : 类别 ); $和 : sum( $额 ); $和 > 0 )           | aggregate-of-enum
          accumulate( 企业( $额 : 成立日期 ); $和 : min( $额 ); $和 > 0 )           | aggregate-of-date
          accumulate( 企业( $额 : 高新 ); $和 : sum( $额 ); $和 > 0 )               | aggregate-of-flag
          accumulate( 能源项目( ); $和 : max( $企业 ); $和 > 0 )                    | aggregate-unfit
          accumulate( 能源项目( ); $和 : max( $没有 ); $和 > 0 )                    | unknown-variable
          accumulate( 能源项目( $额 : 总投资 ); $数 : count( ); $数 > 0 )           | unused-variable
          accumulate( 能源项目( $额 : 总投资 ); $和 : sum( $额 ) )                  | unused-variable
          accumulate( 能源项目( $额 : 总投资 ); $和 : sum( $额 ); $额 > $和 )       | variable-is-local
          accumulate( 能源项目( $额 : 总投资 ); $和 : sum( $额 ); 总投资 > $和 )    | field-outside-pattern
          accumulate( 能源项目( $额 : 总投资 ); $和 : sum( $额 ); $和 > $政策.value("最少人数") ) | units-unfit
          accumulate( 能源项目( ); $数 : count( ); $数 > $政策.value("最低投资") )  | count-unit-unfit
          accumulate( 能源项目( ); $数 : count( ); $政策.value("最低投资") < $数 )  | count-unit-unfit
          accumulate( 能源项目( ); $数 : count( ); $新 : $数, $数 > 0 )             | binding-inside
          accumulate( Policy( id == "光伏" ); $数 : count( ); $数 > 0 )             | policy-not-counted
          exists( 能源项目( 设备投资额 > 0 ) and 企业( 高新 ) )                     | grouped-exists
          not( $甲 : 能源项目( 设备投资额 > 0 ) and not 企业( 名称 == $甲.编号 ) )  | grouped-and-linked
          not( 能源项目( 设备投资额 > 0 ) and not 企业( 高新 ) )                    | grouped-not
          """)
  void reports_what_is_wrongly_said_of_many_facts(String element, String code) {
    assertThat(codes(when("$企业 : 企业( 高新 ) $项目 : 能源项目( 申报主体 == $企业 ) " + element)))
        .containsExactly(code);
  }

  private static final String FIGURE =
      "$项目 : 能源项目( 设备投资额 > 0 ) accumulate( 能源项目( $额 : 总投资 ); $和 : sum( $额 ); $和 > 0 )";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "award( $项目 ).flat( $和 )",
        "award( $项目 ).table( $和, \"金额表\" )",
        "award( $项目 ).base( $项目, $和 )",
        "award( $项目 ).base( $项目, \"$和\" )",
        "award( $和 ).base( $项目, \"总投资\" )"
      })
  void says_that_a_figure_is_of_no_use_in_then(String words) {
    String text = RuleSample.HEAD + FIGURE + " then insert( $政策." + words + " ); end";
    assertThat(codes(text)).containsOnlyOnce("figure-in-then").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exists( 能源项目( 总投资 > 0 ) and not 企业( 高新 ) ) | “exists 能源项目( … )”、“not 企业( … )”
          not( 能源项目( 总投资 > 0 ) and not 企业( 高新 ) )    | ( not 能源项目( … ) or exists 企业( … ) )
          exists( $甲 : 能源项目( ) and not 企业( 名称 == $甲.编号 ) ) | “$甲 : 能源项目( … )”、“not 企业( … )”
          """)
  void says_what_to_write_for_a_group(String element, String instead) {
    assertThat(PolicySample.check(when("$项目 : 能源项目( ) " + element)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy(Locale.CHINESE)).contains(instead));
  }

  @Test
  void names_the_field_and_its_kind_where_a_function_takes_no_number() {
    String element = "accumulate( 能源项目( $额 : 编号 ); $和 : sum( $额 ); $和 > 0 )";
    assertThat(PolicySample.check(when("$项目 : 能源项目( ) " + element)))
        .extracting(problem -> problem.sentence(Locale.CHINESE))
        .containsExactly("“编号”是文字，sum 只能用于数字。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "award( $项目 ).base( $项目, \"总投资\" ).minus( $项目, \"设备投资额\" ).atMost( \"上限\" )",
        "award( $项目 ).flat( \"上限\" ).times( \"奖励比例\" ).atLeast( \"最低投资\" )"
      })
  void accepts_amounts(String words) {
    assertThat(codes(then(words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          levy( $项目 ).flat( "上限" )                                   | outcome-unfit
          awards( $项目 ).flat( "上限" )                                 | unknown-outcome
          award( $政策 ).flat( "上限" )                                  | `needs-a-fact,unused-variable`
          award( $项目 ).flats( "上限" )                                 | unknown-word
          award( $项目 ).flat( $项目, "上限" )                           | word-arguments
          award( $项目 )                                                 | amount-without-beginning
          award( $项目 ).times( "奖励比例" )                             | amount-without-beginning
          award( $项目 ).flat( "上限" ).flat( "最低投资" )               | amount-begins-once
          award( $项目 ).flat( "奖励比例" )                              | parameter-unfit
          award( $项目 ).flat( "上限" ).times( "三分之一" )              | fraction-unfit
          award( $项目 ).flat( "上限" ).times( "最低投资" )              | parameter-unfit
          award( $项目 ).flat( "上限" ).schedule( "奖励比例" )           | parameter-unfit
          award( $项目 ).base( $项目, "装机容量" )                       | amount-needs-money
          award( $项目 ).base( $项目, "编号" )                           | amount-needs-money
          award( $项目 ).base( $项目, "设备投资" )                       | unknown-field-in-rule
          award( $项目 ).flat( "上限" ).since( $项目, "编号", "年限" )   | `word-unfit,since-needs-date`
          discretion( $项目 )                                            | discretion-without-reason
          """)
  void reports_consequences(String words, String codes) {
    assertThat(codes(then(words))).containsExactlyInAnyOrder(codes.split(","));
  }

  @Test
  void names_the_nearest_field_at_the_place_of_the_wrong_one() {
    Problem problem = PolicySample.check(project("设备投资 > 0")).get(0);

    assertThat(problem.arguments()).containsExactly("能源项目", "设备投资", "设备投资额");
    assertThat(problem.place().column()).isEqualTo(project("设备投资 > 0").indexOf("设备投资") + 1);
  }

  @Test
  void reports_a_rule_that_does_not_name_its_policy() {
    String rule =
        "rule \"四 甲\" @clause(\"四\") when $政策 : Policy( id == \"别的\" ) $企 : 企业( 高新 )"
            + " then insert( $政策.order( $企 ).since( $企, \"成立日期\", \"年限\" ) ); end";

    List<String> codes = new ArrayList<>(codes(rule));

    assertThat(codes).containsExactly("other-policy");
    assertThat(codes(rule.replace("\"别的\"", "\"光伏\""))).isEmpty();
  }

  @Test
  void says_what_was_meant_by_a_constant_without_its_enum_and_by_a_yes() {
    assertThat(PolicySample.check(project("类别 == 储能")).get(0).arguments())
        .containsExactly("能源项目", "储能", "项目类别.储能");
    assertThat(PolicySample.check(project("申报主体.高新 == 是")).get(0).arguments())
        .containsExactly("能源项目", "是", "true");
  }

  @Test
  void reports_a_missing_policy_once_however_often_it_is_used() {
    String rule = project("设备投资额 >= $政策.value(\"最低投资\")");

    assertThat(codes(rule.replace("$政策 : Policy( id == \"光伏\" )", "")))
        .containsExactly("policy-not-named");
    assertThat(codes(rule.replace("$政策 : Policy", "Policy")))
        .containsExactly("policy-without-variable");
    assertThat(codes(rule.replace(": Policy", ": policy")))
        .containsExactlyInAnyOrder("policy-not-named", "unknown-type-in-rule");
  }

  @Test
  void reports_a_policy_that_is_not_named_once_and_by_its_id() {
    String rule = project("设备投资额 > 0");
    String policy = "$政策 : Policy( id == \"光伏\" )";

    assertThat(codes(rule.replace(policy, ""))).contains("policy-not-named");
    assertThat(codes(rule.replace(policy, policy + " Policy( id == \"光伏\" )")))
        .containsExactlyInAnyOrder("policy-twice", "policy-without-variable");
    assertThat(codes(rule.replace("id == \"光伏\"", "title == \"光伏\"")))
        .containsExactly("policy-by-id-only");
  }

  @Test
  void reports_counting_of_periods_that_the_policy_does_not_explain() {
    List<Problem> problems = new ArrayList<>();
    RuleCheck.check(
        RuleSample.VOCABULARY,
        PolicySample.policy(null),
        RuleSample.read(project("$政策.elapsed( 申报主体.成立日期, \"年限\" )")),
        problems::add);

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(RuleProblem.ELAPSED_NOT_DECLARED);
  }

  @Test
  void reports_clauses_names_and_subjects_that_do_not_fit() {
    String rule = project("设备投资额 > 0");

    assertThat(codes(rule.replace("@clause(\"三(二)3\")", "@clause(\"三(二)4\")")))
        .containsExactly("unknown-clause-in-rule");
    assertThat(codes(rule.replace("rule \"三(二)3 光伏", "rule \"三(二)30 光伏")))
        .containsExactly("rule-name-without-clause");
    assertThat(codes(rule.replace("三(二)3", "四").replace(".award", ".order")))
        .contains("subject-unfit", "word-unfit");
  }
}
