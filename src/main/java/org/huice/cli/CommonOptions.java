package org.huice.cli;

import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every verb understands. */
@SuppressWarnings("UnusedVariable") // picocli reads the flag of help
final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help",
      order = 99)
  private boolean help;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang", order = 98)
  private @Nullable String lang;

  /**
   * Refuses a language that there is none of; which one is in use was settled before.
   *
   * @throws CannotRun with the sentence that says so
   */
  void check(Words words) {
    if (lang != null && !lang.equals("zh") && !lang.equals("en")) {
      throw new CannotRun(words.say("usage.badLanguage", lang));
    }
  }
}
