package org.huice.register;

/**
 * The count of a register, which must come out even.
 *
 * @param read entries that the source yielded
 * @param decided entries with a determination
 * @param rejected entries with problems instead
 */
public record Totals(long read, long decided, long rejected) {
  /** Nothing yet. */
  static final Totals NONE = new Totals(0, 0, 0);

  /** Whether every entry that was read was either decided or rejected. */
  public boolean isEven() {
    return read == decided + rejected;
  }

  /** Both together. */
  Totals plus(Totals other) {
    return new Totals(read + other.read, decided + other.decided, rejected + other.rejected);
  }
}
