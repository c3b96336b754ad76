package org.huice.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NfcTest {
  private static final Set<Byte> MARKS =
      Set.of(
          Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK);

  @Test
  void composes_what_can_be_composed() {
    assertThat(Nfc.of("e\u0301\u2329")).isEqualTo("\u00e9\u3008");
  }

  @Test
  void a_text_that_has_the_form_is_the_same_object() {
    String text = "\u201c\u91d1\u989d\u201d\u2460";
    assertThat(Nfc.of(text)).isSameAs(text);
  }

  @Test
  void characters_that_are_not_looked_up_never_change() {
    IntStream.rangeClosed(0, Character.MAX_VALUE)
        .filter(unit -> Nfc.isPlain((char) unit))
        .mapToObj(Character::toString)
        .forEach(NfcTest::staysAsItIs);
  }

  /** By itself, twice, and after a mark that it might change places with. */
  private static void staysAsItIs(String one) {
    for (String text : List.of(one, one + one, "a\u0316" + one)) {
      assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(text).isTrue();
    }
    assertThat(MARKS).doesNotContain((byte) Character.getType(one.charAt(0)));
  }

  @Property
  void is_what_the_library_says(@ForAll String string) {
    assertThat(Nfc.of(string)).isEqualTo(Normalizer.normalize(string, Normalizer.Form.NFC));
  }
}
