package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.audit.Account;
import org.huice.audit.Position;
import org.huice.page.NumberText;
import org.huice.page.Words;

/** What a run that corrects finds to have been paid too much. */
final class OverpaidTally {
  /** How many are told one by one. */
  private static final int TOLD = 20;

  private final Words words;
  private final List<String> told = new ArrayList<>();
  private BigDecimal sum = BigDecimal.ZERO;
  private long count;

  OverpaidTally(Words words) {
    this.words = words;
  }

  /** Takes a determination that corrects another one, with what was paid of them. */
  void add(Account account) {
    List<String> warnings = new LedgerAccountText(words).warnings(account);
    count += warnings.isEmpty() ? 0 : 1;
    for (Position one : account.overpaid()) {
      sum = sum.add(one.overpaid());
    }
    for (String warning : warnings) {
      if (told.size() < TOLD) {
        told.add(words.say("batch.overpaidBy", String.valueOf(account.last()), warning));
      }
    }
  }

  /** Says so; nothing where nothing was found. */
  void tell(Surroundings surroundings) {
    if (count > 0) {
      told.forEach(surroundings.err()::println);
      surroundings
          .err()
          .println(words.say("batch.overpaid", count, NumberText.yuan(sum), told.size()));
    }
  }
}
