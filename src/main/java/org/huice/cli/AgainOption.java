package org.huice.cli;

import java.text.Normalizer;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Why something may be decided or paid once more. */
final class AgainOption {
  private static final int LONGEST = 1_000;

  @Option(names = "--again", paramLabel = "REASON", descriptionKey = "again", order = 74)
  private @Nullable String typed;

  /** Whether it was typed. */
  boolean given() {
    return typed != null;
  }

  /**
   * The reason, without spaces around and in Unicode's form C; null where none was given.
   *
   * @throws CannotRun if it is empty, too long or of several lines
   */
  @Nullable String reason(Words words) {
    if (typed == null) {
      return null;
    }
    String reason = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    if (reason.isEmpty()
        || reason.length() > LONGEST
        || reason.chars().anyMatch(Character::isISOControl)) {
      throw new CannotRun(words.say("ledger.again.noReason", LONGEST));
    }
    return reason;
  }
}
