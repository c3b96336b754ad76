package org.huice.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanBytesTest {
  private static final List<Byte> SPACE = List.of((byte) '\t', (byte) '\r');

  @ParameterizedTest
  @ValueSource(strings = {"{a甲}", "{é乙", "{\ud83d\ude00丙", "{\u0800\uffee龥"})
  void whatever_byte_is_another_they_are_text_where_they_are_for_java(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    for (int at = 1; at < bytes.length; at++) {
      for (int value = 0; value < 256; value++) {
        byte[] other = bytes.clone();
        other[at] = (byte) value;
        assertThat(CleanBytes.areObject(other)).as(Arrays.toString(other)).isEqualTo(isText(other));
      }
      byte[] cut = Arrays.copyOf(bytes, at);
      assertThat(CleanBytes.areObject(cut)).as(Arrays.toString(cut)).isEqualTo(isText(cut));
    }
  }

  private static boolean isText(byte[] bytes) {
    for (byte one : bytes) {
      if (one >= 0 && one < ' ' && !SPACE.contains(one)) {
        return false;
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).hasRemaining();
    } catch (CharacterCodingException broken) {
      return false;
    }
  }
}
