package org.huice.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The program's own sentences in one language, from the bundles {@code words}. For any threads. */
public final class Words {
  private final Locale locale;
  private final ResourceBundle sentences;
  private final Map<String, Sentence> parsed = new ConcurrentHashMap<>();

  /**
   * Sentences of one bundle.
   *
   * @param locale Chinese or English
   * @param sentences by key
   */
  public Words(Locale locale, ResourceBundle sentences) {
    this.locale = locale;
    this.sentences = sentences;
  }

  /** The sentences in that language. */
  public static Words in(Locale locale) {
    return new Words(locale, bundle("org.huice.page.words", locale));
  }

  /** One sentence with what it names put in. */
  public String say(String key, Object... named) {
    Sentence known = parsed.get(key);
    return (known == null ? parsed(key) : known).with(named);
  }

  private Sentence parsed(String key) {
    return parsed.computeIfAbsent(key, one -> new Sentence(sentences.getString(one), locale));
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** The sentences by key, as they stand in the bundle. */
  public ResourceBundle sentences() {
    return sentences;
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
