package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.huice.vocabulary.FactType;
import org.junit.jupiter.api.Test;

class FactTest {
  private static final FactType TYPE = Sample.vocabulary().type("能源项目").orElseThrow();

  private static Fact fact(Map<String, Object> values) {
    FactId id = new FactId(TYPE.name(), List.of("P"));
    return new Fact(TYPE, id, null, values, Map.of(), Map.of(), "$", Map.of());
  }

  @Test
  void a_value_is_found_by_its_name_and_by_its_place_among_the_fields() {
    Fact fact = fact(Map.of("编号", "P"));
    Object[] all = new Object[TYPE.fields().size()];
    all[all.length - 1] = "of another fact";

    fact.layInto(all);

    assertThat(fact.value("编号")).isEqualTo("P");
    assertThat(fact.values()).isEqualTo(Map.of("编号", "P"));
    assertThat(all).containsOnlyOnce("P").doesNotContain("of another fact");
    assertThat(all[TYPE.names().position("编号")]).isEqualTo("P");
  }

  @Test
  void what_its_type_does_not_have_it_does_not_take() {
    assertThat(fact(Map.of()).value("无此字段")).isNull();
    assertThatThrownBy(() -> fact(Map.of("无此字段", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("无此字段");
  }

  @Test
  void two_facts_that_say_the_same_are_two() {
    assertThat(fact(Map.of())).isNotEqualTo(fact(Map.of()));
  }
}
