package org.huice.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.parsing.VocabularyReader;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;

/** A small vocabulary with lists within lists, two kinds of applicants and all types of fields. */
final class SampleWords {
  private static final String TEXT =
      """
      package vocabulary

      import java.math.BigDecimal
      import java.time.LocalDate
      import java.util.List

      declare enum 规模
          大型, 中型, 小型, 微型;
      end

      declare 企业
          @applicant
          代码 : String @key @meaning("登记的代码") @example("Q-01")
          名称 : String
          规模 : 规模
          人数 : Integer @unit("人") @range("0..")
          投资额 : BigDecimal @unit("元") @range("0..") @alias("设备投资")
          研发占比 : BigDecimal @unit("%")
          温差 : BigDecimal
          规上 : Boolean @example("true")
          成立日期 : LocalDate
          能源项目 : List<能源项目>
          年度 : List<企业年度>
      end

      declare 园区
          @applicant
          代码 : String @key
          名称 : String
          能源项目 : List<能源项目>
      end

      declare 能源项目
          项目编号 : String @key
          设备投资额 : BigDecimal @unit("万元")
          投产日期 : LocalDate
      end

      declare 企业年度
          年度 : Integer @key @unit("年")
          营收 : BigDecimal @unit("元")
          引进项目 : List<引进项目>
      end

      declare 引进项目
          编号 : String @key
          代码 : String
          金额 : BigDecimal @unit("元")
      end
      """;

  private SampleWords() {}

  static Vocabulary vocabulary() {
    return of(TEXT);
  }

  /** Of other declarations. */
  static Vocabulary of(String text) {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.read(Map.of("词表.drl", text), problems::add);
    assertThat(problems).isEmpty();
    return vocabulary;
  }
}
