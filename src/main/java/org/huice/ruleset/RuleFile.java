package org.huice.ruleset;

import java.util.regex.Pattern;

/** A file of a rules folder. */
final class RuleFile {
  private static final Pattern PLACES =
      Pattern.compile("vocabulary/[^/]+\\.drl|policies/[^/]+/[^/]+\\.drl");

  private final String path;
  private final String shown;
  private final byte[] bytes;

  /**
   * A file that was read.
   *
   * @param path within the folder, in NFC, with forward slashes
   * @param shown the path as messages show it
   * @param bytes its content, which nobody changes any more
   */
  RuleFile(String path, String shown, byte[] bytes) {
    this.path = path;
    this.shown = shown;
    this.bytes = bytes;
  }

  /** The path within the folder, in NFC, with forward slashes. */
  String path() {
    return path;
  }

  /** The path as messages show it. */
  String shown() {
    return shown;
  }

  /** The content. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether a file of that path is one of rules or words by its name, and stands elsewhere. */
  static boolean isMisplaced(String path) {
    return path.regionMatches(true, path.length() - 4, ".drl", 0, 4)
        && !PLACES.matcher(path).matches();
  }
}
