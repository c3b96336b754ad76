package org.huice.page;

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
public record Words(Locale locale, ResourceBundle sentences) {
  /** The sentences in that language. */
  public static Words in(Locale locale) {
    return new Words(locale, bundle("org.huice.page.words", locale));
  }

  /** One sentence with what it names put in. */
  public String say(String key, Object... named) {
    return new MessageFormat(sentences.getString(key), locale).format(named);
  }

  /** A list as a sentence writes it: 甲、乙. */
  public String list(List<String> items) {
    return String.join(say("list.separator"), items);
  }

  /**
   * The texts of one bundle, never those of the machine's own language instead.
   *
   * @param name of the bundle with its package
   */
  public static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        name,
        locale,
        Words.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
