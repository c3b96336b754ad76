package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCursorTest {
  @Property(tries = 300)
  void each_member_stands_where_it_says(@ForAll("objects") Map<String, Object> object) {
    byte[] bytes = CanonicalJson.write(object);
    JsonCursor cursor = new JsonCursor(bytes);

    Map<String, Object> values = new TreeMap<>();
    for (boolean more = cursor.enter(); more; more = cursor.more()) {
      int key = cursor.at();
      cursor.key();
      int value = cursor.at();
      cursor.skip();
      String name = new String(bytes, key, value - 1 - key, StandardCharsets.UTF_8);
      values.put(name, Arrays.copyOfRange(bytes, value, cursor.at()));
    }

    assertThat(cursor.at()).isEqualTo(bytes.length);
    assertThat(values).hasSameSizeAs(object);
    object.forEach(
        (key, value) -> {
          String name = new String(CanonicalJson.write(key), StandardCharsets.UTF_8);
          assertThat(values.get(name)).isEqualTo(CanonicalJson.write(value));
        });
  }

  @Property(tries = 300)
  void what_is_cut_short_is_refused_and_never_passed_over(
      @ForAll("objects") Map<String, Object> object, @ForAll short cut) {
    byte[] bytes = CanonicalJson.write(object);
    byte[] part = Arrays.copyOf(bytes, Math.floorMod(cut, bytes.length));

    assertThatThrownBy(() -> new JsonCursor(part).skip())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void any_bytes_come_to_an_end_or_are_refused(@ForAll byte[] bytes) {
    JsonCursor cursor = new JsonCursor(bytes);
    try {
      for (boolean more = cursor.enter(); more; more = cursor.more()) {
        cursor.key();
        cursor.skip();
      }
      assertThat(cursor.at()).isBetween(2, bytes.length);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("canonical");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]"})
  void what_is_empty_has_no_part(String empty) {
    JsonCursor cursor = new JsonCursor(empty.getBytes(StandardCharsets.UTF_8));

    assertThat(cursor.enter()).isFalse();
    assertThat(cursor.at()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "}", "]", "\"a", "\"a\\", "{\"a\":", "[[1]", "{{}"})
  void no_value_is_refused(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> new JsonCursor(bytes).skip())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void brackets_and_quotes_within_a_string_end_nothing() {
    byte[] bytes = "[\"}]\\\",\\\\\",2]".getBytes(StandardCharsets.UTF_8);
    JsonCursor cursor = new JsonCursor(bytes);

    assertThat(cursor.enter()).isTrue();
    cursor.skip();
    assertThat(cursor.more()).isTrue();
    assertThat(bytes[cursor.at()]).isEqualTo((byte) '2');
    cursor.skip();
    assertThat(cursor.more()).isFalse();
  }

  @Provide
  static Arbitrary<Map<String, Object>> objects() {
    Arbitrary<String> texts = Arbitraries.strings().withChars("a\"\\{}[],:\n补é").ofMaxLength(6);
    Arbitrary<Object> plain =
        Arbitraries.oneOf(
            texts.map(text -> text),
            Arbitraries.integers().map(number -> number),
            Arbitraries.of(true, false).map(flag -> flag));
    Arbitrary<Object> nested =
        Arbitraries.oneOf(
            plain,
            plain.list().ofMaxSize(3).map(list -> list),
            Arbitraries.maps(texts, plain).ofMaxSize(3).map(map -> map),
            Arbitraries.of(List.of(), Map.of()));
    return Arbitraries.maps(texts, nested).ofMaxSize(4);
  }
}
