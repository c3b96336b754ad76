package org.huice.readback;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.huice.page.Words;

/**
 * The words of a read-back in one language.
 *
 * @param page those that every page has
 * @param own those that only a read-back needs
 */
record Phrases(Words page, Words own) {
  /** In the language of {@code page}. */
  static Phrases of(Words page) {
    return new Phrases(
        page, new Words(page.locale(), Words.bundle("org.huice.readback.words", page.locale())));
  }

  /** A sentence of the read-back's own; numbers are put in as they stand. */
  String say(String key, Object... named) {
    return own.say(key, texts(named));
  }

  /** A sentence that other pages say too. */
  String shared(String key, Object... named) {
    return page.say(key, texts(named));
  }

  private static Object[] texts(Object... named) {
    return Arrays.stream(named).map(Objects::toString).toArray();
  }

  /** A list as a sentence writes it. */
  String list(List<String> items) {
    return page.list(items);
  }

  /** Remarks in brackets behind what they are about; nothing where there are none. */
  String remarks(List<String> notes) {
    List<String> distinct = notes.stream().filter(note -> !note.isEmpty()).distinct().toList();
    return distinct.isEmpty() ? "" : say("remarks", String.join(say("remarks.and"), distinct));
  }

  /** A heading with its parts; a single plain part stands on the line of the heading. */
  Sentence headed(String heading, List<Sentence> parts) {
    return parts.size() == 1 && parts.get(0).isPlain()
        ? Sentence.of(say("headed", heading, parts.get(0).text()))
        : Sentence.of(say("heading", heading), parts);
  }
}
