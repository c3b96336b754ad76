package org.huice.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program's own sentences in one language, from the bundles {@code words}. For any threads. */
public final class Words {
  private static final String NAME = "huice";
  private static final Pattern ADVICE = Pattern.compile("(?<![\\w./-])" + NAME + " (?=[a-z\\[-])");

  private final Locale locale;
  private final ResourceBundle sentences;
  private final String command;
  private final Map<String, Sentence> parsed = new ConcurrentHashMap<>();

  /**
   * Sentences of one bundle.
   *
   * @param locale Chinese or English
   * @param sentences by key
   * @param command what one types to start the program, such as {@code ./huice}; the sentences say
   *     {@code huice}
   */
  public Words(Locale locale, ResourceBundle sentences, String command) {
    this.locale = locale;
    this.sentences = sentences;
    this.command = command;
  }

  /** Sentences that go into files, read on any machine: the program has its plain name there. */
  public Words(Locale locale, ResourceBundle sentences) {
    this(locale, sentences, NAME);
  }

  /** The sentences in that language. */
  public static Words in(Locale locale) {
    return in(locale, NAME);
  }

  /**
   * The sentences in that language, for somebody who starts the program so.
   *
   * @param command of letters, digits and {@code . _ / -} only; anything else would have to be
   *     quoted, and the plain name is said instead
   */
  public static Words in(Locale locale, String command) {
    String said = command.matches("[\\p{L}\\p{N}._/-]+") ? command : NAME;
    return new Words(locale, bundle("org.huice.page.words", locale), said);
  }

  /** One sentence with what it names put in. */
  public String say(String key, Object... named) {
    Sentence known = parsed.get(key);
    return (known == null ? parsed(key) : known).with(named);
  }

  private Sentence parsed(String key) {
    return parsed.computeIfAbsent(
        key, one -> new Sentence(asTyped(sentences.getString(one)), locale));
  }

  /** A text of the program in which each {@code huice …} can be typed as it stands. */
  public String asTyped(String text) {
    return command.equals(NAME) || !text.contains(NAME + " ")
        ? text
        : ADVICE.matcher(text).replaceAll(Matcher.quoteReplacement(command + " "));
  }

  /** Whether there is a sentence of that name. */
  boolean has(String key) {
    return parsed.containsKey(key) || sentences.containsKey(key);
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
    return joined("list.separator", items);
  }

  /** Texts with the sentence of that name between them. */
  String joined(String separator, List<String> texts) {
    return texts.size() == 1 ? texts.get(0) : String.join(say(separator), texts);
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
