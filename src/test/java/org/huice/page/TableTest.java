package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void columns_align_and_notes_stand_below_their_row() {
    Table table = new Table(List.of("裁定", "金额"), Set.of(1));
    table.add(List.of("符合", "1.00 元"), List.of("因为如此"));
    table.add(List.of("no", "10,000.00 元"), List.of());

    assertThat(table.lines())
        .containsExactly(
            "裁定          金额",
            "────  ────────────",
            "符合       1.00 元",
            "    因为如此",
            "no    10,000.00 元");
  }

  @Property
  void the_last_column_ends_at_the_same_place_if_right_aligned(
      @ForAll @Size(min = 1, max = 5) List<@StringLength(min = 1, max = 8) @Chars({'a', '金', '1', ')'}) String> cells) {
    Table table = new Table(List.of("甲", "乙"), Set.of(1));
    cells.forEach(cell -> table.add(List.of(cell, cell), List.of()));

    assertThat(table.lines().stream().mapToInt(Width::of).distinct().count()).isEqualTo(1);
  }
}
