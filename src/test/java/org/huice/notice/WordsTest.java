package org.huice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final ResourceBundle ZH = Notice.sentences(Locale.CHINESE);
  private static final ResourceBundle EN = Notice.sentences(Locale.ENGLISH);

  @Test
  void both_languages_say_the_same_things() {
    assertThat(ZH.keySet()).isEqualTo(EN.keySet());
  }

  @Test
  void both_languages_name_the_same_things() {
    for (String key : ZH.keySet()) {
      assertThat(formats(EN, key)).as(key).isEqualTo(formats(ZH, key));
    }
  }

  private static int formats(ResourceBundle bundle, String key) {
    return new MessageFormat(bundle.getString(key)).getFormatsByArgumentIndex().length;
  }

  @Test
  void every_kind_of_ruling_has_a_heading_for_its_lines() {
    List<String> codes =
        List.of(
            "granted",
            "charged",
            "ordered",
            "designated",
            "discretionary",
            "undetermined",
            "refused");

    assertThat(codes).allMatch(code -> ZH.containsKey("lines." + code));
  }
}
