package org.huice.cli;

import org.huice.determination.Determination;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fact file and the decision on it.
 *
 * @param file as named by the user
 * @param charset in which it was written: {@code UTF-8}, {@code UTF-8 BOM} or {@code GB18030}
 * @param determination what was decided
 * @param entered what the ledger says of it; null where nobody asked to record it
 */
record Decided(
    String file, String charset, Determination determination, @Nullable Entered entered) {
  /** The same, with what the ledger says of it. */
  Decided with(Entered what) {
    return new Decided(file, charset, determination, what);
  }

  /** Says so where the file was not written in UTF-8. */
  void tellCharset(Surroundings surroundings, Words words) {
    if (!charset.startsWith("UTF-8")) {
      surroundings.err().println(words.say("facts.charset", file, charset));
    }
  }
}
