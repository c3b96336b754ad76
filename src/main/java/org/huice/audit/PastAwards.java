package org.huice.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant was awarded before a day, of each award what was paid and what is still to be
 * paid, so that the parts add up to the award.
 *
 * @param book what the ledger says
 * @param marks by which it is known whose determinations were erased; null where no key is at hand
 */
record PastAwards(AwardBook book, @Nullable ErasureMarks marks) {
  /**
   * The awards known now that were decided before a day, with what was paid of them until then.
   *
   * @param applicant type and key
   * @throws Erased if something that counts was erased, so that nobody can know the sum
   */
  List<PastAward> before(String applicant, LocalDate day) {
    checkErased(applicant, day);
    List<PastAward> awards = new ArrayList<>();
    for (Lineage lineage : book.lineages(applicant)) {
      AwardAccount account = book.account(lineage).orElseThrow(() -> new Erased(lineage.last()));
      if (account.core().asOf().isBefore(day)) {
        awards.addAll(of(account, day));
      }
    }
    return awards;
  }

  /** A determination that was erased with all its payments is known by its mark alone. */
  private void checkErased(String applicant, LocalDate day) {
    if (marks == null) {
      return;
    }
    for (ErasureMarks.Mark mark : marks.of(applicant)) {
      boolean before = LocalDate.parse(book.leaf(mark.number()).text("asOf")).isBefore(day);
      if (before && book.lineage(mark.number()).last() == mark.number()) {
        throw new Erased(mark.number());
      }
    }
  }

  private static List<PastAward> of(AwardAccount account, LocalDate day) {
    account
        .erased()
        .ifPresent(
            number -> {
              throw new Erased(number);
            });
    return account.matters().stream()
        .flatMap(
            matter ->
                Stream.concat(paid(account, matter, day), open(account, matter, day).stream()))
        .toList();
  }

  private static Stream<PastAward> paid(AwardAccount account, AwardMatter matter, LocalDate day) {
    return account.payments().stream()
        .filter(one -> matter.equals(one.matter()) && !one.paidOn().isAfter(day))
        .map(
            one ->
                new PastAward(
                    one.number(), matter, one.yuan(), account.core().asOf(), one.paidOn()));
  }

  /** What is decided and was not paid by that day. */
  private static Optional<PastAward> open(AwardAccount account, AwardMatter matter, LocalDate day) {
    @Nullable Awarded award = account.award(matter);
    if (award == null || !award.isGranted()) {
      return Optional.empty();
    }
    BigDecimal rest = account.left(matter, award.kept()).subtract(account.paid(matter, day));
    return rest.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            new PastAward(
                account.lineage().last(),
                matter,
                award.bound() ? null : rest,
                account.core().asOf(),
                null));
  }

  /** Something that counts is known only to the ledger's index. */
  static final class Erased extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long number;

    Erased(long number) {
      super("#" + number);
      this.number = number;
    }

    /** The entry of which nothing is left. */
    long number() {
      return number;
    }
  }
}
