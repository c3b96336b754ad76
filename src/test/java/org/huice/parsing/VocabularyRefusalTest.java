package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huice.parsing.DrlProblem.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyRefusalTest {
  static Stream<Refusal> refusals() {
    return Stream.of(
            types(), inheritance(), fields(), marks(), limits(), enums(), HistoryRefusals.all())
        .flatMap(List::stream);
  }

  private static List<Refusal> types() {
    return List.of(
        Refusal.words(WRONG_PACKAGE, "▶package 词汇"),
        Refusal.words(FORBIDDEN_IMPORT, "▶import java.util.Date"),
        Refusal.words(RULE_IN_VOCABULARY, "▶rule \"一\"\nwhen\nthen\nend"),
        Refusal.words(PART_EXPECTED, "▶企业"),
        Refusal.words(MISSING_END, "▶declare 项目\n 编号 : String @key\n"),
        Refusal.words(
            MISSING_END,
            """
            declare 标 extends 项目
              企 : 项目 @owner
              单 : List<项目>
            end
            ▶declare 项目
              编号 : String @key
            """),
        Refusal.words(DUPLICATE_TYPE, "declare ▶企业\n 编号 : String @key\nend"),
        Refusal.words(DUPLICATE_TYPE, "declare enum ▶企业 甲; end"),
        Refusal.words(RESERVED_TYPE, "declare ▶Policy\n 编号 : String @key\nend"),
        Refusal.words(RESERVED_TYPE, "declare enum ▶String 甲; end"),
        Refusal.words(RESERVED_WORD, "declare ▶class\n 编号 : String @key\nend"),
        Refusal.words(NAME_EXPECTED, "declare ▶\"项目\"\n 编号 : String @key\nend"),
        Refusal.words(NO_KEY, "declare ▶项目\n 编号 : String\nend"),
        Refusal.words(UNKNOWN_ANNOTATION, "declare 项目 ▶@key\n 编号 : String @key\nend"),
        Refusal.words(UNREACHABLE_TYPE, "declare ▶项目\n 编号 : String @key\nend"),
        Refusal.words(UNREACHABLE_TYPE, "declare ▶园区 extends 企业\n 名 : String\nend"),
        Refusal.words(
            UNREACHABLE_TYPE,
            """
            declare 园区 extends 企业 @applicant
              项目 : List<项目>
            end
            declare 项目
              编号 : String @key
            end
            declare ▶光伏 extends 项目
              名 : String
            end\
            """),
        Refusal.rule(NO_APPLICANT, "declare 项目\n 编号 : String @key\nend"),
        Refusal.rule(RULE_FILE_TOO_LARGE, "//" + "x".repeat(1 << 20)));
  }

  private static List<Refusal> inheritance() {
    return List.of(
        Refusal.words(UNKNOWN_PARENT, "declare 项目 extends ▶企页\n 编号 : String @key\nend"),
        Refusal.words(UNKNOWN_PARENT, "declare 项目 extends ▶类别\n 编号 : String @key\nend"),
        Refusal.words(
            INHERITANCE_CYCLE,
            """
            declare 甲 extends ▶乙
              一 : String @key
            end
            declare 乙 extends 丙
              二 : String @key
            end
            declare 丙 extends 甲
              三 : String @key
            end\
            """),
        Refusal.words(INHERITANCE_CYCLE, "declare 甲 extends ▶甲\n 一 : String @key\nend"),
        Refusal.words(DUPLICATE_FIELD, "declare 园区 extends 企业\n ▶代码 : String\nend"),
        Refusal.words(
            TWO_OWNERS,
            """
            declare 甲
              一 : String @key
              企 : 企业 @owner
            end
            declare 乙 extends 甲
              ▶主 : 企业 @owner
            end\
            """));
  }

  private static List<Refusal> fields() {
    return List.of(
        Refusal.field(UNKNOWN_FIELD_TYPE, "类 : ▶类型"),
        Refusal.field(UNKNOWN_FIELD_TYPE, "类 : ▶Set<企业>"),
        Refusal.field(FOREIGN_TYPE, "数 : ▶int"),
        Refusal.field(FOREIGN_TYPE, "日 : ▶Date"),
        Refusal.field(FOREIGN_TYPE, "数 : ▶java.math.BigDecimal"),
        Refusal.field(INEXACT_TYPE, "数 : ▶double"),
        Refusal.field(LIST_WITHOUT_TYPE, "清单 : ▶List"),
        Refusal.field(LIST_OF_UNKNOWN, "清单 : List<▶债券>"),
        Refusal.field(LIST_OF_UNKNOWN, "清单 : List<▶String>"),
        Refusal.field(BARE_REFERENCE, "企 : ▶企业"),
        Refusal.field(OWNER_NOT_A_FACT, "企 : ▶String @owner"),
        Refusal.field(TWO_OWNERS, "企 : 企业 @owner\n  ▶主 : 企业 @owner"),
        Refusal.field(DUPLICATE_FIELD, "▶编号 : String"),
        Refusal.field(DUPLICATE_FIELD, "▶号 : String @label(\"编号\")"),
        Refusal.field(DUPLICATE_FIELD, "▶号 : String @alias(\"旧号,编号\")"),
        Refusal.field(RESERVED_FIELD, "▶依据 : String"),
        Refusal.field(RESERVED_FIELD, "▶evidence : String"),
        Refusal.field(RESERVED_FIELD, "▶据 : String @label(\"依据\")"),
        Refusal.field(RESERVED_WORD, "▶class : String"),
        Refusal.field(FIELD_DEFAULT, "数 : Integer ▶= 0 @key\n  名 : String"),
        Refusal.field(SIGN_EXPECTED, "数 ▶Integer"),
        Refusal.field(NAME_EXPECTED, "▶, 数 : Integer"),
        Refusal.field(FULL_WIDTH_PUNCTUATION, "数 ▶： Integer"));
  }

  private static List<Refusal> marks() {
    return List.of(
        Refusal.field(BAD_KEY_TYPE, "数 : ▶BigDecimal @key"),
        Refusal.field(BAD_KEY_TYPE, "数 : ▶Boolean @key"),
        Refusal.field(BAD_KEY_TYPE, "企 : ▶企业 @owner @key"),
        Refusal.field(ANNOTATION_ON_NON_TEXT, "地 : ▶Integer @place"),
        Refusal.field(ANNOTATION_ON_NON_TEXT, "码 : ▶BigDecimal @uscc"),
        Refusal.field(TWO_PLACES, "地 : String @place\n  ▶处 : String @place"),
        Refusal.field(ANNOTATION_ON_NON_NUMBER, "名 : String ▶@unit(\"元\")"),
        Refusal.field(ANNOTATION_ON_NON_NUMBER, "名 : String ▶@range(\"0..\")"),
        Refusal.field(UNKNOWN_FIELD_UNIT, "数 : BigDecimal ▶@unit(\"尺\")"),
        Refusal.field(UNKNOWN_FIELD_UNIT, "数 : BigDecimal ▶@unit(\"选项\")"),
        Refusal.field(CHANGEABLE_UNFIT, "主体 : 企业 @owner ▶@changeable"),
        Refusal.field(CHANGEABLE_UNFIT, "单 : List<企业> ▶@changeable"),
        Refusal.words(CHANGEABLE_UNFIT, "declare 项目\n 编号 : String @key ▶@changeable\nend"),
        Refusal.field(HAPPENED_UNFIT, "数 : Integer ▶@happened"),
        Refusal.field(HAPPENED_UNFIT, "单 : List<企业> ▶@happened"),
        Refusal.field(BAD_RANGE, "数 : BigDecimal ▶@range(\"0-100\")"),
        Refusal.field(BAD_RANGE, "数 : BigDecimal ▶@range(\"..\")"),
        Refusal.field(BAD_RANGE, "数 : BigDecimal ▶@range(\"2..1\")"),
        Refusal.field(UNKNOWN_ANNOTATION, "数 : BigDecimal ▶@单位(\"元\") @unit(\"元\")"),
        Refusal.field(UNKNOWN_ANNOTATION, "企 : String ▶@applicant"),
        Refusal.field(DUPLICATE_ANNOTATION, "数 : Integer @unit(\"个\") ▶@unit(\"项\")"),
        Refusal.field(ANNOTATION_WITH_TEXT, "号 : String ▶@key(\"是\")"),
        Refusal.field(ANNOTATION_WITHOUT_TEXT, "号 : String ▶@label"),
        Refusal.field(ANNOTATION_WITHOUT_TEXT, "号 : String ▶@label(号)"),
        Refusal.field(ANNOTATION_WITHOUT_TEXT, "号 : String ▶@label(\" \")"),
        Refusal.field(ANNOTATION_WITHOUT_TEXT, "号 : String ▶@label(value=\"号\")"),
        Refusal.field(ANNOTATION_WITHOUT_TEXT, "号 : String ▶@label(\"号\" + 码())"));
  }

  private static List<Refusal> limits() {
    return List.of(
        Refusal.field(UNKNOWN_LIMIT, "甲 : Integer ▶@noMoreThan(\"乙\")"),
        Refusal.field(UNKNOWN_LIMIT, "甲 : Integer ▶@onlyIf(\"乙\")"),
        Refusal.field(LIMIT_OF_ITSELF, "甲 : Integer ▶@noMoreThan(\"甲\")"),
        Refusal.field(LIMIT_OF_ITSELF, "甲 : Boolean ▶@onlyIf(\"甲\")"),
        Refusal.field(LIMIT_OF_ANOTHER_KIND, "甲 : LocalDate ▶@noMoreThan(\"乙\")\n  乙 : Integer"),
        Refusal.field(LIMIT_OF_ANOTHER_KIND, "甲 : Integer ▶@noMoreThan(\"编号\")"),
        Refusal.field(LIMIT_OF_ANOTHER_KIND, "甲 : String ▶@noMoreThan(\"编号\")"),
        Refusal.field(
            LIMIT_OF_ANOTHER_KIND,
            "甲 : BigDecimal @unit(\"元\") ▶@noMoreThan(\"乙\")\n  乙 : BigDecimal @unit(\"平方米\")"),
        Refusal.field(
            LIMIT_OF_ANOTHER_KIND,
            "甲 : BigDecimal @unit(\"元\") ▶@noMoreThan(\"乙\")\n  乙 : BigDecimal"),
        Refusal.field(
            UNKNOWN_FIELD_UNIT,
            "甲 : BigDecimal ▶@unit(\"圆\") @noMoreThan(\"乙\")\n  乙 : BigDecimal"),
        Refusal.field(ONLY_IF_NO_FLAG, "甲 : Integer ▶@onlyIf(\"编号\")"),
        Refusal.field(ANNOTATION_WITHOUT_TEXT, "甲 : Integer ▶@onlyIf"),
        Refusal.field(FOREIGN_TYPE, "甲 : Integer @noMoreThan(\"乙\")\n  乙 : ▶int"));
  }

  private static List<Refusal> enums() {
    return List.of(
        Refusal.words(DUPLICATE_CONSTANT, "declare enum 级 甲, 乙, ▶甲; end"),
        Refusal.words(ENUM_ARGUMENT, "declare enum 级 甲▶( Runtime.getRuntime() ), 乙; end"),
        Refusal.words(ENUM_END_EXPECTED, "declare enum 级 甲; ▶名 : String end"),
        Refusal.words(SIGN_EXPECTED, "declare enum 级 甲, 乙\n▶end"),
        Refusal.words(NAME_EXPECTED, "declare enum 级 甲, ▶; end"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void says_the_one_thing_that_is_wrong_where_it_is(Refusal refusal) {
    refusal.isRefusedAsVocabulary();
  }

  @Test
  void every_kind_of_problem_has_a_refusal() {
    Set<DrlProblem> tested =
        Stream.concat(refusals(), RuleRefusalTest.refusals())
            .map(Refusal::code)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DrlProblem.class)));

    assertThat(Arrays.stream(DrlProblem.values()).filter(code -> !tested.contains(code))).isEmpty();
  }
}
