package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.huice.dossier.FactId;
import org.huice.money.Unit;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final Names NAMES = Samples.names();
  private static final Words ZH = Words.in(Locale.CHINESE);

  @Test
  void a_fact_is_named_by_type_and_key_and_the_applicant_by_type() {
    assertThat(NAMES.subject(new FactId("能源项目", List.of("P-01")))).isEqualTo("能源项目 P-01");
    assertThat(NAMES.subject(new FactId("企业", List.of("91")))).isEqualTo("企业");
    assertThat(NAMES.applicant()).hasValue("豫光");
    assertThat(NAMES.named(new FactId("能源项目", List.of("P-01")))).isEqualTo("能源项目 P-01 一期");
    assertThat(NAMES.named(new FactId("企业", List.of("91")))).isEqualTo("企业");
  }

  @Test
  void a_field_is_named_with_its_fact() {
    assertThat(NAMES.whose("能源项目[P-01].设备投资额", ZH)).isEqualTo("能源项目 P-01 的 设备投资额");
    assertThat(NAMES.whose("企业[91].能源项目", ZH)).isEqualTo("能源项目");
    assertThat(NAMES.unit("能源项目[P-01].设备投资额")).isEqualTo(Unit.YUAN);
    assertThat(NAMES.isDay("能源项目[P-01].并网日期")).isTrue();
    assertThat(NAMES.isDay("能源项目[P-01].设备投资额")).isFalse();
  }

  @Test
  void a_field_is_named_alone_where_it_is_clear_whose_it_is() {
    Names project = NAMES.on(new FactId("能源项目", List.of("P-01")));

    assertThat(project.whose("能源项目[P-01].设备投资额", ZH)).isEqualTo("设备投资额");
    assertThat(project.whose("企业[91].名称", ZH)).isEqualTo("企业 的 名称");
  }

  @Test
  void a_key_may_hold_what_separates_names() {
    assertThat(NAMES.label("能源项目[A].[B].设备投资额")).isEqualTo("设备投资额");
  }

  @Test
  void a_parameter_is_named_without_its_policy() {
    assertThat(NAMES.label("闲置土地/停建处置方式")).isEqualTo("停建处置方式");
    assertThat(NAMES.whose("闲置土地/停建处置方式", ZH)).isEqualTo("政策参数“停建处置方式”");
    assertThat(NAMES.unit("闲置土地/停建处置方式")).isNull();
  }

  @Test
  void a_field_is_found_in_the_file() {
    assertThat(NAMES.path("能源项目[P-01].设备投资额")).hasValue("$.企业.能源项目[0].设备投资额");
    assertThat(NAMES.path("能源项目[P-02].设备投资额")).isEmpty();
    assertThat(NAMES.isGiven("能源项目[P-01].并网日期")).isTrue();
    assertThat(NAMES.isGiven("能源项目[P-01].设备投资额")).isFalse();
  }

  @Test
  void names_that_are_asked_in_turns_are_what_each_is_alone() {
    List<String> asked =
        List.of(
            "能源项目[P-01].设备投资额",
            "sum(能源项目.设备投资额)",
            "能源项目[P-02].并网日期",
            "能源项目[P-01].并网日期",
            "count(能源项目)",
            "闲置土地/停建处置方式",
            "企业[91].名称");
    Names names = Samples.names();
    for (String first : asked) {
      for (String name : asked) {
        assertThat(told(names, first)).isEqualTo(told(Samples.names(), first));
        assertThat(told(names, name)).isEqualTo(told(Samples.names(), name));
      }
    }
  }

  private static List<Object> told(Names names, String name) {
    return List.of(
        names.whose(name, ZH),
        String.valueOf(names.unit(name)),
        names.isDay(name),
        names.owner(name),
        names.evidence(name).isPresent(),
        names.isGiven(name),
        names.day(name),
        names.path(name));
  }
}
