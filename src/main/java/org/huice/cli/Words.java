package org.huice.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The program's own sentences in one language, from the bundles {@code words}.
 *
 * @param locale Chinese or English
 * @param sentences by key
 */
record Words(Locale locale, ResourceBundle sentences) {
  private static final String FOLDER = "org.huice.cli.";

  /** The sentences in that language. */
  static Words in(Locale locale) {
    return new Words(locale, bundle("words", locale));
  }

  /** The texts of {@code --help}, which picocli looks up by itself. */
  ResourceBundle help() {
    return bundle("help", locale);
  }

  /** One sentence with what it names put in. */
  String say(String key, Object... named) {
    return new MessageFormat(sentences.getString(key), locale).format(named);
  }

  /** A list as a sentence writes it: 甲、乙. */
  String list(List<String> items) {
    return String.join(say("list.separator"), items);
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        FOLDER + name,
        locale,
        Words.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
