package org.huice.cli;

import java.util.List;
import org.huice.page.Words;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The type of a register's applicants, as {@code --type} names it. */
final class ApplicantType {
  private ApplicantType() {}

  /**
   * Its name as the vocabulary writes it; null where none was asked for.
   *
   * @throws CannotRun if there is no such type of applicants
   */
  static @Nullable String of(@Nullable String wanted, Vocabulary vocabulary, Words words) {
    if (wanted == null) {
      return null;
    }
    List<String> applicants =
        vocabulary.types().values().stream()
            .filter(FactType::applicant)
            .map(FactType::name)
            .toList();
    return applicants.stream()
        .filter(one -> Typed.same(one, wanted))
        .findFirst()
        .orElseThrow(
            () -> new CannotRun(words.say("batch.badType", wanted, words.list(applicants))));
  }
}
