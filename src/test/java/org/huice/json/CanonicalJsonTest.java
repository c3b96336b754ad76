package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
  private static final ObjectMapper JACKSON = JsonMapper.shared();

  @Test
  void sorts_keys_by_utf_16_code_units() {
    Map<String, Object> map =
        Map.of(
            "\u20ac", "Euro", "\r", "CR", "\ufb33", "Dalet", "1", "One", "\ud83d\ude00", "Smile");
    assertThat(text(map))
        .isEqualTo(
            "{\"\\r\":\"CR\",\"1\":\"One\",\"\u20ac\":\"Euro\","
                + "\"\ud83d\ude00\":\"Smile\",\"\ufb33\":\"Dalet\"}");
  }

  @Test
  void escapes_what_must_be_and_nothing_else() {
    assertThat(text("\b\t\n\f\r\"\\/\u0001\u001f\u007f\u20ac"))
        .isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\u007f\u20ac\"");
  }

  @Test
  void writes_empty_and_nested_values() {
    assertThat(text(Map.of())).isEqualTo("{}");
    assertThat(text(List.of())).isEqualTo("[]");
    assertThat(text(List.of(1, true, Map.of("a", List.of(false, -7)))))
        .isEqualTo("[1,true,{\"a\":[false,-7]}]");
  }

  @Test
  void refuses_other_numbers_and_half_a_surrogate_pair() {
    long largest = 1L << 53;
    assertThat(text(largest)).isEqualTo("9007199254740992");
    assertThat(text(-largest)).isEqualTo("-9007199254740992");
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(largest + 1));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(-largest - 1));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write("\ud83d"));
  }

  @Test
  void refuses_half_a_pair_wherever_it_stands() {
    for (String half : List.of("a\udc00", "\ud83d\ud83d\ude00", "\ud83dx", "\ude00\ud83d")) {
      assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(half));
    }
  }

  @Test
  void every_character_becomes_its_bytes_in_utf_8() {
    String all =
        IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
            .filter(one -> one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE)
            .filter(one -> one != '"' && one != '\\')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(CanonicalJson.write(all))
        .isEqualTo(('"' + all + '"').getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void sorts_what_was_sorted_otherwise() {
    Map<String, Object> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.putAll(Map.of("a", 1, "b", 2, "c", 3));
    assertThat(text(backwards)).isEqualTo("{\"a\":1,\"b\":2,\"c\":3}");
  }

  @Property
  void members_are_written_as_a_map_that_holds_the_same(@ForAll List<@From("keys") String> keys) {
    Members members = new Members();
    Map<String, Object> map = new HashMap<>();
    for (String key : keys) {
      int value = map.size();
      members.put(key, value);
      map.put(key, value);
    }
    assertThat(members.map()).isEqualTo(map);
    assertThat(text(members.map())).isEqualTo(text(map));
  }

  @Provide
  static Arbitrary<String> keys() {
    return Arbitraries.strings()
        .withChars("ab\u00e9\u4e00\ud83d\ude00")
        .ofMaxLength(2)
        .filter(key -> key.equals(whole(key)));
  }

  @Property
  void a_strict_parser_reads_back_what_was_written(
      @ForAll List<String> strings, @ForAll int number) {
    List<String> whole = strings.stream().map(CanonicalJsonTest::whole).toList();
    JsonNode read = JACKSON.readTree(CanonicalJson.write(Map.of("a", whole, "b", number)));
    assertThat(read.get("b").asInt()).isEqualTo(number);
    assertThat(read.get("a").valueStream().map(JsonNode::asString).toList()).isEqualTo(whole);
  }

  private static String whole(String string) {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String text(Object value) {
    return new String(CanonicalJson.write(value), StandardCharsets.UTF_8);
  }
}
