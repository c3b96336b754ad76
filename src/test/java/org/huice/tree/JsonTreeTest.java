package org.huice.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
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
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
  private static final int MOST = 16 * 1024 * 1024;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void nodes_know_their_places_in_characters() {
    assertThat(read("{\"𠮷\": \"𠮷\", \"b\":\n [1.50, true, null]}"))
        .contains(
            new Mapping(
                List.of(
                    new Entry("𠮷", new Scalar("𠮷", Kind.STRING, at(1, 7)), at(1, 2)),
                    new Entry(
                        "b",
                        new Sequence(
                            List.of(
                                new Scalar("1.50", Kind.NUMBER, at(2, 3)),
                                new Scalar("true", Kind.BOOLEAN, at(2, 9)),
                                new Scalar("null", Kind.NULL, at(2, 15))),
                            at(2, 2)),
                        at(1, 12))),
                at(1, 1)));
    assertThat(problems).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.10", "-0", "1e6", "1E-2", "123456789012345678901234567890.123"})
  void a_number_stays_as_written(String number) {
    assertThat(read(number)).contains(new Scalar(number, Kind.NUMBER, at(1, 1)));
  }

  @Test
  void a_very_long_number_is_read_as_written() {
    String number = "9".repeat(5000);
    assertThat(read(number)).contains(new Scalar(number, Kind.NUMBER, at(1, 1)));
  }

  @Test
  void all_doubled_keys_are_reported_and_the_first_stays() {
    Mapping mapping = (Mapping) read("{\"a\":1,\n\"a\":2,\"b\":{\"c\":1,\"\\u0063\":2}}").get();
    assertThat(problems)
        .containsExactly(
            Problem.at(at(2, 1), TreeProblem.DUPLICATE_KEY, "a", "1"),
            Problem.at(at(2, 18), TreeProblem.DUPLICATE_KEY, "c", "2"));
    assertThat(mapping.get("a")).contains(new Scalar("1", Kind.NUMBER, at(1, 6)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,}          | JSON_EXTRA_COMMA      | 1 | 7",
        "[1, ]              | JSON_EXTRA_COMMA      | 1 | 3",
        "{\"a\":NaN}        | JSON_NOT_A_NUMBER     | 1 | 6",
        "{\"a\":-Infinity}  | JSON_NOT_A_NUMBER     | 1 | 6",
        "{\"a\":undefined}  | JSON_NOT_A_NUMBER     | 1 | 6",
        "{\"a\":True}       | JSON_QUOTES           | 1 | 6",
        "{a:1}              | JSON_QUOTES           | 1 | 2",
        "{'a':1}            | JSON_QUOTES           | 1 | 2",
        "{\"a\":是}          | JSON_QUOTES           | 1 | 6",
        "{\"a\":\"x         | JSON_UNFINISHED       | 1 | 8",
        "{\"a\":1           | JSON_UNFINISHED       | 1 | 7",
        "{\"a\":01}         | JSON_NUMBER_FORM      | 1 | 6",
        "{\"a\":+1}         | JSON_NUMBER_FORM      | 1 | 6",
        "{\"a\":.5}         | JSON_NUMBER_FORM      | 1 | 6",
        "{\"a\":5.}         | JSON_NUMBER_FORM      | 1 | 6",
        "{\"a\":12万元}      | JSON_NUMBER_FORM      | 1 | 6",
        "{\"a\":1 // c⏎}    | JSON_COMMENT          | 1 | 8",
        "/* c */{}          | JSON_COMMENT          | 1 | 1",
        "{} # c             | JSON_COMMENT          | 1 | 4",
        "{} {}              | JSON_TRAILING_CONTENT | 1 | 4",
        "{}⏎}               | JSON_TRAILING_CONTENT | 2 | 1",
        "{}x                | JSON_TRAILING_CONTENT | 1 | 3",
        "{\"a\":\"x⏎y\"}    | RAW_CONTROL_CHARACTER | 1 | 8",
        "{\"a\":\"\\x\"}    | JSON_ESCAPE           | 1 | 8",
        "{\"a\":\"\\ud800\"} | HALF_CHARACTER       | 1 | 6",
        "{\"a\"：1}          | JSON_FULL_WIDTH       | 1 | 5",
        "{\"a\":1，\"b\":2}   | JSON_FULL_WIDTH       | 1 | 7",
        "{“a”:1}            | JSON_FULL_WIDTH       | 1 | 2",
        "{\"a\":1 \"b\":2}  | JSON_SYNTAX           | 1 | 8",
        "[1}                | JSON_SYNTAX           | 1 | 3",
        "⏎                  | EMPTY_FILE            | 0 | 0"
      })
  void what_is_not_json_is_named_with_its_place(
      String text, TreeProblem code, int line, int column) {
    read(text.replace("⏎", "\n"));
    assertThat(problems)
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(code, at(line, column)));
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
    assertThat(problems).extracting(Problem::code).containsExactly(TreeProblem.TOO_DEEP);
  }

  @Test
  void sixteen_megabytes_are_read_and_one_byte_more_is_not() {
    String full = "\"" + "x".repeat(MOST - 2) + "\"";
    assertThat(read(full)).isPresent();
    assertThat(problems).isEmpty();
    assertThat(read(full + " ")).isEmpty();
    assertThat(problems)
        .containsExactly(
            Problem.at(Place.of("f"), TreeProblem.FILE_TOO_LARGE, "16777217", "16 MB"));
  }

  @Test
  void bytes_must_be_utf8_unless_the_caller_decodes_them() {
    byte[] bytes = "{\"企业\": 1}".getBytes(Charset.forName("GB18030"));
    assertThat(JsonTree.read("f", bytes, problems::add)).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly(TreeProblem.NOT_UTF8);
    TextBytes decoded = TextBytes.decode("f", bytes, problems::add).orElseThrow();
    assertThat(JsonTree.read("f", decoded, problems::add))
        .contains(
            new Mapping(
                List.of(new Entry("企业", new Scalar("1", Kind.NUMBER, at(1, 8)), at(1, 2))),
                at(1, 1)));
  }

  private Optional<Node> read(String text) {
    return JsonTree.read("f", text.getBytes(UTF_8), problems::add);
  }

  private static Place at(int line, int column) {
    return line == 0 ? Place.of("f") : new Place("f", line, column);
  }
}
