package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FactIdTest {
  @Test
  void is_printed_with_all_values_of_its_key() {
    assertThat(new FactId("能源项目", List.of("P-01"))).hasToString("能源项目[P-01]");
    assertThat(new FactId("工业年度", List.of("2024", "甲"))).hasToString("工业年度[2024, 甲]");
    assertThat(new FactId("企业", List.of())).hasToString("企业[]");
  }

  @Test
  void types_come_before_keys() {
    FactId energy = new FactId("能源项目", List.of("A"));
    assertThat(new FactId("企业", List.of("Z"))).isLessThan(energy);
    assertThat(new FactId("能源项目", List.of("B"))).isGreaterThan(energy);
  }

  @Property
  void keys_are_ordered_as_if_their_values_were_joined(
      @ForAll @Size(max = 3) List<@StringLength(max = 2) @CharRange(to = 'b') String> one,
      @ForAll @Size(max = 3) List<@StringLength(max = 2) @CharRange(to = 'b') String> other) {
    int order = new FactId("企业", one).compareTo(new FactId("企业", other));
    int joined = String.join("\u0000", one).compareTo(String.join("\u0000", other));
    assertThat(Integer.signum(order)).isEqualTo(Integer.signum(joined));
  }
}
