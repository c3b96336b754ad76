package org.huice.drl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleNeedsTest {
  @Test
  void names_fields_lists_and_parameters_of_when_and_then() {
    RuleNeeds needs =
        RuleNeeds.of(
            RuleSample.rule(
                "$企 : 企业( $数 : 从业人数 ) $项目 : 能源项目( 申报主体.高新, 总投资 >"
                    + " $政策.value(\"最低投资\") ) not 企业( 从业人数 > $数, $企.类型 =="
                    + " 主体类型.工业园区 )"),
            RuleSample.VOCABULARY);

    assertThat(needs.fields())
        .extracting(RuleNeeds.FieldNeed::toString)
        .containsExactlyInAnyOrder(
            "企业.从业人数", "企业.高新", "企业.类型", "能源项目.申报主体", "能源项目.总投资", "能源项目.设备投资额");
    assertThat(needs.lists()).containsExactly("企业");
    assertThat(needs.parameters()).containsExactly("奖励比例", "最低投资");
  }
}
