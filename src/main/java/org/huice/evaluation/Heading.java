package org.huice.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One clause at a place on the day of a decision, under which a docket enters its subjects. All
 * applicants of a place share it.
 */
final class Heading {
  private final Standing standing;
  private final Article article;
  private final boolean closed;
  private final @Nullable Norm norm;

  /** A clause of the policy that stands so. */
  Heading(Standing standing, Article article) {
    this.standing = standing;
    this.article = article;
    this.closed = standing.isClosed();
    this.norm = standing.isAskedAlike(article) ? standing.today().norm(article) : null;
  }

  Standing standing() {
    return standing;
  }

  Article article() {
    return article;
  }

  /** Whether the policy certainly does not hold, whatever the subjects are. */
  boolean isClosed() {
    return closed;
  }

  /** What is asked alike of every subject that there is; null where that is not so. */
  @Nullable Norm norm() {
    return norm;
  }
}
