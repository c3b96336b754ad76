package org.huice.cli;

import java.util.Locale;
import org.huice.audit.Again;
import org.huice.audit.Decision;
import org.huice.audit.RegisterCorrections;
import org.huice.evaluation.CrossChecking;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * How the determinations of a register are recorded.
 *
 * @param ledger into which
 * @param corrections which entries they correct; null where they must correct none
 * @param checking which of them are held against the second reading
 * @param again why some of them may repeat what was granted; null where they must not
 */
record BatchRecording(
    Recording ledger,
    @Nullable RegisterCorrections corrections,
    @Nullable String again,
    CrossChecking checking) {
  /**
   * What {@code --corrects} means; null where it was not typed.
   *
   * @throws CannotRun if it is neither of its two words
   */
  static RegisterCorrections.@Nullable Which which(@Nullable String typed, Words words) {
    if (typed == null) {
      return null;
    }
    for (RegisterCorrections.Which one : RegisterCorrections.Which.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(typed.strip())) {
        return one;
      }
    }
    throw new CannotRun(words.say("batch.badCorrects", typed));
  }

  /** The determination as it is to be recorded. */
  Decision of(Decision decided) {
    Decision decision =
        decided.checked(checking).with(again == null ? null : new Again(again, false));
    return corrections == null ? decision : corrections.of(decision);
  }
}
