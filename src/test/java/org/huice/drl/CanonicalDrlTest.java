package org.huice.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.huice.parsing.RuleSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalDrlTest {
  private static String print(String when) {
    return CanonicalDrl.policy("光伏", List.of(RuleSample.rule(when)), RuleSample.VOCABULARY);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          设备投资额 > 0           | ( 设备投资额 != null && 设备投资额 > 0 )
          !( 设备投资额 > 0 )      | ( 设备投资额 != null && 设备投资额 <= 0 )
          编号 != "A"              | ( 编号 != null && 编号 != "A" )
          类别 == 项目类别.储能    | 类别 == 项目类别.储能
          编号 == "A"              | 编号 == "A"
          类别 not in ( 项目类别.储能 ) | ( 类别 != null && 类别 not in ( 项目类别.储能 ) )
          申报主体.高新            | ( 申报主体 != null && this.申报主体.高新 == true )
          !申报主体.高新           | ( 申报主体 != null && this.申报主体.高新 == false )
          总投资 > 设备投资额      | ( 总投资 != null && 设备投资额 != null && this.总投资.multiply( new BigDecimal( "10000" ) ) > this.设备投资额 )
          $额 : 总投资, $额 > 0    | ( 总投资 != null && 总投资 > 0 )
          """)
  void holds_only_where_a_constraint_is_known_to_be_true(String constraint, String printed) {
    assertThat(print("$项目 : 能源项目( " + constraint + " )"))
        .contains("$项目 : 能源项目( " + printed + ", huiceLaw.has( \"光伏\" ) )\n");
  }

  @Test
  void guards_the_answers_of_the_policy() {
    assertThat(print("$项目 : 能源项目( 设备投资额 >= $政策.value(\"最低投资\") )"))
        .contains(
            "( 设备投资额 != null && huiceLaw.policy( \"光伏\" ).value( \"最低投资\" ) != null"
                + " && 设备投资额 >= huiceLaw.policy( \"光伏\" ).value( \"最低投资\" ) )");
    assertThat(print("$项目 : 能源项目( !$政策.elapsed( 申报主体.成立日期, \"年限\" ) )"))
        .contains(
            "( 申报主体 != null && this.申报主体.成立日期 != null"
                + " && huiceLaw.policy( \"光伏\" ).elapsed( this.申报主体.成立日期, \"年限\" ) == false )");
  }

  @Test
  void pushes_negations_inward() {
    assertThat(print("$项目 : 能源项目( !( 设备投资额 > 0 || 类别 == 项目类别.储能 && 申报主体.高新 ) )"))
        .contains(
            "( ( 设备投资额 != null && 设备投资额 <= 0 )"
                + " && ( ( 类别 != null && 类别 != 项目类别.储能 )"
                + " || ( 申报主体 != null && this.申报主体.高新 == false ) ) )");
  }

  @Test
  void prints_arithmetic_without_rounding() {
    assertThat(print("$项目 : 能源项目( ( 设备投资额 - 申报主体.从业人数 * 总投资 ) > 0 )"))
        .contains(
            "this.设备投资额.subtract( new BigDecimal( this.申报主体.从业人数 ).multiply( this.总投资.multiply( new BigDecimal("
                + " \"10000\" ) ) ) ) > new BigDecimal( \"0\" ) )");
  }

  @Test
  void lets_not_fail_where_a_fact_may_meet_it() {
    assertThat(print("$项目 : 能源项目( ) not 企业( 高新, 从业人数 > 0 )"))
        .contains(
            """
                $项目 : 能源项目( $huiceLaw : huiceLaw, huiceLaw.has( "光伏" ), huiceLaw.knows( "企业" ) )
                not 企业( huiceLaw == $huiceLaw, 高新 != false, ( 从业人数 == null || 从业人数 > 0 ) )
            """);
  }

  @Test
  void prints_forall_as_none_that_may_fail() {
    assertThat(print("$项目 : 能源项目( ) forall( 企业( 高新, 从业人数 > 0 ) )"))
        .contains(
            """
                $项目 : 能源项目( $huiceLaw : huiceLaw, huiceLaw.has( "光伏" ), huiceLaw.knows( "企业" ) )
                not 企业( huiceLaw == $huiceLaw, ( 高新 != true || ( 从业人数 == null || 从业人数 <= 0 ) ) )
            """);
  }

  @Test
  void prints_a_list_of_one_owner_as_its_owner() {
    assertThat(print("$企业 : 企业( ) $项目 : 能源项目( ) from $企业.能源项目"))
        .contains("    $项目 : 能源项目( huiceLaw == $huiceLaw, 申报主体 == $企业 )\n");
    assertThat(print("$企业 : 企业( ) $项目 : 能源项目( ) not 能源项目( 设备投资额 > 0 ) from $企业.能源项目"))
        .contains(
            """
                $企业 : 企业( $huiceLaw : huiceLaw, huiceKnows( "能源项目" ), huiceLaw.has( "光伏" ) )
                $项目 : 能源项目( huiceLaw == $huiceLaw )
                not 能源项目( huiceLaw == $huiceLaw, 申报主体 == $企业, ( 设备投资额 == null || 设备投资额 > 0 ) )
            """);
  }

  @Test
  void prints_each_branch_of_a_choice_with_what_it_must_know() {
    assertThat(print("$项目 : 能源项目( ) ( 企业( 高新 ) or not 企业( 从业人数 > 0 ) )"))
        .contains(
            "    ( exists 企业( huiceLaw == $huiceLaw, 高新 == true )"
                + " or ( exists Law( this == $huiceLaw, knows( \"企业\" ) )"
                + " and not 企业( huiceLaw == $huiceLaw, ( 从业人数 == null || 从业人数 > 0 ) ) ) )\n");
  }

  @Test
  void sums_only_where_no_fact_is_in_doubt() {
    assertThat(
            print(
                "$项目 : 能源项目( ) accumulate( 能源项目( 类别 == 项目类别.储能, $额 : 总投资 );"
                    + " $和 : sum( $额 ), $大 : max( $额 ), $数 : count( ); $和 > $数 )"))
        .contains(
            """
                $项目 : 能源项目( $huiceLaw : huiceLaw, huiceLaw.has( "光伏" ), huiceLaw.knows( "能源项目" ) )
                not 能源项目( huiceLaw == $huiceLaw, ( 类别 == null || 类别 == 项目类别.储能 ), ( ( 类别 == null || 类别 != 项目类别.储能 ) || 总投资 == null ) )
                accumulate( 能源项目( huiceLaw == $huiceLaw, 类别 == 项目类别.储能, 总投资 != null, $额 : ( this.总投资.multiply( new BigDecimal( "10000" ) ) ) ); $和 : sum( $额 ), $大 : max( $额 ), $数 : count( ) )
                Law( this == $huiceLaw, $大 != null, $和 > new BigDecimal( $数 ) )
            """);
  }

  @Test
  void says_of_a_figure_what_it_is_and_prints_amounts_within_amounts() {
    String text =
        RuleSample.HEAD
            + "$项目 : 能源项目( ) accumulate( 能源项目( $额 : 总投资 ); $和 : sum( $额 ), $数 : count( ) )"
            + " then insert( $政策.award( $项目 ).base( $和 ).forEvery( $数, \"步长\" )"
            + ".atMost( $政策.part().flat( \"上限\" ) ) ); end";
    assertThat(CanonicalDrl.policy("光伏", RuleSample.read(text), RuleSample.VOCABULARY))
        .contains(
            "$项目.getHuiceLaw( ).policy( \"光伏\" ).award( $项目 ).base( $项目.getHuiceLaw( ).policy("
                + " \"光伏\" ).figure( \"和\", $和, \"元\", \"sum(能源项目.总投资)\" ) ).forEvery("
                + " $项目.getHuiceLaw( ).policy( \"光伏\" ).figure( \"数\", $数, \"个\", \"count(能源项目)\""
                + " ), \"步长\" ).atMost( $项目.getHuiceLaw( ).policy( \"光伏\" ).part( ).flat( \"上限\" )"
                + " ), $项目 );");
  }

  @Test
  void reads_a_bound_value_from_the_fact_it_belongs_to() {
    assertThat(print("企业( $数 : 从业人数 ) $项目 : 能源项目( 申报主体.从业人数 == $数 )"))
        .contains("    $fact1 : 企业( $huiceLaw : huiceLaw, huiceLaw.has( \"光伏\" ) )\n")
        .contains("$fact1.从业人数 != null && this.申报主体.从业人数 == $fact1.从业人数 )");
  }

  @Test
  void keeps_every_pattern_of_a_rule_to_the_law_of_the_first_one() {
    assertThat(print("not 企业( 高新 ) $项目 : 能源项目( )"))
        .contains(
            """
                $huiceLaw : Law( has( "光伏" ), knows( "企业" ) )
                not 企业( huiceLaw == $huiceLaw, 高新 != false )
                $项目 : 能源项目( huiceLaw == $huiceLaw )
            """);
    assertThat(print("$huiceLaw : 企业( ) $项目 : 能源项目( 申报主体 == $huiceLaw )"))
        .contains(
            """
                $huiceLaw : 企业( $huiceLaw_ : huiceLaw, huiceLaw.has( "光伏" ) )
                $项目 : 能源项目( huiceLaw == $huiceLaw_, ( 申报主体 != null && 申报主体 == $huiceLaw ) )
            """);
  }

  @Test
  void names_the_facts_of_plain_patterns_in_what_is_said() {
    assertThat(print("企业( ) $项目 : 能源项目( ) not 企业( 高新 ) 企业( 高新 )"))
        .contains(
            "    $fact1 : 企业( $huiceLaw : huiceLaw, huiceLaw.has( \"光伏\" ), huiceLaw.knows( \"企业\""
                + " ) )\n")
        .contains("    $fact2 : 企业( huiceLaw == $huiceLaw, 高新 == true )\n")
        .contains(", $fact1, $项目, $fact2 );\n");
  }

  @Test
  void prints_a_whole_file_the_same_every_time() {
    String text = print("$项目 : 能源项目( 设备投资额 > 0 )");

    assertThat(text)
        .isEqualTo(print("$项目 : 能源项目( 设备投资额 > 0 )"))
        .isEqualTo(
            """
            package policies.光伏

            import vocabulary.*
            import org.huice.rule.*
            import java.math.BigDecimal
            import java.time.LocalDate
            import java.util.List

            rule "三(二)3 光伏"
                @clause("三(二)3")
            when
                $项目 : 能源项目( ( 设备投资额 != null && 设备投资额 > 0 ), huiceLaw.has( "光伏" ) )
            then
                $项目.getHuiceLaw( ).say( "光伏/三(二)3 光伏", $项目.getHuiceLaw( ).policy( "光伏" ).award( $项目 ).base( $项目, "设备投资额" ).times( "奖励比例" ), $项目 );
            end
            """);
  }

  @Test
  void prints_the_vocabulary_without_what_the_engine_does_not_need() {
    assertThat(CanonicalDrl.vocabulary(RuleSample.VOCABULARY))
        .startsWith("package vocabulary\n")
        .contains("declare enum 主体类型\n    工业企业, 工业园区;\nend\n")
        .contains("declare 企业 extends 申报主体\n    成立日期 : LocalDate\n    高新 : Boolean\n")
        .contains("    能源项目 : List<能源项目>\nend\n")
        .doesNotContain("@");
  }

  @Test
  void refuses_to_quote_what_would_end_the_quotes() {
    assertThat(CanonicalDrl.quoted("“甲”")).isEqualTo("\"“甲”\"");
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalDrl.quoted("a\"b"));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalDrl.quoted("a\\b"));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalDrl.quoted("a\nb"));
  }
}
