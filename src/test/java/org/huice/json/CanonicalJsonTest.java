package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1L));
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write("\ud83d"));
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
