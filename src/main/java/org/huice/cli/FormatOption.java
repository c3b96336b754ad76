package org.huice.cli;

import org.huice.page.Words;
import picocli.CommandLine.Option;

/** How results are written. */
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "table|json",
      descriptionKey = "format",
      defaultValue = "table",
      order = 40)
  private String format = "table";

  /**
   * Whether JSON is wanted rather than a table.
   *
   * @throws CannotRun if it is neither
   */
  boolean isJson(Words words) {
    return switch (format) {
      case "json" -> true;
      case "table" -> false;
      default -> throw new CannotRun(words.say("usage.badFormat", format, "table"));
    };
  }
}
