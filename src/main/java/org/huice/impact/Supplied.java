package org.huice.impact;

/**
 * What the base leaves open only because a parameter is missing, and the head determines. It is a
 * part of what is newly determined.
 *
 * @param matters how many
 * @param head what the head gives and charges in them
 */
public record Supplied(long matters, Sums head) {
  /** Nothing. */
  public static final Supplied NONE = new Supplied(0, Sums.ZERO);

  /** With one matter more, if it is such a one. */
  Supplied plus(ChangedMatter matter) {
    return matter.kind() == Change.NEWLY_DETERMINED
            && matter.cause().kind() == Cause.Kind.MISSING_PARAMETER
        ? new Supplied(matters + 1, head.plus(Sums.of(matter.head())))
        : this;
  }
}
