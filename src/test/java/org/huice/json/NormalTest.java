package org.huice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalTest {
  private static final String DECOMPOSED = "e\u0301";
  private static final String COMPOSED = "\u00e9";

  @Test
  void composes_values_and_keys_at_any_depth() {
    Object members = new Members().put("z", 1).put(DECOMPOSED, List.of(DECOMPOSED)).map();
    Map<String, List<String>> plain = Map.of(DECOMPOSED, List.of(DECOMPOSED));
    assertThat(Normal.form(List.of(members, plain)))
        .isEqualTo(
            List.of(
                Map.of(COMPOSED, List.of(COMPOSED), "z", 1), Map.of(COMPOSED, List.of(COMPOSED))));
  }

  @Property
  void is_what_the_library_says(@ForAll String string) {
    assertThat(Normal.form(string)).isEqualTo(Normalizer.normalize(string, Normalizer.Form.NFC));
  }
}
