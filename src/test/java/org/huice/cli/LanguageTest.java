package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static Locale choose(String locale, String... arguments) {
    Run run = Run.with(Map.of("LC_ALL", locale));
    return Language.choose(arguments, run.surroundings());
  }

  @Test
  void chinese_unless_the_locale_is_english() {
    assertThat(choose("zh_CN.UTF-8")).isEqualTo(Locale.CHINESE);
    assertThat(choose("C")).isEqualTo(Locale.CHINESE);
    assertThat(choose("de_DE.UTF-8")).isEqualTo(Locale.CHINESE);
    assertThat(choose("en_US.UTF-8")).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void the_option_wins_over_the_locale() {
    assertThat(choose("en_US.UTF-8", "check", "--lang", "zh")).isEqualTo(Locale.CHINESE);
    assertThat(choose("zh_CN.UTF-8", "check", "--lang=en")).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void an_option_without_its_value_chooses_nothing() {
    assertThat(choose("en_US.UTF-8", "check", "--lang")).isEqualTo(Locale.ENGLISH);
  }
}
