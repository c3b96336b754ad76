package org.huice.audit;

import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.store.LedgerFailure;

/** Makes failures of payments that are not recorded. */
final class PaymentRefusal {
  private PaymentRefusal() {}

  /**
   * A failure of that kind.
   *
   * @param number of the entry it is about
   * @param named what the sentence names after the number
   */
  static LedgerFailure of(long number, PaymentProblem code, String... named) {
    String[] arguments = new String[named.length + 1];
    arguments[0] = Long.toString(number);
    System.arraycopy(named, 0, arguments, 1, named.length);
    return new LedgerFailure(Problem.at(Place.of("#" + number), code, arguments));
  }
}
