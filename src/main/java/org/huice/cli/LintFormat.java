package org.huice.cli;

import java.util.Locale;
import org.huice.page.Words;
import picocli.CommandLine.Option;

/** How the problems of a rules folder are written. */
final class LintFormat {
  /** What there is. */
  enum Kind {
    TEXT,
    JSON,
    SARIF
  }

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      descriptionKey = "format",
      defaultValue = "text",
      order = 40)
  private String format = "text";

  /**
   * What is wanted.
   *
   * @throws CannotRun if there is no such format
   */
  Kind kind(Words words) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(format)) {
        return kind;
      }
    }
    throw new CannotRun(words.say("lint.badFormat", format));
  }
}
