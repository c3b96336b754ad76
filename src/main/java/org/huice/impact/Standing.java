package org.huice.impact;

import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** How a ruling stands to the applicant where no money tells, and what of it counts. */
final class Standing {
  private Standing() {}

  /** 1 for what is given in kind, −1 for what is imposed, 0 for everything else. */
  static int of(@Nullable Ruling ruling) {
    if (ruling instanceof Ruling.Designated || ruling instanceof Ruling.Confirmed) {
      return 1;
    }
    return ruling instanceof Ruling.Ordered ? -1 : 0;
  }

  /**
   * What makes two rulings the same to the applicant; that there is no such clause, that it is not
   * in force and that it is not met are one and the same.
   */
  static String content(@Nullable Ruling ruling) {
    if (ruling == null
        || ruling instanceof Ruling.Refused
        || ruling instanceof Ruling.NotApplicable
        || ruling instanceof Ruling.NotInForce) {
      return "";
    }
    Amount amount = Pair.amount(ruling);
    String sum = amount == null ? "" : amount.value().stripTrailingZeros().toPlainString();
    String bound = amount != null && amount.ceiling() ? "<=" : "";
    return ruling.code() + " " + bound + sum + " " + detail(ruling);
  }

  private static String detail(Ruling ruling) {
    if (ruling instanceof Ruling.Ordered ordered) {
      return ordered.order() + " " + ordered.from() + " " + ordered.approval();
    }
    if (ruling instanceof Ruling.Designated designated) {
      return designated.title();
    }
    if (ruling instanceof Ruling.Confirmed confirmed) {
      return confirmed.kind().name();
    }
    if (ruling instanceof Ruling.Reported reported) {
      return reported.measure() + " " + reported.soft();
    }
    if (ruling instanceof Ruling.Superseded lost) {
      return lost.cause() + " " + lost.rule();
    }
    if (ruling instanceof Ruling.Undetermined open) {
      return open.missing().toString();
    }
    if (ruling instanceof Ruling.Discretionary open) {
      return open.reason();
    }
    return ruling instanceof Ruling.Barred barred ? barred.by().clause() : "";
  }
}
