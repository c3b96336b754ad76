package org.huice.page;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places for what it names, by the grammar of {@link MessageFormat}, taken apart
 * once: to do so takes far longer than to put texts into it, and one sentence is said of thousands
 * of applicants. Safe for several threads.
 */
final class Sentence {
  /** Of the characters that are never assigned: one before each place, one that tells which. */
  private static final char MARK = '\ue000';

  private static final char FIRST = '\ue100';

  private final String pattern;
  private final Locale locale;
  private final String @Nullable [] parts;
  private final int[] places;
  private final int named;

  /**
   * Takes a sentence apart.
   *
   * @throws IllegalArgumentException if it is no pattern of a message
   */
  Sentence(String pattern, Locale locale) {
    MessageFormat format = new MessageFormat(pattern, locale);
    this.pattern = pattern;
    this.locale = locale;
    this.named = format.getFormatsByArgumentIndex().length;
    String[] marked = isPlain(pattern, format) ? marked(format, named) : null;
    this.parts = marked == null ? null : parts(marked);
    this.places = marked == null ? new int[0] : places(marked);
  }

  /** Whether it has nothing but places for texts. */
  private static boolean isPlain(String pattern, MessageFormat format) {
    return pattern.indexOf(MARK) < 0
        && Arrays.stream(format.getFormats()).allMatch(Objects::isNull);
  }

  /** Split before the place of each text, which the next character tells. */
  private static String[] marked(MessageFormat format, int named) {
    Object[] marks = new Object[named];
    Arrays.setAll(marks, place -> "" + MARK + (char) (FIRST + place));
    return format.format(marks).split(String.valueOf(MARK), -1);
  }

  private static String[] parts(String[] marked) {
    String[] parts = marked.clone();
    for (int i = 1; i < parts.length; i++) {
      parts[i] = parts[i].substring(1);
    }
    return parts;
  }

  private static int[] places(String[] marked) {
    return Arrays.stream(marked).skip(1).mapToInt(part -> part.charAt(0) - FIRST).toArray();
  }

  /** The sentence with that put in; as the format of messages writes it where it is no text. */
  String with(Object... what) {
    return parts == null || !isText(what)
        ? new MessageFormat(pattern, locale).format(what)
        : joined(parts, what);
  }

  private boolean isText(Object[] what) {
    for (int i = 0; i < named; i++) {
      if (i >= what.length || !(what[i] instanceof String)) {
        return false;
      }
    }
    return true;
  }

  private String joined(String[] parts, Object[] what) {
    if (parts.length == 1) {
      return parts[0];
    }
    // Joined, a text is written once; a builder grows, widens at the first Chinese character, and
    // tries to narrow in the end.
    CharSequence[] said = new CharSequence[parts.length + places.length];
    for (int i = 0; i < places.length; i++) {
      said[2 * i] = parts[i];
      said[2 * i + 1] = (String) what[places[i]];
    }
    said[said.length - 1] = parts[places.length];
    return String.join("", said);
  }
}
