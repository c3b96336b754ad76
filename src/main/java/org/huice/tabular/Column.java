package org.huice.tabular;

/**
 * A column of a table that is written.
 *
 * @param title what its head says
 * @param width in characters of a Latin font; a Chinese one takes two
 * @param kind what stands in it
 */
public record Column(String title, int width, Kind kind) {
  /** What stands in a column, and so how it is shown. */
  public enum Kind {
    /** Codes, keys, names: text whatever is given, so that no digit of a code is lost. */
    TEXT,
    /** Sentences, broken into lines. */
    LONG_TEXT,
    /** 元, {@code 1,234.50}. */
    MONEY,
    /** Counts and other figures, as they are. */
    NUMBER,
    /** A share, of which 1 is shown as {@code 100.00%}. */
    PERCENT,
    /** A calendar day. */
    DAY
  }
}
