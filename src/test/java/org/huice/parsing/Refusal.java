package org.huice.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.EnumType;
import org.huice.vocabulary.Vocabulary;

/**
 * A text in which exactly one thing is wrong.
 *
 * @param text with ▶ before the place where it is wrong
 */
record Refusal(DrlProblem code, String text) {
  static final Vocabulary WORDS =
      new Vocabulary(Map.of(), Map.of("类别", new EnumType("类别", List.of("光伏"), Place.of("词.drl"))));

  /** A rule with one more condition. */
  static Refusal when(DrlProblem code, String condition) {
    return rule(
        code,
        "rule \"一 说明\" @clause(\"一\")\nwhen\n  $政策 : Policy( id == \"光伏\" )\n  $项目 : 项目()\n  "
            + condition
            + "\nthen\n  insert( $政策.award( $项目 ).flat( \"奖金\" ) );\nend\n");
  }

  /** A rule whose one more pattern has these constraints. */
  static Refusal in(DrlProblem code, String constraints) {
    return when(code, "债券( " + constraints + " )");
  }

  /** A rule with another outcome. */
  static Refusal then(DrlProblem code, String outcome) {
    return rule(
        code,
        "rule \"一 说明\" @clause(\"一\")\nwhen\n  $政策 : Policy( id == \"光伏\" )\nthen\n  "
            + outcome
            + "\nend\n");
  }

  /** A rule with another head. */
  static Refusal head(DrlProblem code, String head) {
    return rule(
        code,
        head
            + "\n"
            + "when\n"
            + "  $政策 : Policy( id == \"光伏\" )\n"
            + "then\n"
            + "  insert( $政策.designate( $政策 ) );\n"
            + "end\n");
  }

  /** Any text. */
  static Refusal rule(DrlProblem code, String text) {
    return new Refusal(code, text);
  }

  /** A vocabulary with an applicant, an enum, and these declarations. */
  static Refusal words(DrlProblem code, String declarations) {
    return new Refusal(
        code,
        "declare enum 类别 光伏, 储能; end\ndeclare 企业 @applicant\n  代码 : String @key\nend\n"
            + declarations
            + "\n");
  }

  /** A vocabulary with a type that has this field too. */
  static Refusal field(DrlProblem code, String field) {
    return words(code, "declare 项目\n  编号 : String @key\n  " + field + "\nend");
  }

  void isRefusedAsRule() {
    List<Problem> problems = new ArrayList<>();
    RuleReader.read("规则.drl", text.replace("▶", ""), "光伏", WORDS, problems::add);
    assertOnly(problems);
  }

  void isRefusedAsVocabulary() {
    List<Problem> problems = new ArrayList<>();
    VocabularyReader.read(Map.of("规则.drl", text.replace("▶", "")), problems::add);
    assertOnly(problems);
  }

  private void assertOnly(List<Problem> problems) {
    assertThat(problems.stream().map(p -> p.place() + " " + p.code().code()))
        .as(text)
        .containsExactly(place() + " " + code.code());
  }

  private Place place() {
    int mark = text.indexOf('▶');
    if (mark < 0) {
      return Place.of("规则.drl");
    }
    String before = text.substring(0, mark);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place("规则.drl", line, mark - before.lastIndexOf('\n'));
  }
}
