package org.huice.cli;

import java.text.Normalizer;
import org.huice.evaluation.CrossChecking;
import org.huice.page.Words;
import picocli.CommandLine.Option;

/** {@code --cross-check}: how many dossiers are held against the second reading of the rules. */
final class CrossCheckOption {
  @Option(
      names = "--cross-check",
      paramLabel = "all|sample:N%|none",
      descriptionKey = "cross-check",
      defaultValue = "all",
      order = 30)
  private String typed = "all";

  /**
   * Which dossiers.
   *
   * @throws CannotRun if it is nothing of which one could tell
   */
  CrossChecking checking(Words words) {
    // A Chinese keyboard types ： and ％.
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    return CrossChecking.of(plain)
        .orElseThrow(() -> new CannotRun(words.say("usage.badCrossCheck", typed)));
  }
}
