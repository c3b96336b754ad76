package org.huice.ruleset;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Words of policy files with what they mean beside them, as the language of a message has it. */
final class Glosses {
  private static final String BUNDLE = Glosses.class.getPackageName() + ".glosses";

  private Glosses() {}

  /**
   * The words in one line: {@code ceiling (at most), exact (this very amount)}.
   *
   * @param list which list the words are from, since one word can mean two things; a word without a
   *     gloss stands alone
   */
  static String of(String list, Collection<String> words, Locale locale) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Glosses.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return words.stream()
        .map(word -> glossed(word, list + "." + word, texts))
        .collect(Collectors.joining(texts.getString("separator")));
  }

  private static String glossed(String word, String key, ResourceBundle texts) {
    return texts.containsKey(key)
        ? new MessageFormat(texts.getString("gloss"), Locale.ROOT)
            .format(new Object[] {word, texts.getString(key)})
        : word;
  }
}
