package org.huice.ruleset;

import java.time.LocalDate;
import java.util.List;
import org.huice.money.Money;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * What one ruling must be. What is null is not looked at.
 *
 * @param clause its clause
 * @param subject the key values of its subject, joined by {@code /}; null where the clause has one
 *     ruling only
 * @param ruling the code, as the core of a determination writes it
 * @param amount compared by value; of an award that is superseded or barred, what would have been
 *     paid
 * @param ceiling whether the amount is a bound
 * @param missing names of facts and {@code policy/parameter}, in any order
 * @param soFar of an undetermined amount, what is certain; compared by value
 * @param from the day from which an order holds
 * @param failed a part of the text of some condition that is false
 * @param settled why an award is not paid, or a clause does not hold
 * @param paid how an award is paid
 * @param measured how far an indicator has come
 * @param place where it stands
 */
public record Expected(
    String clause,
    @Nullable String subject,
    String ruling,
    @Nullable Money amount,
    @Nullable Boolean ceiling,
    @Nullable List<String> missing,
    @Nullable Money soFar,
    @Nullable LocalDate from,
    @Nullable String failed,
    Settled settled,
    Paid paid,
    Measured measured,
    Place place) {
  /** What no settlement, payment or indicator is expected of. */
  public Expected(
      String clause,
      @Nullable String subject,
      String ruling,
      @Nullable Money amount,
      @Nullable Boolean ceiling,
      @Nullable List<String> missing,
      @Nullable Money soFar,
      @Nullable LocalDate from,
      @Nullable String failed,
      Place place) {
    this(
        clause,
        subject,
        ruling,
        amount,
        ceiling,
        missing,
        soFar,
        from,
        failed,
        Settled.NONE,
        Paid.NONE,
        Measured.NONE,
        place);
  }

  /**
   * Of a superseded or barred award, or of a clause that does not hold.
   *
   * @param cause why an award is superseded or a clause does not hold: the code, as the core of a
   *     determination writes it
   * @param winner one that is paid instead: its clause, of another policy with that policy's name
   *     before it ({@code 政策/条款}), then its subject, where several have that clause
   * @param rule the name of the settlement rule; of a barred one, the clause that bars
   */
  public record Settled(@Nullable String cause, @Nullable String winner, @Nullable String rule) {
    /** Nothing is expected. */
    public static final Settled NONE = new Settled(null, null, null);
  }

  /**
   * Of a granted award.
   *
   * @param instalments in the order of payment
   * @param states of the instalments, as the core of a determination writes them
   * @param by what each payer pays, in the order of the policy
   * @param to what each beneficiary gets, in the order of the policy
   */
  public record Paid(
      @Nullable List<Money> instalments,
      @Nullable List<String> states,
      @Nullable List<Money> by,
      @Nullable List<Money> to) {
    /** Nothing is expected. */
    public static final Paid NONE = new Paid(null, null, null, null);
  }

  /**
   * Of a report.
   *
   * @param reached whether the target is met
   * @param value a decimal or a fraction, in the unit of the target
   * @param target what is aimed at
   */
  public record Measured(
      @Nullable Boolean reached, @Nullable String value, @Nullable Target target) {
    /** Nothing is expected. */
    public static final Measured NONE = new Measured(null, null, null);
  }

  /**
   * What a report aims at: {@code >= 20 家}.
   *
   * @param operator {@code >=}, {@code >}, {@code <=} or {@code <}
   * @param number a plain decimal or a fraction, in the unit
   * @param unit its symbol, as the policy states the target
   */
  public record Target(String operator, String number, String unit) {
    /** As an example writes it. */
    @Override
    public String toString() {
      return operator + " " + number + " " + unit;
    }
  }
}
