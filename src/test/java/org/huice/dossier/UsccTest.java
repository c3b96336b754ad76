package org.huice.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTest {
  /** Codes of Huawei, Alibaba and Tencent as their licences print them. */
  @ParameterizedTest
  @ValueSource(strings = {"914403001922038216", "91330100799655058B", "9144030071526726XG"})
  void codes_of_real_firms_are_valid(String code) {
    assertThat(Uscc.isValid(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "91440300192203821",
        "9144030019220382166",
        "91440300192203821I",
        "91330100799655058b"
      })
  void other_lengths_and_characters_are_not_well_formed(String code) {
    assertThat(Uscc.isWellFormed(code)).isFalse();
    assertThat(Uscc.isValid(code)).isFalse();
  }

  @Test
  void the_check_character_needs_seventeen_characters_of_the_alphabet() {
    assertThatThrownBy(() -> Uscc.checkCharacter("9144030019220382"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Uscc.checkCharacter("9144030019220382O"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void every_code_with_its_check_character_is_valid(@ForAll("codes") String code) {
    assertThat(Uscc.isValid(code)).isTrue();
  }

  @Property
  void changing_any_one_character_is_always_found(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 17) int position,
      @ForAll @IntRange(min = 1, max = 30) int shift) {
    int value = Uscc.ALPHABET.indexOf(code.charAt(position));
    StringBuilder changed = new StringBuilder(code);
    changed.setCharAt(position, Uscc.ALPHABET.charAt((value + shift) % 31));
    assertThat(Uscc.isWellFormed(changed.toString())).isTrue();
    assertThat(Uscc.isValid(changed.toString())).isFalse();
  }

  @Property
  void exchanging_two_different_neighbours_is_always_found(
      @ForAll("codes") String code, @ForAll @IntRange(max = 15) int position) {
    char first = code.charAt(position);
    char second = code.charAt(position + 1);
    StringBuilder changed = new StringBuilder(code);
    changed.setCharAt(position, second);
    changed.setCharAt(position + 1, first);
    assertThat(Uscc.isValid(changed.toString())).isEqualTo(first == second);
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withChars(Uscc.ALPHABET)
        .ofLength(17)
        .map(body -> body + Uscc.checkCharacter(body));
  }
}
