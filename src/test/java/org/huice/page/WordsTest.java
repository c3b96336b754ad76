package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.huice.cases.Aspect;
import org.huice.determination.Ruling;
import org.huice.dossier.Evidence;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Words ZH = Words.in(Locale.CHINESE);
  private static final Words EN = Words.in(Locale.ENGLISH);

  @Test
  void both_languages_say_the_same_things() {
    assertThat(ZH.sentences().keySet()).isEqualTo(EN.sentences().keySet());
  }

  @Test
  void both_languages_name_the_same_things() {
    for (String key : ZH.sentences().keySet()) {
      assertThat(named(EN.sentences(), key)).as(key).isEqualTo(named(ZH.sentences(), key));
    }
  }

  private static Set<String> named(ResourceBundle bundle, String key) {
    String pattern = bundle.getString(key);
    int formats = new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    Set<String> named = new java.util.TreeSet<>();
    for (int i = 0; i < formats; i++) {
      if (pattern.contains("{" + i + "}")) {
        named.add("{" + i + "}");
      }
    }
    return named;
  }

  @Test
  void no_sentence_breaks_at_an_apostrophe() {
    for (Words words : List.of(ZH, EN)) {
      words
          .sentences()
          .keySet()
          .forEach(
              key ->
                  assertThat(words.say(key, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"))
                      .doesNotContain("{"));
    }
  }

  @Test
  void every_constant_has_a_word() {
    for (Words words : List.of(ZH, EN)) {
      for (Aspect aspect : Aspect.values()) {
        assertThat(words.say("aspect." + aspect.name())).isNotBlank();
      }
      for (Evidence.Status status : Evidence.Status.values()) {
        assertThat(words.say("evidence." + status.name())).isNotBlank();
      }
      for (Ruling.NotInForce.Reason reason : Ruling.NotInForce.Reason.values()) {
        assertThat(words.say("folded." + reason.name(), "2025-01-01")).isNotBlank();
      }
    }
  }
}
