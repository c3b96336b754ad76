package org.huice.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huice.parsing.RuleSample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsequenceWordsTest {
  private static final String FIGURES =
      "accumulate( 能源项目( $额 : 总投资, $瓦 : 装机容量 ); $和 : sum( $额 ), $容 : sum( $瓦 ),"
          + " $数 : count( ); $和 > 0, $容 > 0, $数 > 0 )";

  private static List<String> codes(String clause, String words) {
    String head = RuleSample.HEAD.replace("三(二)3", clause);
    String text =
        head + "$项目 : 能源项目( 设备投资额 > 0 ) " + FIGURES + " then insert( " + words + " ); end";
    return PolicySample.check(text).stream().map(problem -> problem.code().code()).toList();
  }

  private static List<String> amount(String words) {
    return codes("三(二)3", "$政策.award( $项目 )." + words);
  }

  private static List<String> when(String condition) {
    String text = RuleSample.HEAD + condition + RuleSample.TAIL;
    return PolicySample.check(text).stream().map(problem -> problem.code().code()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base( $和 ).plus( $项目, \"总投资\" ).minus( $和 ).plus( $政策.part().flat( \"最低投资\" ) )",
        "perUnit( $项目, \"装机容量\", \"每千瓦\" )",
        "perUnit( $容, \"每千瓦\" ).forEvery( $容, \"步长\" )",
        "band( $项目, \"装机容量\", \"容量档\" ).forEvery( $项目, \"装机容量\", \"步长\", \"步长\" )",
        "band( $容, \"容量档\" ).rate( $容, \"容量率\" ).rate( $项目, \"装机容量\", \"容量率\" )",
        "table( $项目, \"金额表\" ).table( $项目, \"比率表\" )",
        "base( $和 ).times( \"奖励比例\", $项目, \"上市日\" )",
        "base( $和 ).schedule( \"增量档\", $项目, \"总投资\" ).schedule( \"投资档\" )",
        "base( $和 ).atMost( \"基数上限\" ).times( \"奖励比例\" ).atMost( \"上限\" )",
        "base( $和 ).atMost( $项目, \"总投资\" ).atMost( $和 ).atLeast( $项目, \"总投资\" ).atLeast( $和 )",
        "base( $和 ).atMost( $政策.part().flat( \"最低投资\" ).atLeast( $政策.part().base( $和 ) ) )"
      })
  void accepts_amounts(String words) {
    assertThat(amount(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          base( $容 )                                                      | amount-needs-money
          base( $数 )                                                      | amount-needs-money
          base( $项目 )                                                    | word-arguments
          base( $没有 )                                                    | unknown-variable
          base( $和 ).plus( $项目, "装机容量" )                            | amount-needs-money
          perUnit( $和, "每千瓦" )                                         | units-unfit
          perUnit( $数, "每千瓦" )                                         | count-unit-unfit
          perUnit( $项目, "类别", "每千瓦" )                               | number-needed-in-then
          perUnit( $容, "上限" )                                           | parameter-unfit
          perUnit( $容, "容量率" )                                         | parameter-unfit
          band( $和, "容量档" )                                            | units-unfit
          band( $容, "容量率" )                                            | parameter-unfit
          base( $和 ).rate( $和, "容量率" )                                | units-unfit
          base( $和 ).rate( $容, "容量分段" )                              | parameter-unfit
          base( $和 ).forEvery( $和, "步长" )                              | units-unfit
          base( $和 ).forEvery( $容, "零步" )                              | step-not-positive
          base( $和 ).forEvery( $项目, "装机容量", "步长", "最低投资" )    | units-unfit
          base( $和 ).times( "奖励比例", $项目, "总投资" )                 | since-needs-date
          base( $和 ).schedule( "增量档" )                                 | parameter-unfit
          base( $和 ).schedule( "投资档", $项目, "总投资" )                | parameter-unfit
          base( $和 ).schedule( "增量档", $项目, "装机容量" )              | amount-needs-money
          base( $和 ).atMost( "未写明" )                                   | cap-missing
          base( $和 ).times( "奖励比例" ).atMost( "基数上限" )             | cap-misplaced
          base( $和 ).atMost( "上限" ).times( "奖励比例" )                 | cap-misplaced
          base( $和 ).atMost( "上限" ).table( $项目, "比率表" )            | cap-misplaced
          base( $和 ).schedule( "投资档" ).atMost( "基数上限" )            | cap-misplaced
          base( $和 ).plus( $政策.part().base( $和 ).atMost( "未写明" ) )  | cap-missing
          base( $和 ).plus( $政策.base( $和 ) )                            | part-not-begun
          base( $和 ).plus( $政策.part() )                                 | amount-without-beginning
          base( $和 ).plus( $政策.part().times( "奖励比例" ) )             | amount-without-beginning
          base( $和 ).plus( $项目.part().base( $和 ) )                     | not-the-policy
          base( $和 ).base( $和 )                                          | amount-begins-once
          base( $和 ).table( $项目, "金额表" )                             | amount-begins-once
          table( $项目, "比率表" )                                         | amount-without-beginning
          table( $项目, "最低投资" )                                       | parameter-unfit
          base( $和 ).table( $项目, "错词表" )                             | table-word-unknown
          base( $和 ).table( $项目, "错列表" )                             | table-key-unfit
          base( $和 ).table( $项目, "无列表" )                             | unknown-field-in-rule
          base( $和 ).table( $项目, "错单位表" )                           | units-unfit
          flat( "每千瓦" )                                                 | parameter-unfit
          flat( "金额表" )                                                 | parameter-unfit
          """)
  void reports_amounts_that_do_not_fit(String words, String code) {
    assertThat(amount(words)).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          五      | confirm( $项目 )
          六      | exclude( $项目 )
          七      | report( $项目 ).actual( $项目, "总投资" ).reach( "最低投资" )
          七      | report( $项目 ).actual( $容 ).exceed( "步长" )
          七      | report( $项目 ).actual( $数 ).stayWithin( "个数" )
          七      | report( $项目 ).stayBelow( "奖励比例" ).share( $项目, "设备投资额", "总投资" )
          七      | report( $项目 ).points( $项目, "占比", "上年占比" ).reach( "五个点" )
          """)
  void accepts_outcomes_without_money(String clause, String words) {
    assertThat(codes(clause, "$政策." + words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          五 | award( $项目 ).flat( "上限" )                                              | outcome-unfit
          五 | confirm( $项目 ).flat( "上限" )                                            | word-unfit
          六 | confirm( $项目 )                                                           | outcome-unfit
          七 | report( $项目 ).reach( "最低投资" )                                        | report-measure
          七 | report( $项目 ).actual( $和 )                                              | report-target
          七 | report( $项目 ).actual( $和 ).actual( $和 ).reach( "最低投资" )            | report-measure
          七 | report( $项目 ).actual( $和 ).reach( "最低投资" ).exceed( "最低投资" )     | report-target
          七 | report( $项目 ).actual( $和 ).reach( "步长" )                              | units-unfit
          七 | report( $项目 ).actual( $数 ).reach( "步长" )                              | count-unit-unfit
          七 | report( $项目 ).actual( $项目, "编号" ).reach( "步长" )                    | number-needed-in-then
          七 | report( $项目 ).share( $项目, "装机容量", "总投资" ).reach( "奖励比例" )   | units-unfit
          七 | report( $项目 ).share( $项目, "总投资", "总投资" ).reach( "五个点" )       | units-unfit
          七 | report( $项目 ).points( $项目, "占比", "上年占比" ).reach( "奖励比例" )    | units-unfit
          七 | report( $项目 ).points( $项目, "占比", "总投资" ).reach( "五个点" )        | points-need-rates
          七 | report( $项目 ).actual( $和 ).reach( "起点" )                              | parameter-unfit
          七 | report( $项目 ).actual( $和 ).times( "奖励比例" ).reach( "最低投资" )      | word-unfit
          """)
  void reports_outcomes_that_do_not_fit(String clause, String words, String code) {
    assertThat(codes(clause, "$政策." + words)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$项目 : 能源项目( $政策.within( 申报主体.成立日期, 上市日, \"年限\" ), $政策.inYear( 投产年度, \"年限\" ) )",
        "$项目 : 能源项目( !$政策.passed( 申报主体.成立日期, 上市日, \"年限\" ) )",
        "$项目 : 能源项目( $政策.pointsAtLeast( 占比, 上年占比, \"五个点\" ) == false )",
        "$项目 : 能源项目( ) accumulate( 能源项目( $额 : 总投资 ); $和 : sum( $额 ), $数 : count( );"
            + " !$政策.meanAtLeast( $和, $数, \"最低投资\" ) )"
      })
  void accepts_the_words_of_conditions(String condition) {
    assertThat(when(condition)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          $政策.within( 编号, 上市日, "年限" )                     | elapsed-needs-date
          $政策.within( 上市日, 编号, "年限" )                     | elapsed-needs-date
          $政策.within( 上市日, 上市日, "最低投资" )               | parameter-unfit
          $政策.within( 上市日, "年限" )                           | word-arguments
          $政策.passed( 编号, 上市日, "年限" )                     | elapsed-needs-date
          $政策.passed( 上市日, 编号, "年限" )                     | elapsed-needs-date
          $政策.passed( 上市日, 上市日, "最低投资" )               | parameter-unfit
          $政策.passed( 上市日, "年限" )                           | word-arguments
          $政策.inYear( 总投资, "年限" )                           | year-needs-whole-number
          $政策.inYear( 投产年度, "步长" )                         | parameter-unfit
          $政策.pointsAtLeast( 占比, 总投资, "五个点" )            | points-need-rates
          $政策.pointsAtLeast( 占比, 上年占比, "奖励比例" )        | parameter-unfit
          $政策.meanAtLeast( 总投资, 装机容量, "最低投资" )        | mean-needs-count
          $政策.meanAtLeast( 装机容量, 申报主体.从业人数, "最低投资" ) | units-unfit
          """)
  void reports_words_of_conditions_that_do_not_fit(String condition, String code) {
    assertThat(when("$项目 : 能源项目( " + condition + " )")).containsExactly(code);
  }
}
