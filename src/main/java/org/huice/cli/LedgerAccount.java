package org.huice.cli;

import java.util.List;
import org.huice.audit.Account;
import org.huice.audit.Accounts;
import org.huice.audit.Story;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * The account of the determination that an entry is, or pays.
 *
 * @param account null where the entry has none
 * @param broken whether one of the entries that it rests on cannot be read
 */
record LedgerAccount(@Nullable Account account, boolean broken) {
  /** Reads it. */
  static LedgerAccount of(Story story, LedgerReading ledger) {
    Long number =
        switch (story.kind()) {
          case "determination" -> story.number();
          case "payment" -> story.said().get("determination") instanceof Long paid ? paid : null;
          default -> null;
        };
    if (number == null) {
      return new LedgerAccount(null, false);
    }
    try {
      return new LedgerAccount(new Accounts(ledger.view(), ledger.rows()).of(number), false);
    } catch (IllegalArgumentException altered) {
      return new LedgerAccount(null, true);
    }
  }

  /** As a person reads it. */
  List<String> lines(Words words) {
    if (broken) {
      return List.of(words.say("ledger.account.broken"));
    }
    return account == null ? List.of() : new LedgerAccountText(words).lines(account);
  }
}
