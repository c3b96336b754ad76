package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import org.huice.audit.Repeats;
import org.huice.audit.Totals;
import org.huice.page.NumberText;
import org.huice.page.Words;

/** What sums of a ledger leave open: no sum yet, paid too much, not to be told apart any more. */
final class LedgerTotalsNotes {
  private final Words words;

  LedgerTotalsNotes(Words words) {
    this.words = words;
  }

  /** A line for each that there is. */
  List<String> lines(Totals totals) {
    Totals.Line all = totals.all();
    List<String> lines = new ArrayList<>();
    some(all.open(), "ledger.sum.open", lines);
    if (all.openAtMost().signum() > 0) {
      lines.add(words.say("ledger.sum.stake", NumberText.yuan(all.openAtMost())));
    }
    if (all.overpaid().signum() > 0) {
      lines.add(words.say("ledger.sum.overpaid", NumberText.yuan(all.overpaid())));
    }
    some(totals.pending(), "ledger.sum.pending", lines);
    some(totals.unsure(), "ledger.sum.unsure", lines);
    some(totals.altered(), "ledger.sum.altered", lines);
    return lines;
  }

  /** What is given or taken more than once, where the determinations of the sums do so. */
  List<String> lines(Repeats repeats) {
    if (repeats.matters() == 0) {
      return List.of();
    }
    LedgerSums sums = new LedgerSums(words, null);
    return List.of(
        words.say(
            "ledger.sum.repeats",
            String.valueOf(repeats.matters()),
            sums.of(repeats.granted(), repeats.grantedAtMost()),
            sums.of(repeats.charged(), repeats.chargedAtMost())));
  }

  private void some(long count, String key, List<String> lines) {
    if (count > 0) {
      lines.add(words.say(key, String.valueOf(count)));
    }
  }
}
