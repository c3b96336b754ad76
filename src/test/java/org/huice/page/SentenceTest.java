package org.huice.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {
  private static final Object[] NAMED = {"甲{0}", "'乙'", "", "\ue000\ue100", "5", "六", "七", "八"};

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void says_every_sentence_of_the_pages_as_the_format_of_messages_does(String language) {
    Locale locale = Locale.forLanguageTag(language);
    ResourceBundle bundle = Words.bundle("org.huice.page.words", locale);
    for (String key : new TreeSet<>(bundle.keySet())) {
      same(bundle.getString(key), locale, NAMED);
    }
  }

  @Property
  void puts_any_text_into_its_place_and_as_often_as_it_is_named(
      @ForAll @Size(3) List<String> named) {
    same("{2}、{0}''{0}'{1}'。", Locale.CHINESE, named.toArray());
  }

  @Test
  void leaves_to_the_format_of_messages_what_is_no_text() {
    same("{0} 项,{1,number,#.##}", Locale.CHINESE, "3", 1234.567);
    same("{0} 项", Locale.CHINESE, 1234);
    same("{0} items", Locale.ENGLISH, 1234);
    same("{0}和{1}", Locale.CHINESE, "只有一个");
    same("\ue000{0}", Locale.CHINESE, "甲");
    same("it''s '{0}'", Locale.ENGLISH);
  }

  @Test
  void refuses_what_is_no_pattern() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Sentence("{0", Locale.CHINESE));
  }

  private static void same(String pattern, Locale locale, Object... named) {
    Sentence sentence = new Sentence(pattern, locale);
    String expected = new MessageFormat(pattern, locale).format(named);
    assertThat(sentence.with(named)).isEqualTo(expected);
    assertThat(sentence.with(named)).isEqualTo(expected);
  }
}
