package org.huice.cli;

import org.huice.determination.Determination;
import org.huice.page.Words;

/**
 * A fact file and the decision on it.
 *
 * @param file as named by the user
 * @param charset in which it was written: {@code UTF-8}, {@code UTF-8 BOM} or {@code GB18030}
 * @param determination what was decided
 */
record Decided(String file, String charset, Determination determination) {
  /** Says so where the file was not written in UTF-8. */
  void tellCharset(Surroundings surroundings, Words words) {
    if (!charset.startsWith("UTF-8")) {
      surroundings.err().println(words.say("facts.charset", file, charset));
    }
  }
}
