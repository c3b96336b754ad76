package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.junit.jupiter.api.Test;

class FieldPlaceTest {
  private static final Place ENTRY = Place.of("名册.xlsx[企业]");
  private static final Place CELL = new Place("名册.xlsx[债券]", 7, 4);
  private static final Place ROW = new Place("名册.xlsx[债券]", 7, 0);

  private static Place of(String path) {
    Node day = new Node.Scalar("2026-01-01", Node.Kind.STRING, CELL);
    Node bond = new Node.Mapping(List.of(new Node.Entry("发行日期", day, CELL)), ROW);
    Node bonds = new Node.Sequence(List.of(bond), ENTRY);
    Node firm = new Node.Mapping(List.of(new Node.Entry("债券", bonds, ENTRY)), ENTRY);
    Node facts = new Node.Mapping(List.of(new Node.Entry("企业", firm, ENTRY)), ENTRY);
    return new FieldPlace(facts).in(Problem.at(ENTRY, ResultProblem.ENTRY_FAILED, path)).place();
  }

  @Test
  void a_problem_of_a_field_stands_at_its_cell() {
    assertThat(of("$.企业.债券[0].发行日期")).isEqualTo(CELL);
  }

  @Test
  void where_no_cell_is_known_it_stays() {
    assertThat(of("$.企业.债券[0]")).isEqualTo(ENTRY);
    assertThat(of("$.企业.债券[1].发行日期")).isEqualTo(ENTRY);
    assertThat(of("$.企业.债券[0].期限")).isEqualTo(ENTRY);
    assertThat(of("$.企业.债券[0].发行日期 等")).isEqualTo(ENTRY);
    assertThat(of("发行日期")).isEqualTo(ENTRY);
  }

  @Test
  void tables_count_items_from_one_and_leave_the_applicant_out() {
    FieldLabel chinese = label(Locale.CHINESE);

    assertThat(chinese.of("企业.债券[0].发行日期")).isEqualTo("债券第1项 发行日期");
    assertThat(chinese.of("设备投资额")).isEqualTo("设备投资额");
    assertThat(label(Locale.ENGLISH).of("企业.债券[1].发行日期")).isEqualTo("债券 (item 2) 发行日期");
  }

  private static FieldLabel label(Locale language) {
    return new FieldLabel(new ResultTables(Words.in(language), List.of()).words());
  }

  @Test
  void what_nobody_is_paid_is_shown_to_the_fen() {
    assertThat(ResultTables.fen(new BigDecimal("6.016"))).isEqualTo("6.02");
    assertThat(ResultTables.fen(new BigDecimal("6.014"))).isEqualTo("6.01");
    assertThat(ResultTables.fen(new BigDecimal("6.01"))).isEqualTo("6.01");
    assertThat(ResultTables.fen(null)).isNull();
  }
}
