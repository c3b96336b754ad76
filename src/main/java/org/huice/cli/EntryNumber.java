package org.huice.cli;

import org.huice.page.Words;

/** The number of an entry, as a person types it. */
final class EntryNumber {
  private static final int MOST_DIGITS = 18;

  private EntryNumber() {}

  /**
   * A number.
   *
   * @throws CannotRun if it is none, or not above 0
   */
  static long read(String typed, Words words) {
    String number = typed.strip();
    if (!number.matches("[0-9]{1," + MOST_DIGITS + "}") || Long.parseLong(number) == 0) {
      throw new CannotRun(words.say("ledger.badNumber", typed));
    }
    return Long.parseLong(number);
  }

  /**
   * The same, if the ledger has such an entry.
   *
   * @throws CannotRun if it has none
   */
  static long in(long number, LedgerReading ledger, Words words) {
    long size = ledger.view().size();
    if (size == 0) {
      throw new CannotRun(words.say("ledger.empty", ledger.where()));
    }
    if (number > size) {
      String last = String.valueOf(size);
      throw new CannotRun(words.say("ledger.noEntry", String.valueOf(number), last));
    }
    return number;
  }
}
