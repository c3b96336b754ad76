package org.huice.json;

import java.util.Locale;
import org.huice.determination.Matter;
import org.huice.determination.Payment;
import org.jspecify.annotations.Nullable;

/** How an award is paid, as JSON. */
final class PaymentJson {
  private final JsonSink out;
  private final MatterJson matters;

  PaymentJson(JsonSink out) {
    this.out = out;
    this.matters = new MatterJson(out);
  }

  /** Without what it is about. */
  static Members tree(Payment payment) {
    return TreeSink.members(sink -> new PaymentJson(sink).write(payment, null));
  }

  /**
   * An object.
   *
   * @param matter what it is about; null to leave that out
   */
  void write(Payment payment, @Nullable Matter matter) {
    out.open();
    if (matter != null) {
      matters.clause(matter);
    }
    out.listIfAny(Keys.INSTALMENTS, payment.instalments(), this::write);
    out.listIfAny(Keys.PAID_BY, payment.paidBy(), this::write);
    out.listIfAny(Keys.PAID_TO, payment.paidTo(), this::write);
    if (matter != null) {
      matters.policy(matter);
      matters.subject(matter);
    }
    out.close();
  }

  private void write(Payment.Instalment instalment) {
    out.open();
    out.sum(Keys.AMOUNT, instalment.yuan());
    out.text(Keys.NAME, instalment.name());
    out.text(Keys.REQUIRES, instalment.requires());
    out.word(Keys.STATE, instalment.state().name().toLowerCase(Locale.ROOT));
    out.close();
  }

  private void write(Payment.Portion portion) {
    out.open();
    out.sum(Keys.AMOUNT, portion.yuan());
    out.text(Keys.NAME, portion.name());
    out.close();
  }
}
