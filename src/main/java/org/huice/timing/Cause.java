package org.huice.timing;

import java.util.List;

/**
 * What makes a rule slow.
 *
 * @param kind which
 * @param details names and numbers, as {@link Kind} lists them
 */
public record Cause(Kind kind, List<String> details) {
  /** Keeps its own copy. */
  public Cause {
    details = List.copyOf(details);
  }

  /** What rules can be slow by. */
  public enum Kind {
    /** Each of a fact type is held against each of another: type, number, type, number. */
    PRODUCT,
    /** A list is looked through again for each way to get there: word, type, number, ways. */
    LIST_AGAIN,
    /** A long list is looked through: word, type, number. */
    LONG_LIST,
    /** A word of the policy is asked of each fact of a list: word, type, number. */
    WORD_IN_LIST,
    /** Many facts are held against patterns, and none of the above says why: number. */
    MANY_STEPS,
    /** So much that some applicants are not decided at all: how many. */
    TOO_MUCH
  }
}
