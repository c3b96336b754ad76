package org.huice.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.huice.problem.Place;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;
import org.junit.jupiter.api.Test;

class ExampleTest {
  @Test
  void what_stands_there_is_shown_where_it_belongs() {
    assertThat(Example.of("values", scalar("4", Kind.NUMBER)))
        .isEqualTo("values: { 2024-01-01: 4 }");
    assertThat(Example.of("in-force", Keys.IN_FORCE, scalar("2025-07-01", Kind.STRING)))
        .isEqualTo("in-force: { from: 2025-07-01 }");
  }

  @Test
  void what_cannot_stand_there_is_left_open() {
    assertThat(Example.of("values", scalar("四", Kind.STRING)))
        .isEqualTo("values: { 2024-01-01: … }");
    assertThat(Example.of("in-force", Keys.IN_FORCE, scalar("明年", Kind.STRING)))
        .isEqualTo("in-force: { from: 2024-01-01 }");
    assertThat(Example.of("clauses", scalar("一", Kind.STRING))).isEqualTo("clauses: { …: … }");
  }

  @Test
  void a_section_shows_the_keys_it_must_have() {
    assertThat(Example.of("rounding", Keys.ROUNDING, scalar("分", Kind.STRING)))
        .isEqualTo("rounding: { to: …, mode: … }");
    assertThat(Example.of("档次 #1", Keys.TIER, scalar("2", Kind.NUMBER)))
        .isEqualTo("- { from: 500, rate: 1.5 }");
  }

  private static Node scalar(String text, Kind kind) {
    return new Scalar(text, kind, new Place("f", 1, 1));
  }
}
