package org.huice.cli;

import org.huice.audit.Story;
import org.huice.page.Words;

/** Reads what the ledger tells of one entry. */
final class LedgerStory {
  private LedgerStory() {}

  /**
   * All of it.
   *
   * @throws CannotRun if its bytes are not those of an entry
   */
  static Story of(long number, LedgerReading ledger, Words words) {
    try {
      return Story.of(number, ledger.view(), ledger.rows());
    } catch (IllegalArgumentException noEntry) {
      throw new CannotRun(words.say("ledger.badEntry", String.valueOf(number)));
    }
  }
}
