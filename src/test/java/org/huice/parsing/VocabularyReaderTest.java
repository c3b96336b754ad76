package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class VocabularyReaderTest {
  private static final String ENTERPRISE =
      """
      package vocabulary

      import java.math.BigDecimal

      declare enum 规模 大型, 小型; end

      declare 主体 @meaning("申报的主体")
          代码 : String @key @uscc @label("统一社会信用代码")
          所在地 : String @place @example("410100")
      end

      declare 企业 extends 主体 @applicant
          员工 : Integer @unit("人") @range("0..") @alias("人数,职工人数")
          规模 : 规模
          项目 : List<项目>
      end
      """;
  private static final String PROJECT =
      """
      declare 项目
          编号 : String @key
          单位 : 企业 @owner
          金额 : BigDecimal @unit("万元") @meaning("含税")
          日期 : LocalDate
          并网 : Boolean
      end
      """;

  private static Vocabulary read(Map<String, String> files) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.read(files, problems::add);
    assertThat(problems).isEmpty();
    return vocabulary;
  }

  private static Field plain(String name, FieldType type, Place place) {
    return new Field(
        name, type, false, false, false, false, null, null, null, null, null, List.of(), null, null,
        false, place);
  }

  private static FactType type(Vocabulary vocabulary, String name) {
    return vocabulary.type(name).orElseThrow();
  }

  @Test
  void joins_files_in_the_order_of_their_paths() {
    Vocabulary vocabulary = read(Map.of("词/2.drl", PROJECT, "词/1.drl", ENTERPRISE));

    assertThat(vocabulary.types().keySet()).containsExactly("主体", "企业", "项目");
    assertThat(vocabulary.enums().values())
        .containsExactly(new EnumType("规模", List.of("大型", "小型"), new Place("词/1.drl", 5, 14)));
  }

  @Test
  void puts_the_fields_of_the_parent_first() {
    FactType enterprise = type(read(Map.of("1.drl", ENTERPRISE, "2.drl", PROJECT)), "企业");

    assertThat(enterprise.parent()).isEqualTo("主体");
    assertThat(enterprise.applicant()).isTrue();
    assertThat(enterprise.meaning()).isNull();
    assertThat(enterprise.declared()).isEqualTo(new Place("1.drl", 12, 9));
    assertThat(enterprise.fields())
        .containsExactly(
            new Field(
                "代码",
                new FieldType.Text(),
                true,
                false,
                false,
                true,
                "统一社会信用代码",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                new Place("1.drl", 8, 5)),
            new Field(
                "所在地",
                new FieldType.Text(),
                false,
                false,
                true,
                false,
                null,
                null,
                null,
                null,
                "410100",
                List.of(),
                null,
                null,
                false,
                new Place("1.drl", 9, 5)),
            new Field(
                "员工",
                new FieldType.Whole(),
                false,
                false,
                false,
                false,
                null,
                "人",
                null,
                "0..",
                null,
                List.of("人数", "职工人数"),
                null,
                null,
                false,
                new Place("1.drl", 13, 5)),
            plain("规模", new FieldType.Choice("规模"), new Place("1.drl", 14, 5)),
            plain("项目", new FieldType.ListOf("项目"), new Place("1.drl", 15, 5)));
  }

  @Test
  void knows_every_kind_of_field() {
    FactType project = type(read(Map.of("1.drl", ENTERPRISE, "2.drl", PROJECT)), "项目");

    assertThat(project.fields())
        .extracting(Field::type)
        .containsExactly(
            new FieldType.Text(),
            new FieldType.Reference("企业"),
            new FieldType.Decimal(),
            new FieldType.Day(),
            new FieldType.Flag());
    assertThat(project.ownerField()).map(Field::name).contains("单位");
    assertThat(project.fields().get(2).meaning()).isEqualTo("含税");
  }

  @Test
  void keeps_what_one_field_says_of_another_inherited_or_later() {
    FactType type =
        type(
            read(
                Map.of(
                    "1.drl",
                    """
                    declare 主体
                      代码 : String @key
                      办结 : Boolean
                      总额 : BigDecimal @unit("万元")
                    end
                    declare 企业 extends 主体 @applicant
                      金额 : BigDecimal @unit("元") @noMoreThan("总额")
                      起 : LocalDate @noMoreThan("止")
                      止 : LocalDate @onlyIf("办结")
                    end
                    """)),
            "企业");

    assertThat(type.fields())
        .extracting(Field::noMoreThan)
        .containsExactly(null, null, null, "总额", "止", null);
    assertThat(type.fields())
        .extracting(Field::onlyIf)
        .containsExactly(null, null, null, null, null, "办结");
  }

  @Test
  void a_day_may_be_one_of_what_has_happened() {
    FactType type =
        type(
            read(
                Map.of(
                    "1.drl",
                    """
                    declare 企业 @applicant
                      代码 : String @key
                      约定日 : LocalDate
                      办结日 : LocalDate @happened
                    end
                    """)),
            "企业");

    assertThat(type.fields()).extracting(Field::happened).containsExactly(false, false, true);
  }

  @Test
  void finds_a_parent_that_a_later_file_declares() {
    Vocabulary vocabulary = read(Map.of("2.drl", ENTERPRISE, "1.drl", PROJECT));

    assertThat(vocabulary.types().keySet()).containsExactly("项目", "主体", "企业");
    assertThat(type(vocabulary, "企业").fields()).hasSize(5);
  }

  @Test
  void reports_what_is_wrong_in_all_files_at_once() {
    List<Problem> problems = new ArrayList<>();

    VocabularyReader.read(
        Map.of(
            "1.drl", ENTERPRISE.replace("@range(\"0..\")", "@range(\"0\")"),
            "2.drl", PROJECT.replace("Boolean", "boolean").replace("万元", "万圆")),
        problems::add);

    assertThat(problems)
        .extracting(problem -> problem.place() + " " + problem.code().code())
        .containsExactlyInAnyOrder(
            "1.drl:13:29 bad-range", "2.drl:4:21 unknown-field-unit", "2.drl:6:10 foreign-type");
  }

  @Test
  void says_in_a_whole_file_place_that_there_are_no_files() {
    List<Problem> problems = new ArrayList<>();

    VocabularyReader.read(Map.of(), problems::add);

    assertThat(problems)
        .containsExactly(Problem.at(Place.of("vocabulary"), DrlProblem.NO_APPLICANT));
  }
}
