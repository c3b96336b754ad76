package org.huice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What would turn a refusal. */
class RemedyTest {
  private static final String AS_OF = "2025-12-01";

  private static List<String> remedies(String clause, String fields, String... projects) {
    Advice advice = Trials.ADVISED.advice(Trials.facts(fields, projects), AS_OF);
    return Trials.ADVISED.remedies(advice, clause);
  }

  @Test
  void more_than_a_threshold_takes_one_cent_more() {
    assertThat(remedies("一", "", "{'编号': 'P', '类别': '甲', '投资额': 900000, '扣除额': 0}"))
        .containsExactly("项目[P].投资额 900000→1000000.01 granted");
    assertThat(remedies("一", "", "{'编号': 'P', '类别': '甲', '投资额': 1000000.01, '扣除额': 0}")).isEmpty();
  }

  @Test
  void arithmetic_is_solved_for_each_of_its_fields_the_applicants_own_first() {
    assertThat(remedies("一", "", "{'编号': 'P', '类别': '甲', '投资额': 1100000, '扣除额': 200000}"))
        .containsExactly(
            "项目[P].投资额 1100000→1200000.01 granted", "项目[P].扣除额 200000→99999.99 granted");
  }

  @Test
  void a_share_is_solved_for_part_and_whole_in_their_own_units() {
    assertThat(remedies("三", "'研发': 10, '收入': 1000001, "))
        .containsExactly("企业[E].研发 10→33.333367 designated", "企业[E].收入 1000001→300000 designated");
    assertThat(remedies("三", "'研发': 33.333367, '收入': 1000001, ")).isEmpty();
  }

  @Test
  void whole_numbers_stay_whole() {
    assertThat(remedies("十二", "'人数': 99, ")).containsExactly("企业[E].人数 99→100 designated");
  }

  @Test
  void for_a_period_one_waits_until_it_is_complete() {
    assertThat(remedies("四", "'成立日期': '2024-02-29', ")).containsExactly("2027-02-28 designated");
    assertThat(remedies("四", "'成立日期': '2022-12-01', ")).isEmpty();
  }

  @Test
  void exists_is_met_by_the_nearest_fact_and_not_by_the_one_in_the_way() {
    assertThat(
            remedies(
                "五",
                "",
                "{'编号': 'P', '类别': '甲', '投资额': 900000}",
                "{'编号': 'Q', '类别': '甲', '投资额': 500000}",
                "{'编号': 'R', '类别': '乙', '投资额': 1000000}"))
        .containsExactly(
            "项目[P].投资额 900000→1000000 designated",
            "项目[Q].投资额 500000→1000000 designated",
            "项目[R].类别 乙→甲 designated");
    assertThat(remedies("六", "", "{'编号': 'P', '已完工': false}", "{'编号': 'Q', '已完工': true}"))
        .containsExactly("项目[P].已完工 false→true designated");
  }

  @Test
  void a_pair_only_where_no_single_change_serves() {
    assertThat(remedies("六", "", "{'编号': 'P', '已完工': false}", "{'编号': 'Q', '已完工': false}"))
        .containsExactly("项目[P].已完工 false→true + 项目[Q].已完工 false→true designated");
    assertThat(
            remedies(
                "六",
                "",
                "{'编号': 'P', '已完工': false}",
                "{'编号': 'Q', '已完工': false}",
                "{'编号': 'R', '已完工': false}"))
        .isEmpty();
  }

  @Test
  void a_day_that_only_a_finished_project_has_comes_with_the_flag() {
    assertThat(remedies("七", "", "{'编号': 'P', '已完工': false}"))
        .containsExactly("项目[P].已完工 false→true + 项目[P].完工日 null→2025-12-01 granted");
  }

  @Test
  void below_the_lowest_tier_the_base_has_to_reach_it() {
    assertThat(remedies("二", "", "{'编号': 'P', '类别': '乙', '投资额': 5100000, '扣除额': 100000}"))
        .containsExactly(
            "项目[P].投资额 5100000→5100000.01 granted", "项目[P].扣除额 100000→99999.99 granted");
  }

  @Test
  void a_change_that_contradicts_another_field_is_none() {
    // 研发 is not held to 收入, but 扣除额 is to 投资额: lowering 投资额 below it would be refused.
    assertThat(remedies("一", "", "{'编号': 'P', '类别': '甲', '投资额': 500000, '扣除额': 500000}"))
        .containsExactly("项目[P].投资额 500000→1500000.01 granted");
  }

  @Test
  void where_the_place_or_a_redacted_parameter_is_why_there_is_no_remedy() {
    String elsewhere = "{'企业': {'编号': 'E', '所在地': '110101', '成立日期': '2024-02-29', '项目': []}}";
    assertThat(Trials.ADVISED.advice(elsewhere, AS_OF).remedies())
        .noneMatch(remedy -> remedy.matter().policy().equals("试"));
    assertThat(remedies("八", "", "{'编号': 'P', '类别': '乙', '投资额': 900000}")).isEmpty();
  }

  @Test
  void an_award_that_is_rounded_to_nothing_is_none() {
    assertThat(remedies("十一", "", "{'编号': 'P', '类别': '乙', '已完工': false, '投资额': 0.05}"))
        .containsExactly("项目[P].已完工 false→true granted", "项目[P].类别 乙→甲 granted");
    assertThat(remedies("十一", "", "{'编号': 'P', '类别': '乙', '已完工': false, '投资额': 0.04}")).isEmpty();
  }
}
