package org.huice.cli;

import org.huice.page.Words;

/** The words for codes of a ledger; a code of a later version stands as it is. */
final class LedgerWords {
  private LedgerWords() {}

  /** {@code 符合，给予} of {@code granted}. */
  static String ruling(Words words, String code) {
    String key = code.equals("paid") ? "ledger.ruling.paid" : "ruling." + code;
    return words.sentences().containsKey(key) ? words.say(key) : code;
  }

  /** {@code 裁定} of {@code determination}. */
  static String kind(Words words, String code) {
    String key = "ledger.kind." + code;
    return words.sentences().containsKey(key) ? words.say(key) : code;
  }
}
