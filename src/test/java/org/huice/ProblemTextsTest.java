package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of problem of every room has a title, a sentence and a remedy in both languages. */
class ProblemTextsTest {
  private static final List<String> ARGUMENTS = List.of("甲甲", "乙乙", "丙丙", "丁丁", "戊戊", "己己");

  /** All constants of all enums named {@code …Problem} in the program's sources. */
  static List<ProblemCode> codes() throws IOException {
    Path sources = Path.of("src", "main", "java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith("Problem.java"))
          .map(file -> sources.relativize(file).toString().replaceAll("\\.java$", ""))
          .sorted()
          .flatMap(name -> constants(name.replaceAll("[/\\\\]", ".")))
          .toList();
    }
  }

  private static Stream<ProblemCode> constants(String name) {
    try {
      Object[] constants = Class.forName(name).getEnumConstants();
      return constants == null ? Stream.of() : Stream.of(constants).map(ProblemCode.class::cast);
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void has_its_texts_in_both_languages(ProblemCode code) {
    Problem problem = new Problem(code, Place.of("试"), ARGUMENTS);
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String end = locale.equals(Locale.CHINESE) ? "。" : ".";
      assertThat(problem.title(locale)).isNotBlank().doesNotContain("{", "甲甲");
      assertThat(problem.sentence(locale)).endsWith(end);
      assertThat(problem.remedy(locale)).endsWith(end);
      assertThat(problem.sentence(locale) + problem.remedy(locale))
          .doesNotContainPattern("\\{\\d")
          .doesNotContain("''");
    }
  }

  @Test
  void no_two_kinds_share_a_code() throws IOException {
    assertThat(codes()).hasSizeGreaterThan(100);
    assertThat(codes()).extracting(ProblemCode::code).doesNotHaveDuplicates();
  }
}
