package org.huice.ruleset;

/** A file of a rules folder. */
final class RuleFile {
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
}
