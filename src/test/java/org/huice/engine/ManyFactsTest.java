package org.huice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Drools makes of lists of one owner, choices, figures over many facts, and gaps in them. */
class ManyFactsTest {
  private static final String TECH = "'类别': '科创'";

  private static String bond(String code, String fields) {
    return "{'代码': '" + code + "', " + fields + "}";
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          清单 | [{'代码': '1', '类别': '科创'}]                                   | true
          清单 | [{'代码': '1', '类别': '普通'}]                                   | false
          清单 | [{'代码': '1'}]                                                   | false
          清单 | []                                                                | false
          无   | []                                                                | true
          无   | [{'代码': '1', '类别': '普通'}]                                   | true
          无   | [{'代码': '1'}]                                                   | false
          皆   | []                                                                | true
          皆   | [{'代码': '1', '类别': '科创'}]                                   | true
          皆   | [{'代码': '1', '类别': '科创'}, {'代码': '2'}]                    | false
          皆   | [{'代码': '1', '类别': '科创'}, {'代码': '2', '类别': '普通'}]    | false
          """)
  void a_list_of_one_owner_is_all_that_is_looked_at(String rule, String bonds, boolean fires) {
    assertThat(ManyFacts.fires(rule, bonds)).isEqualTo(fires);
  }

  @Test
  void an_absent_list_of_another_owner_hides_nothing() {
    String businesses =
        "[{'编号': 'A', '债券': []}, {'编号': 'B'}, {'编号': 'C', '债券': [%s]}]"
            .formatted(bond("1", TECH + ", '金额': 300"));

    assertThat(ManyFacts.fired(businesses))
        .contains("无 A", "皆 A", "或 A", "清单 C", "皆 C", "合计 C", "或 C")
        .doesNotContain("无 B", "皆 B", "合计 B", "个数 B", "或 B", "合计 A", "无 C")
        .noneMatch(fired -> fired.startsWith("总"));
  }

  @Test
  void what_all_owners_have_is_counted_together() {
    String one = "{'编号': 'A', '债券': [%s]}".formatted(bond("1", "'金额': 150"));
    String other = "{'编号': 'B', '债券': [%s]}";

    assertThat(ManyFacts.fired("[" + one + ", " + other.formatted(bond("2", "'金额': 150")) + "]"))
        .contains("总计 A", "总计 B");
    assertThat(ManyFacts.fired("[" + one + ", " + other.formatted(bond("2", "'金额': 149.9")) + "]"))
        .doesNotContain("总计 A", "总计 B");
    assertThat(ManyFacts.fired("[" + one + ", {'编号': 'B'}]")).doesNotContain("总计 A");
    assertThat(ManyFacts.fired("[" + one + ", " + other.formatted(bond("2", "'户数': 1")) + "]"))
        .doesNotContain("总计 A");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          {'代码': '1', '类别': '科创', '金额': 300}                                                | true
          {'代码': '1', '类别': '科创', '金额': 299.99}                                             | false
          {'代码': '1', '类别': '科创', '金额': 100}, {'代码': '2', '类别': '科创', '金额': 200}    | true
          {'代码': '1', '类别': '科创', '金额': 300}, {'代码': '2', '类别': '普通'}                 | true
          {'代码': '1', '类别': '科创', '金额': 300}, {'代码': '2', '类别': '科创'}                 | false
          {'代码': '1', '类别': '科创', '金额': 300}, {'代码': '2', '金额': 1}                      | false
          {'代码': '1', '类别': '科创', '金额': 300}, {'代码': '2'}                                 | false
          """)
  void a_sum_counts_only_where_it_is_exact(String bonds, boolean fires) {
    assertThat(ManyFacts.fires("合计", "[" + bonds + "]")).isEqualTo(fires);
  }

  @Test
  void a_sum_keeps_every_digit() {
    String most = bond("1", "'金额': 1234567890123456.789");

    assertThat(ManyFacts.fires("恰好", "[" + most + ", " + bond("2", "'金额': 0.00003") + "]"))
        .isTrue();
    assertThat(ManyFacts.fires("恰好", "[" + most + ", " + bond("2", "'金额': 0.000031") + "]"))
        .isFalse();
    assertThat(ManyFacts.fires("恰好", "[" + most + "]")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          个数 | [{'代码': '1', '类别': '科创'}, {'代码': '2', '类别': '科创'}]   | true
          个数 | [{'代码': '1', '类别': '科创'}, {'代码': '2', '类别': '普通'}]   | false
          个数 | [{'代码': '1', '类别': '科创'}, {'代码': '2', '类别': '科创'}, {'代码': '3'}] | false
          略多 | [{'代码': '1'}, {'代码': '2'}]                                   | false
          略多 | [{'代码': '1'}, {'代码': '2'}, {'代码': '3'}]                    | true
          后用 | [{'代码': '1'}, {'代码': '2'}]                                   | true
          后用 | [{'代码': '1'}]                                                  | false
          """)
  void a_number_of_facts_compares_without_rounding(String rule, String bonds, boolean fires) {
    assertThat(ManyFacts.fires(rule, bonds)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          有最小 | []                                                                 | false
          有最小 | [{'代码': '1', '金额': 5}]                                         | true
          有最小 | [{'代码': '1', '金额': 5}, {'代码': '2'}]                          | false
          大小   | []                                                                 | false
          大小   | [{'代码': '1', '金额': 5}, {'代码': '2', '金额': 5.0}]             | false
          大小   | [{'代码': '1', '金额': 5}, {'代码': '2', '金额': 5.01}]            | true
          户均   | []                                                                 | false
          户均   | [{'代码': '1', '金额': 5, '户数': 2}]                              | true
          户均   | [{'代码': '1', '金额': 0, '户数': 2}]                              | false
          户均   | [{'代码': '1', '金额': 5, '户数': 2}, {'代码': '2', '金额': 5}]    | false
          """)
  void the_least_and_the_greatest_need_a_fact(String rule, String bonds, boolean fires) {
    assertThat(ManyFacts.fires(rule, bonds)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          []                                                          | true
          [{'代码': '1', '类别': '科创'}]                             | true
          [{'代码': '1', '类别': '普通', '金额': 5}]                  | true
          [{'代码': '1', '类别': '普通', '金额': 0}]                  | false
          [{'代码': '1', '金额': 5}]                                  | true
          [{'代码': '1', '类别': '普通'}]                             | false
          [{'代码': '1'}]                                             | false
          """)
  void one_branch_that_holds_is_enough(String bonds, boolean fires) {
    assertThat(ManyFacts.fires("或", bonds)).isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          []                                          | 同无,异无
          [{'代码': '1', '名': 'A', '金额': 5}]       | 同有,异无
          [{'代码': '1', '名': 'B', '金额': 5}]       | 同无,有无
          [{'代码': '1', '名': 'A', '金额': 0}]       | 同无,异无
          [{'代码': '1', '金额': 5}]                  |
          [{'代码': '1', '名': 'A'}]                  | 异无
          [{'代码': '1', '名': 'B'}]                  | 同无
          """)
  void several_together_are_known_where_each_is(String bonds, String rules) {
    List<String> expected = rules == null ? List.of() : List.of(rules.split(","));
    for (String rule : List.of("同有", "有无", "同无", "异无")) {
      assertThat(ManyFacts.fires(rule, bonds)).as(rule).isEqualTo(expected.contains(rule));
    }
  }

  @Test
  void figures_are_computed_by_functions_that_are_exact() {
    assertThat(ManyFacts.canonical())
        .contains("$额 : ( this.金额.multiply( new BigDecimal( \"10000\" ) ) )")
        .contains("new BigDecimal( $数 ) >= policy( \"试\" ).value( \"个数\" )")
        .contains("$企业 : 企业( $huiceLaw : huiceLaw, huiceKnows( \"债券\" ), huiceLaw.has( \"试\" ) )")
        .contains("exists 企业( this == $企业, huiceKnows( \"债券\" ) ) and not 债券(");
  }
}
