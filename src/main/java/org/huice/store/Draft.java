package org.huice.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that is to be appended.
 *
 * @param leaf makes its bytes once the number is known
 * @param payload what stands beside it; null where there is nothing
 * @param index by what it is found and added up; null where by nothing
 * @param once where an entry with the same word stands already, nothing is appended and that entry
 *     is the answer; null where the same may be recorded again
 * @param guard is asked within the transaction, before anything is written
 */
public record Draft(
    Composer leaf,
    @Nullable Payload payload,
    @Nullable IndexRow index,
    @Nullable String once,
    Guard guard) {
  /**
   * Sees that it can be found again.
   *
   * @throws IllegalArgumentException if it has a word that allows it once, and no index row to keep
   *     that word in
   */
  public Draft {
    if (once != null && index == null) {
      throw new IllegalArgumentException("a draft that may be recorded once needs an index row");
    }
  }

  /** Makes the bytes of a leaf. */
  @FunctionalInterface
  public interface Composer {
    /** The bytes of the entry that gets this number. */
    byte[] leaf(long number);
  }

  /** Says what must not be recorded. */
  @FunctionalInterface
  public interface Guard {
    /** Lets everything through. */
    Guard NONE = now -> {};

    /**
     * Looks at what the ledger says at this very moment.
     *
     * @throws LedgerFailure if the entry must not be appended
     */
    void check(LedgerState now);
  }

  /**
   * What an entry is found by. It can be made again of leaf and payload, and verifying does so.
   *
   * @param kind {@code determination}, {@code pool}, {@code payment}, {@code erasure}, {@code key}
   * @param time when it became known, ISO 8601 in UTC with milliseconds
   * @param applicant type and key of whom it is about, {@code 企业[9141…]}; null where of nobody
   * @param name the applicant's name; null where it has none
   * @param asOf the day of the decision, or of the payment, {@code YYYY-MM-DD}; null where none
   * @param ruleSet by which was decided; null where by none
   * @param refers the numbers of the entries that it corrects, pays, erases, or as a pool divides
   *     over; empty where none
   * @param sums one for each ruling, or for what is paid
   */
  public record IndexRow(
      String kind,
      String time,
      @Nullable String applicant,
      @Nullable String name,
      @Nullable String asOf,
      @Nullable String ruleSet,
      List<Long> refers,
      List<Sum> sums) {
    /** Keeps its own copies, the numbers in order. */
    public IndexRow {
      refers = refers.stream().sorted().distinct().toList();
      sums = List.copyOf(sums);
    }
  }

  /**
   * One ruling, or one payment.
   *
   * @param policy its id
   * @param clause its name
   * @param subject type and key; null once erased
   * @param ruling the code of the ruling, {@code granted}; {@code paid} of a payment
   * @param fen the amount in fen (0.01 元); null where there is none
   * @param ceiling whether the amount is a bound, not exact
   */
  public record Sum(
      String policy,
      String clause,
      @Nullable String subject,
      String ruling,
      @Nullable Long fen,
      boolean ceiling) {}
}
