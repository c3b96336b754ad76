package org.huice.sampling;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.parsing.VocabularyReader;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;

/** A small vocabulary with one of everything, and recipes for it. */
final class Small {
  static final String SOURCE =
      """
      package vocabulary

      import java.math.BigDecimal
      import java.time.LocalDate
      import java.util.List

      declare enum 类别
          甲类, 乙类;
      end

      declare 户
          @applicant
          代码 : String @key @uscc
          地 : String @place
          类 : 类别
          总额 : BigDecimal @unit("万元") @range("0..")
          部分 : BigDecimal @unit("元") @range("0..") @noMoreThan("总额")
          已办 : Boolean
          办日 : LocalDate @onlyIf("已办")
          件 : List<件>
      end

      declare 件
          号 : Integer @key
          主 : 户 @owner
          名 : String
          开工 : LocalDate @noMoreThan("竣工")
          竣工 : LocalDate
      end
      """;

  static final String RECIPE =
      """
      title: 试
      applicants: { 户: 1 }
      types:
        户:
          fields:
            代码: { code: "91", place: 地 }
            地: { words: { "410102": 1 } }
            类: { words: { 甲类: 1, 乙类: 3 } }
            总额: { number: even, from: 1, to: 9, decimals: 0 }
            部分: { number: even, from: 0, to: 90000 }
            已办: { yes: 0.5 }
            办日: { day: 2025-01-01, to: 2025-01-31 }
            件: { count: { 0: 1, 2: 3 } }
        件:
          fields:
            号: { counted-from: 7 }
            名: { text: ["{类}-", [子, 丑], "#-{n}-{entry}"] }
            开工: { day: 2025-01-01, to: 2025-12-31 }
            竣工: { after: 开工, from: -30, to: 30 }
      """;

  private Small() {}

  static Vocabulary vocabulary() {
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = VocabularyReader.read(Map.of("试.drl", SOURCE), problems::add);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return vocabulary;
  }

  static Optional<Recipe> read(String recipe, List<Problem> problems) {
    return RecipeReader.read(
        "配方.yaml", recipe.getBytes(StandardCharsets.UTF_8), vocabulary(), problems::add);
  }

  /** The lines of a register of seed 1. */
  static List<String> lines(String recipe, long count) {
    List<Problem> problems = new ArrayList<>();
    Recipe read = read(recipe, problems).orElseThrow(() -> new AssertionError(problems));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Register(read, 1, 1, count).jsonLines(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
