package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierReaderTest {
  @Test
  void each_value_has_the_type_of_its_field() {
    Fact firm =
        Sample.firm(
                """
                "名称":"甲厂","所在地":"410100","成立日期":"2024-02-29","规上":true,"职工人数":12,
                "研发占比":"3.50","设备投资额":1200000.50
                """)
            .applicant();
    assertThat(firm.values())
        .containsExactly(
            entry("统一社会信用代码", Sample.CODE),
            entry("名称", "甲厂"),
            entry("所在地", "410100"),
            entry("成立日期", LocalDate.of(2024, 2, 29)),
            entry("规上", true),
            entry("职工人数", 12),
            entry("研发占比", new BigDecimal("3.5")),
            entry("设备投资额", new BigDecimal("1200000.5")));
  }

  @Test
  void the_applicant_is_known_by_its_key() {
    Fact firm = Sample.firm("").applicant();
    assertThat(firm.id()).isEqualTo(new FactId("企业", List.of(Sample.CODE)));
    assertThat(firm.owner()).isNull();
    assertThat(firm.path()).isEqualTo("$.企业");
  }

  @Test
  void a_path_ends_in_the_word_that_the_file_has() {
    Fact firm = Sample.firm("\"研发费用占比(%)\":\"3\",\"投资总额\":\"5\",\"名称\":\"甲厂\"").applicant();
    assertThat(firm.path("研发占比")).isEqualTo("$.企业.研发费用占比(%)");
    assertThat(firm.path("总投资额")).isEqualTo("$.企业.投资总额");
    assertThat(firm.path("名称")).isEqualTo("$.企业.名称");
    assertThat(firm.path("设备投资额")).isEqualTo("$.企业.设备投资额");
    assertThat(firm.written()).containsOnlyKeys("研发占比", "总投资额");
  }

  @Test
  void any_applicant_type_can_stand_at_the_top() {
    assertThat(Sample.read("{\"申报主体\":{\"名称\":\"乙园\"}}", problem -> {}))
        .map(dossier -> dossier.applicant().id().toString())
        .contains("申报主体[乙园]");
  }

  @Test
  void nested_facts_know_their_owner_and_come_after_it_sorted_by_identity() {
    Dossier dossier =
        Sample.firm(
            """
            "年度":[{"统计年":2024,"起始日":"2024-01-01"}],
            "能源项目":[{"编号":"P-2","设备":[{"编号":"D-2"},{"编号":"D-1"}]},{"编号":"P-1"}]
            """);
    assertThat(dossier.facts())
        .extracting(Fact::toString)
        .containsExactly(
            "企业[" + Sample.CODE + "]",
            "能源项目[P-1]",
            "能源项目[P-2]",
            "设备[D-1]",
            "设备[D-2]",
            "年度[2024, 2024-01-01]");
    Fact project = dossier.facts().get(2);
    assertThat(project.owner()).isSameAs(dossier.applicant());
    assertThat(dossier.facts().get(3).owner()).isSameAs(project);
    assertThat(project.path()).isEqualTo("$.企业.能源项目[0]");
    assertThat(dossier.applicant().lists().get("能源项目"))
        .containsExactly(dossier.facts().get(1), project);
  }

  @Test
  void an_empty_list_is_given_and_an_absent_one_is_not() {
    Fact firm = Sample.firm("\"能源项目\":[]").applicant();
    assertThat(firm.lists()).containsOnlyKeys("能源项目");
    assertThat(firm.lists().get("能源项目")).isEmpty();
    assertThat(firm.value("名称")).isNull();
  }

  @Test
  void labels_and_former_names_are_names_too() {
    Dossier dossier = Sample.firm("\"研发费用占比(%)\":3,\"能源项目\":[{\"编号\":\"P\",\"设备金额\":1}]");
    assertThat(dossier.applicant().values()).containsEntry("研发占比", new BigDecimal("3"));
    assertThat(dossier.facts().get(1).values()).containsEntry("设备投资额", new BigDecimal("1"));
  }

  @Test
  void texts_are_kept_in_form_c() {
    assertThat(Sample.firm("\"名称\":\"Cafe\\u0301\"").applicant().value("名称")).isEqualTo("Café");
  }

  @Test
  void evidence_goes_to_the_field_its_path_leads_to() {
    Dossier dossier =
        Sample.firm(
            """
            "名称":"甲","研发费用占比(%)":3,
            "能源项目":[{"编号":"P-2","设备投资额":2},
              {"编号":"P-1","设备投资额":1,"依据":{"$.设备金额":{"status":"verified"}}}],
            "依据":{"$.名称":{"状态":"核定","材料":"营业执照"},
              "$.研发费用占比(%)":{"材料":"审计报告"},
              "$.能源项目":{"状态":"核定"},
              "$.能源项目[0].设备投资额":{"状态":"核定","材料":"发票"}}
            """);
    assertThat(dossier.applicant().evidence())
        .containsExactly(
            entry("名称", new Evidence(Evidence.Status.VERIFIED, "营业执照")),
            entry("研发占比", new Evidence(Evidence.Status.DECLARED, "审计报告")),
            entry("能源项目", new Evidence(Evidence.Status.VERIFIED, null)));
    assertThat(dossier.facts().get(1).evidence())
        .containsExactly(entry("设备投资额", new Evidence(Evidence.Status.VERIFIED, null)));
    assertThat(dossier.facts().get(2).evidence())
        .containsExactly(entry("设备投资额", new Evidence(Evidence.Status.VERIFIED, "发票")));
  }

  @Test
  void evidence_that_says_nothing_is_left_out() {
    Dossier dossier = Sample.firm("\"名称\":\"甲\",\"依据\":{\"$.名称\":{\"状态\":\"申报\"}}");
    assertThat(dossier.applicant().evidence()).isEmpty();
  }

  private static <T> Map.Entry<String, T> entry(String key, T value) {
    return Map.entry(key, value);
  }
}
