package org.huice.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedNumberTest {
  private static String said(String text) {
    return QuotedNumber.of(text).stream()
        .map(one -> one.number().toPlainString() + one.unit().base() + " " + one.side())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于500万元                     | 5000000元 UPPER
          低于500万元                       | 5000000元 UPPER
          达到5,000万元                     | 50000000元 UPPER
          满两年                            | 2年 UPPER
          不满2周年                         | 2年 UPPER
          三年内                            | 3年 UNSAID
          超过百分之二十五                  | 0.25比例 LOWER
          30%（含）以上                     | 0.3比例 UPPER
          30%（不含）以上                   | 0.3比例 LOWER
          30%以上（不含30%）                | 0.3比例 LOWER, 0.3比例 UNSAID
          30％以下                          | 0.3比例 LOWER
          30％以下（不含）                  | 0.3比例 UPPER
          提高5个百分点以上                 | 5百分点 UPPER
          最高不超过一千二百万元            | 12000000元 LOWER
          最高给予人民币100万元             | 1000000元 LOWER
          通过100家                         | 100家 UNSAID
          过5亿元                           | 500000000元 LOWER
          100家以内                         | 100家 LOWER
          10%-30%(含)部分                   | 0.1比例 UNSAID, 0.3比例 LOWER
          1000万元~3000万元(不含)之间       | 10000000元 UNSAID, 30000000元 UPPER
          500万元（含）至1000万元           | 5000000元 UPPER, 10000000元 UNSAID
          500万元、3000万元以上             | 5000000元 UPPER, 30000000元 UPPER
          超过1000、2000亿元                | 100000000000元 LOWER, 200000000000元 LOWER
          300个过10亿元、100个过50亿元      | 300个 UNSAID, 1000000000元 LOWER, 100个 UNSAID, 5000000000元 LOWER
          超过500万元以上                   | 5000000元 BOTH
          """)
  void the_word_beside_a_number_says_on_which_side_it_lies(String text, String expected) {
    assertThat(said(text)).isEqualTo(expected);
  }

  @Test
  void days_of_the_calendar_and_what_is_blacked_out_are_no_numbers() {
    assertThat(said("自2024年1月1日起，最高不超过**万元，2023年度")).isEmpty();
  }
}
