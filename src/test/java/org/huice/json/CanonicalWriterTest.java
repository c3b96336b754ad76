package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.huice.dossier.FactField;
import org.huice.dossier.FactId;
import org.junit.jupiter.api.Test;

class CanonicalWriterTest {
  private static final String APART = "e\u0301";
  private static final JsonKey KEY = JsonKey.of("k\"");

  @Test
  void separates_what_stands_beside_each_other_at_any_depth() {
    assertThat(
            verbatim(
                out -> {
                  out.open();
                  out.list(JsonKey.of("a"), List.<String>of(), out::text);
                  out.list(JsonKey.of("b"), List.of("1", "2"), out::text);
                  out.listIfAny(JsonKey.of("c"), List.<String>of(), out::text);
                  out.text(JsonKey.of("d"), null);
                  out.key("e");
                  out.written("{}".getBytes(StandardCharsets.UTF_8));
                  out.flag(KEY, true);
                  out.close();
                }))
        .isEqualTo("{\"a\":[],\"b\":[\"1\",\"2\"],\"e\":{},\"k\\\"\":true}");
  }

  @Test
  void a_word_is_written_as_a_text_is_the_first_time_and_again() {
    for (String word : List.of("", "规则#1", "a\"b", APART, "\u212b", "😀", "长".repeat(5000))) {
      for (int time = 0; time < 2; time++) {
        assertThat(verbatim(out -> out.word(word))).isEqualTo(verbatim(out -> out.text(word)));
        assertThat(normal(out -> out.word(word))).isEqualTo(normal(out -> out.text(word)));
      }
    }
  }

  @Test
  void more_words_than_are_kept_are_written_all_the_same() {
    List<String> words = IntStream.range(0, 40_000).mapToObj(n -> "词" + n).toList();
    assertThat(verbatim(out -> words.forEach(out::word)))
        .isEqualTo(verbatim(out -> words.forEach(out::text)));
  }

  @Test
  void a_field_is_written_as_its_name_is_whatever_was_written_before() {
    FactId one = new FactId("甲", List.of("a\"", "2"));
    FactId other = new FactId("乙", List.of(APART));
    List<FactField> fields =
        List.of(
            new FactField(one, "投资额"),
            new FactField(new FactId("甲", List.of("a\"", "2")), "面\\积"),
            new FactField(other, "投资额"),
            new FactField(other, APART),
            new FactField(one, APART),
            new FactField(one, "\u0301"),
            new FactField(one, "投资额"));
    Consumer<CanonicalWriter> asNames = out -> fields.forEach(field -> out.text(field.toString()));
    assertThat(verbatim(out -> fields.forEach(out::field))).isEqualTo(verbatim(asNames));
    assertThat(normal(out -> fields.forEach(out::field))).isEqualTo(normal(asNames));
  }

  @Test
  void a_fact_is_written_the_same_the_second_time_and_after_another() {
    FactId one = new FactId("甲", List.of("a\"", "2"));
    FactId other = new FactId("乙", List.of(APART));
    String first = "{\"key\":[\"a\\\"\",\"2\"],\"type\":\"甲\"}";
    String second = "{\"key\":[\"" + APART + "\"],\"type\":\"乙\"}";

    assertThat(
            verbatim(
                out -> {
                  out.fact(one);
                  out.clear();
                  out.openList();
                  List.of(one, one, other, other, one).forEach(out::fact);
                  out.closeList();
                }))
        .isEqualTo("[" + String.join(",", first, first, second, second, first) + "]");
  }

  @Test
  void composes_or_leaves_as_it_is() {
    assertThat(normal(out -> out.text(APART))).isEqualTo("\"\u00e9\"");
    assertThat(normal(out -> out.exact(APART))).isEqualTo('"' + APART + '"');
    assertThat(verbatim(out -> out.text(APART))).isEqualTo('"' + APART + '"');
  }

  @Test
  void composed_keys_are_sorted_as_they_are_written() {
    Map<String, Object> map = new TreeMap<>(Map.of(APART, 1, "f", 2, "\u00e8", 3));
    assertThat(verbatim(out -> out.value(map)))
        .isEqualTo("{\"" + APART + "\":1,\"f\":2,\"\u00e8\":3}");
    assertThat(normal(out -> out.value(map))).isEqualTo("{\"f\":2,\"\u00e8\":3,\"\u00e9\":1}");
  }

  @Test
  void refuses_half_a_pair_as_a_word_too() {
    assertThatIllegalArgumentException().isThrownBy(() -> verbatim(out -> out.word("a\ud83d")));
    assertThatIllegalArgumentException().isThrownBy(() -> JsonKey.of("\ude00"));
  }

  private static String verbatim(Consumer<CanonicalWriter> written) {
    return text(CanonicalWriter.verbatim(0), written);
  }

  private static String normal(Consumer<CanonicalWriter> written) {
    return text(CanonicalWriter.normal(0), written);
  }

  private static String text(CanonicalWriter writer, Consumer<CanonicalWriter> written) {
    written.accept(writer);
    return new String(writer.toArray(), StandardCharsets.UTF_8);
  }
}
