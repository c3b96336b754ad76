package org.huice.register;

/**
 * The line of an entry with what a run has to know of it. Who makes lines may know that already;
 * otherwise it is read from the line.
 *
 * @param bytes one JSON object without a line feed
 * @param paid for what it orders money to be paid
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and each is held once
public record RunLine(byte[] bytes, LineKind kind, PaidMatters paid) {
  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none
   */
  static RunLine of(byte[] line) {
    LineKind kind = LineKind.of(line);
    return new RunLine(line, kind, PaidMatters.of(WholeLine.without(line)));
  }

  /** The line of an entry that was not decided, and pays nothing. */
  static RunLine rejected(byte[] line) {
    return new RunLine(line, LineKind.REJECTED, PaidMatters.NONE);
  }
}
