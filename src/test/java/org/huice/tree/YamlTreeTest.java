package org.huice.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void nodes_know_their_places_in_characters() {
    assertThat(read("题: 𠮷\n表: [1, 二]\n"))
        .contains(
            new Mapping(
                List.of(
                    new Entry("题", new Scalar("𠮷", Kind.STRING, at(1, 4)), at(1, 1)),
                    new Entry(
                        "表",
                        new Sequence(
                            List.of(
                                new Scalar("1", Kind.NUMBER, at(2, 5)),
                                new Scalar("二", Kind.STRING, at(2, 8))),
                            at(2, 4)),
                        at(2, 1))),
                at(1, 1)));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.50, NUMBER",
    "-0, NUMBER",
    "1e6, NUMBER",
    "123456789012345678901234567890.1, NUMBER",
    "010, STRING",
    "+1, STRING",
    ".5, STRING",
    "1., STRING",
    "0x10, STRING",
    "1_000, STRING",
    "true, BOOLEAN",
    "True, STRING",
    "yes, STRING",
    "null, NULL",
    "~, STRING",
    "1/3, STRING",
    "2025-07-01, STRING",
    ".nan, STRING",
    "20%, STRING"
  })
  void a_plain_scalar_is_what_the_json_schema_says_and_stays_as_written(String text, Kind kind) {
    assertThat(value("a: " + text)).isEqualTo(new Scalar(text, kind, at(1, 4)));
  }

  @Test
  void a_quoted_scalar_is_text() {
    assertThat(value("a: \"410100\"")).isEqualTo(new Scalar("410100", Kind.STRING, at(1, 4)));
    assertThat(value("a: 'null'")).isEqualTo(new Scalar("null", Kind.STRING, at(1, 4)));
  }

  @Test
  void a_value_left_out_is_null() {
    assertThat(value("a:"))
        .isInstanceOfSatisfying(
            Scalar.class, scalar -> assertThat(scalar.kind()).isEqualTo(Kind.NULL));
  }

  @Test
  void keys_are_their_text() {
    Mapping mapping = (Mapping) read("2025-07-01: 1\n2: b\ntrue: c").orElseThrow();
    assertThat(mapping.entries()).extracting(Entry::key).containsExactly("2025-07-01", "2", "true");
  }

  @Test
  void all_doubled_keys_are_reported_and_the_first_stays() {
    Mapping mapping = (Mapping) read("a: 1\na: 2\nb: {c: 1, \"c\": 2}").orElseThrow();
    assertThat(problems)
        .containsExactly(
            Problem.at(at(2, 1), TreeProblem.DUPLICATE_KEY, "a", "1"),
            Problem.at(at(3, 11), TreeProblem.DUPLICATE_KEY, "c", "3"));
    assertThat(mapping.get("a")).contains(new Scalar("1", Kind.NUMBER, at(1, 4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: &x 1                   | YAML_ANCHOR           | 1 | 4",
        "&x a: 1                   | YAML_ANCHOR           | 1 | 1",
        "a: *x                     | YAML_ALIAS            | 1 | 4",
        "a: !t 1                   | YAML_TAG              | 1 | 4",
        "a: !!str 1                | YAML_TAG              | 1 | 4",
        "a: !t [1]                 | YAML_TAG              | 1 | 4",
        "<<: {a: 1}                | YAML_MERGE_KEY        | 1 | 1",
        "a: 1⏎---⏎b: 2             | YAML_SECOND_DOCUMENT  | 2 | 1",
        "[1]: 2                    | YAML_KEY_NOT_TEXT     | 1 | 1",
        "a:⏎⇥b: 1                  | YAML_TAB              | 2 | 1",
        "a:⇥1                      | YAML_TAB              | 1 | 3",
        "a: b: c                   | YAML_COLON_IN_VALUE   | 1 | 5",
        "a: 1⏎b                    | YAML_COLON_MISSING    | 2 | 1",
        "a: 1⏎b⏎c: 2               | YAML_COLON_MISSING    | 2 | 1",
        "a：1⏎b: 2                  | YAML_FULL_WIDTH_COLON | 1 | 2",
        "a: 1⏎b：2⏎c: 3             | YAML_FULL_WIDTH_COLON | 2 | 2",
        "a: 见：乙⏎ b: 1             | YAML_COLON_IN_VALUE   | 2 | 3",
        "a: [1, 2                  | YAML_UNCLOSED         | 1 | 4",
        "a: [1, 2⏎b: 3             | YAML_UNCLOSED         | 1 | 4",
        "a: [1, '2' 3]             | YAML_UNCLOSED         | 1 | 12",
        "a: {b: 1，c: 2}            | YAML_FULL_WIDTH_COMMA | 1 | 9",
        "a: {b: \"，\" c: 2}          | YAML_UNCLOSED         | 1 | 12",
        "a: {b:1}                  | YAML_COLON_MISSING    | 1 | 5",
        "a: {b：1}                  | YAML_FULL_WIDTH_COLON | 1 | 6",
        "a: **                     | YAML_START_CHARACTER  | 1 | 4",
        "a: &                      | YAML_START_CHARACTER  | 1 | 4",
        "a: 'x                     | YAML_UNCLOSED         | 1 | 4",
        "a:⏎  - 1⏎ - 2             | YAML_INDENTATION      | 3 | 2",
        "a: 1⏎- b                  | YAML_INDENTATION      | 2 | 1",
        "unit: %                   | YAML_START_CHARACTER  | 1 | 7",
        "a: @x                     | YAML_START_CHARACTER  | 1 | 4",
        "a: - b                    | YAML_SYNTAX           | 1 | 4",
        "a: ␀                      | RAW_CONTROL_CHARACTER | 1 | 4",
        "a: \"\\0\"                | RAW_CONTROL_CHARACTER | 1 | 4",
        "a: \"\\ud800\"            | HALF_CHARACTER        | 1 | 4",
        "# 只有注释                  | EMPTY_FILE            | 0 | 0"
      },
      quoteCharacter = '`')
  void what_is_not_plain_yaml_is_named_with_its_place(
      String text, TreeProblem code, int line, int column) {
    read(text.replace("⏎", "\n").replace("⇥", "\t").replace("␀", "\u0001"));
    assertThat(problems)
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(code, at(line, column)));
  }

  @Test
  void a_text_with_a_hole_is_no_tree() {
    assertThat(read("a: *x\nb: &y 1\nb: 2")).isEmpty();
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(
            TreeProblem.YAML_ALIAS, TreeProblem.YAML_ANCHOR, TreeProblem.DUPLICATE_KEY);
  }

  @Test
  void forty_levels_are_read_and_one_more_is_not() {
    assertThat(read("[".repeat(40) + "]".repeat(40))).isPresent();
    assertThat(problems).isEmpty();
    assertThat(read("[".repeat(41) + "]".repeat(41))).isEmpty();
    assertThat(problems).containsExactly(Problem.at(at(1, 41), TreeProblem.TOO_DEEP, "40"));
  }

  @Test
  void very_deep_nesting_is_refused_without_harm() {
    assertThat(read("[".repeat(1_000_000))).isEmpty();
    assertThat(read("? [".repeat(1_000_000))).isEmpty();
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(TreeProblem.TOO_DEEP, TreeProblem.YAML_KEY_NOT_TEXT);
  }

  @Test
  void four_megabytes_are_read_and_one_byte_more_is_not() {
    String full = "a: " + "x".repeat(4 * 1024 * 1024 - 3);
    assertThat(read(full)).isPresent();
    assertThat(problems).isEmpty();
    assertThat(read(full + "x")).isEmpty();
    assertThat(problems)
        .containsExactly(Problem.at(Place.of("f"), TreeProblem.FILE_TOO_LARGE, "4194305", "4 MB"));
  }

  @Test
  void windows_line_ends_and_a_byte_order_mark_change_nothing() {
    assertThat(read("\uFEFFa: 1\r\nb: 2\r\n")).isEqualTo(read("a: 1\nb: 2\n"));
    assertThat(problems).isEmpty();
  }

  private Node value(String text) {
    return ((Mapping) read(text).orElseThrow()).get("a").orElseThrow();
  }

  private Optional<Node> read(String text) {
    return YamlTree.read("f", text.getBytes(UTF_8), problems::add);
  }

  private static Place at(int line, int column) {
    return line == 0 ? Place.of("f") : new Place("f", line, column);
  }
}
