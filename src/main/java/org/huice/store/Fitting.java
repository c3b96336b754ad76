package org.huice.store;

import org.huice.store.Draft.IndexRow;
import org.huice.store.Draft.Sum;
import org.huice.store.IndexView.Question;
import org.jspecify.annotations.Nullable;

/** Whether a row is what a question asks for, as the database's index answers it. */
final class Fitting {
  private Fitting() {}

  static boolean fits(IndexRow row, Question question) {
    return isOrUnasked(question.kind(), row.kind())
        && isOrUnasked(question.applicant(), row.applicant())
        && isInTime(row, question)
        && (question.refers().isEmpty()
            || question.refers().stream().anyMatch(row.refers()::contains))
        && hasSum(row, question);
  }

  private static boolean isOrUnasked(@Nullable String asked, @Nullable String is) {
    return asked == null || asked.equals(is);
  }

  /** Days and times of one form each are in order as texts are. */
  private static boolean isInTime(IndexRow row, Question question) {
    String asOf = row.asOf();
    return (question.from() == null || (asOf != null && asOf.compareTo(question.from()) >= 0))
        && (question.to() == null || (asOf != null && asOf.compareTo(question.to()) <= 0))
        && (question.knownAt() == null || row.time().compareTo(question.knownAt()) <= 0);
  }

  /** One sum has to be both of the policy and large enough. */
  private static boolean hasSum(IndexRow row, Question question) {
    return (question.policy() == null && question.overFen() == null)
        || row.sums().stream()
            .anyMatch(sum -> isOrUnasked(question.policy(), sum.policy()) && isOver(sum, question));
  }

  private static boolean isOver(Sum sum, Question question) {
    Long fen = sum.fen();
    return question.overFen() == null || (fen != null && fen > question.overFen());
  }
}
