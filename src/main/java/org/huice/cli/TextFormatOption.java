package org.huice.cli;

import org.huice.page.Words;
import picocli.CommandLine.Option;

/** How results that are no table are written. */
final class TextFormatOption {
  @Option(
      names = "--format",
      paramLabel = "text|json",
      descriptionKey = "format.text",
      defaultValue = "text",
      order = 40)
  private String format = "text";

  /**
   * Whether JSON is wanted rather than text.
   *
   * @throws CannotRun if it is neither
   */
  boolean isJson(Words words) {
    return switch (format) {
      case "json" -> true;
      case "text" -> false;
      default -> throw new CannotRun(words.say("usage.badFormat", format, "text"));
    };
  }
}
