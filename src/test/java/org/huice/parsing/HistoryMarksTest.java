package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.problem.Problem;
import org.huice.vocabulary.AwardHistory;
import org.huice.vocabulary.AwardHistory.Origin;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryMarksTest {
  private static Vocabulary read(String text) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.read(Map.of("词汇.drl", text), problems::add);
    assertThat(problems).isEmpty();
    return vocabulary;
  }

  @Test
  void the_type_its_fields_and_its_states_are_known() {
    Vocabulary vocabulary = read(HistoryRefusals.good());

    assertThat(vocabulary.history())
        .isEqualTo(
            new AwardHistory(
                "已裁奖补",
                Map.of(
                    Origin.ENTRY, "编号",
                    Origin.POLICY, "政策",
                    Origin.CLAUSE, "条款",
                    Origin.SUBJECT, "对象",
                    Origin.AMOUNT, "金额",
                    Origin.DECIDED, "裁定",
                    Origin.PAID, "拨付",
                    Origin.STATE, "状态"),
                "已裁定",
                "已拨付"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "state:decided=已裁定,paid=已拨付",
        "state：decided=已裁定，paid=已拨付",
        "state: decided = 已裁定 , paid = 已拨付 "
      })
  void spaces_and_full_width_signs_in_the_states_do_not_matter(String states) {
    AwardHistory history =
        read(HistoryRefusals.good().replace("state:decided=已裁定,paid=已拨付", states)).history();

    assertThat(history).extracting("decided", "paid").containsExactly("已裁定", "已拨付");
  }

  @Test
  void the_day_of_payment_need_not_be_held() {
    Vocabulary vocabulary = read(HistoryRefusals.good().replace(" @from(\"paid\")", ""));

    assertThat(vocabulary.history()).isNotNull();
    assertThat(Optional.ofNullable(vocabulary.history()).map(each -> each.field(Origin.PAID)))
        .isEmpty();
  }

  @Test
  void a_vocabulary_without_such_a_type_has_no_history() {
    assertThat(read("declare 企业 @applicant\n 代码 : String @key\nend").history()).isNull();
  }
}
