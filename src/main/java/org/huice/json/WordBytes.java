package org.huice.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words of rule sets and of the program as they stand in JSON, in quotes: the texts of a rule's
 * conditions are written in every decision, and to copy bytes takes far less time than to make
 * them. What is written is the same with and without. Safe for several threads.
 *
 * <p>A rule set has some thousands of words. Where one rule set follows the other, as in a search
 * for changes that no case notices, all is forgotten from time to time.
 */
final class WordBytes {
  private static final int MOST = 1 << 15;
  private static final int LONGEST = 1 << 12;
  private static final byte[] NONE = {};
  private static final Map<String, byte[]> KNOWN = new ConcurrentHashMap<>();

  private WordBytes() {}

  /**
   * The bytes of a word that is certain to have Unicode's form C; an empty array for any other, and
   * for a long one. Not to be changed.
   *
   * @throws IllegalArgumentException if the word holds half a surrogate pair
   */
  static byte[] of(String word) {
    byte[] known = KNOWN.get(word);
    return known == null ? made(word) : known;
  }

  private static byte[] made(String word) {
    if (word.length() > LONGEST) {
      return NONE;
    }
    JsonBytes written = new JsonBytes(2 + 3 * word.length());
    byte[] made = written.quoted(word) ? written.toArray() : NONE;
    if (KNOWN.size() >= MOST) {
      KNOWN.clear();
    }
    KNOWN.put(word, made);
    return made;
  }
}
