package org.huice.json;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.huice.determination.Matter;
import org.huice.determination.Payment;
import org.huice.determination.Settlement;

/** What was decided between rulings, as JSON. */
final class SettlementJson {
  private final JsonSink out;
  private final MatterJson matters;
  private final OpinionJson opinions;
  private final PaymentJson payments;

  SettlementJson(JsonSink out) {
    this.out = out;
    this.matters = new MatterJson(out);
    this.opinions = new OpinionJson(out);
    this.payments = new PaymentJson(out);
  }

  /** What one rule did within one scope. */
  static Members applied(Settlement.Applied applied) {
    return TreeSink.members(sink -> new SettlementJson(sink).write(applied));
  }

  /** Opinions and payments by matter; rules in the order in which they were applied. */
  void write(Settlement settlement) {
    out.open();
    out.listIfAny(Keys.APPLIED, settlement.applied(), this::write);
    out.listIfAny(
        Keys.OPINIONS,
        sorted(settlement.opinions(), Settlement.Decided::matter),
        one -> opinions.write(one.opinion(), one.matter()));
    out.listIfAny(
        Keys.PAYMENTS,
        sorted(settlement.payments(), Payment::matter),
        one -> payments.write(one, one.matter()));
    out.close();
  }

  private static <T> List<T> sorted(List<T> all, Function<T, Matter> matter) {
    return all.stream().sorted(Comparator.comparing(matter)).toList();
  }

  private void write(Settlement.Applied applied) {
    out.open();
    out.flag(Keys.BOUNDS, applied.bounds());
    Settlement.Limited ceiling = applied.ceiling();
    if (ceiling != null) {
      out.key(Keys.CEILING);
      write(ceiling);
    }
    out.word(Keys.KIND, applied.kind());
    out.word(Keys.POLICY, applied.policy().isEmpty() ? null : applied.policy());
    out.word(Keys.RULE, applied.rule());
    out.key(Keys.SCOPE);
    matters.identity(applied.scope());
    out.list(Keys.SHARES, sorted(applied.shares(), Settlement.Share::matter), this::write);
    out.close();
  }

  private void write(Settlement.Limited ceiling) {
    out.open();
    out.listIfAny(Keys.FROM, ceiling.from().stream().sorted().toList(), matters::identity);
    out.sum(Keys.LIMIT, ceiling.limit());
    out.sum(Keys.RECEIVED, ceiling.received());
    out.close();
  }

  private void write(Settlement.Share share) {
    out.open();
    out.sum(Keys.AFTER, share.after());
    out.sum(Keys.BEFORE, share.before());
    matters.clause(share.matter());
    matters.policy(share.matter());
    matters.subject(share.matter());
    out.close();
  }
}
