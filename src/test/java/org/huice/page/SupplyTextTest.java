package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huice.determination.Missing;
import org.huice.determination.Missing.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupplyTextTest {
  private static final LocalDate START = LocalDate.of(2025, 7, 1);
  private static final Words ZH = Words.in(Locale.CHINESE);
  private static final Words EN = Words.in(Locale.ENGLISH);

  private static String line(Kind kind, String name, @Nullable LocalDate date) {
    SupplyText text = new SupplyText(ZH, Samples.names(), Map.of("光伏", MissingTextTest.policy()));
    return text.lines(List.of(new Missing(kind, name)), date).get(0);
  }

  @Test
  void a_field_is_named_with_its_unit_and_where_it_goes() {
    assertThat(line(Kind.FACT, "能源项目[P-01].设备投资额", START)).isEqualTo("请提供：能源项目 P-01 的 设备投资额（单位：元）");
  }

  @Test
  void a_list_may_be_stated_empty() {
    assertThat(line(Kind.LIST, "企业[91].能源项目", START)).isEqualTo("请提供：能源项目 清单；没有的，请书面说明没有");
  }

  @Test
  void a_value_of_no_use_is_to_be_checked() {
    assertThat(line(Kind.FACT, "能源项目[P-01].并网日期", START)).startsWith("请核对：");
  }

  @Test
  void what_only_an_authority_can_supply_is_not_asked_for() {
    assertThat(line(Kind.PARAMETER, "光伏/上限", START))
        .isEqualTo("待有关部门明确：“上限”，公布的《讲话》三(二)3 隐去了具体数值，贵单位无须补充");
    assertThat(line(Kind.PARAMETER, "光伏/上限", START.minusDays(1))).contains("在当日没有取值");
    for (String other : List.of("光伏/下限", "光伏/别的", "别的/上限")) {
      assertThat(line(Kind.PARAMETER, other, START)).matches("待有关部门明确：“..”，贵单位无须补充");
    }
    assertThat(line(Kind.PARAMETER, "光伏/上限", null)).isEqualTo("待有关部门明确：“上限”，贵单位无须补充");
  }

  @Test
  void no_option_of_the_program_is_named() {
    for (Words words : List.of(ZH, EN)) {
      words.sentences().keySet().stream()
          .filter(key -> key.startsWith("supply."))
          .forEach(key -> assertThat(words.sentences().getString(key)).doesNotContain("--"));
    }
  }
}
