package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.huice.problem.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellNameTest {
  @ParameterizedTest
  @CsvSource({
    "名册.xlsx[能源项目], 7, 4, 能源项目!D7",
    "名册.xlsx[能源项目], 7, 0, 能源项目!7",
    "名册.xlsx[能源项目], 0, 0, 能源项目",
    "企业.csv, 1048576, 16384, 企业.csv!XFD1048576",
    "企业.csv, 1, 27, 企业.csv!AA1"
  })
  void a_place_is_named_as_the_spreadsheet_does(String file, int row, int column, String name) {
    assertThat(CellName.of(new Place(file, row, column))).isEqualTo(name);
  }

  @Property
  void letters_lead_back_to_their_column(@ForAll @IntRange(min = 1, max = 16_384) int column) {
    assertThat(CellName.column(CellName.letters(column))).isEqualTo(column);
  }
}
