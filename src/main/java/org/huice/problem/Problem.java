package org.huice.problem;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong with an input, as a value: what it is, where it is, and what stands there.
 * Problems are collected and shown all at once, sorted by place.
 *
 * @param code the kind
 * @param place where
 * @param arguments what the sentence names, in the order of its placeholders
 */
public record Problem(ProblemCode code, Place place, List<String> arguments)
    implements Comparable<Problem> {
  /** Between a code and a word of which its bundle has a translation. */
  private static final String WORD = ".word.";

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(problem -> problem.code().code())
          .thenComparing(problem -> problem.arguments().toString());

  /** Keeps its own copy of the arguments. */
  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem of that kind at that place. */
  public static Problem at(Place place, ProblemCode code, String... arguments) {
    return new Problem(code, place, List.of(arguments));
  }

  /** The name of the kind as a person reads it: 参数无值. */
  public String title(Locale locale) {
    return text(locale, ".title");
  }

  /** What is wrong, in one sentence. */
  public String sentence(Locale locale) {
    return text(locale, "");
  }

  /** What can be done about it, in one sentence. */
  public String remedy(Locale locale) {
    return text(locale, ".remedy");
  }

  private String text(Locale locale, String part) {
    Locale known = "zh".equals(locale.getLanguage()) ? Locale.CHINESE : Locale.ENGLISH;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            code.bundle(),
            known,
            code.getClass().getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String pattern = bundle.getString(code.code() + part);
    Object[] told = arguments.stream().map(one -> Visible.of(told(one, bundle))).toArray();
    return new MessageFormat(pattern, known).format(told);
  }

  /**
   * A word of the program's own, such as the code of a ruling, is told in the reader's language.
   */
  private String told(String argument, ResourceBundle bundle) {
    String key = code.code() + WORD + argument;
    return bundle.containsKey(key) ? bundle.getString(key) : argument;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
