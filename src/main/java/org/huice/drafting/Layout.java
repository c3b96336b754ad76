package org.huice.drafting;

import java.util.List;
import org.huice.problem.Problem;

/** What comes of laying out a file. */
public sealed interface Layout {
  /**
   * It says the same, in other white space or in none other.
   *
   * @param text of the file, laid out
   * @param changed whether the file did not stand so already
   */
  record Laid(String text, boolean changed) implements Layout {}

  /** It cannot be read, so nobody knows what it means. */
  record Refused(List<Problem> problems) implements Layout {
    /** Keeps its own copy of the problems. */
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** Laid out it would no longer be read as the same, so it stays as it is. */
  record Unlike() implements Layout {}
}
