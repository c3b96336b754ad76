package org.huice.json;

import java.util.List;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * A ruling as JSON. The members of all kinds stand here in the one order of their keys; each kind
 * has some of them.
 */
final class RulingJson {
  private final JsonSink out;
  private final MatterJson matters;
  private final AmountJson amounts;
  private final ReadingJson readings;
  private final UnpaidJson unpaid;

  RulingJson(JsonSink out) {
    this.out = out;
    this.matters = new MatterJson(out);
    this.amounts = new AmountJson(out);
    this.readings = new ReadingJson(out);
    this.unpaid = new UnpaidJson(out);
  }

  /** What was ruled, without what it is about and without the rules. */
  static Members outcome(Ruling ruling) {
    return TreeSink.members(sink -> new RulingJson(sink).outcomeAlone(ruling));
  }

  void write(Ruling ruling) {
    write(ruling, ruling.readings());
  }

  /** Without what the conditions of its rules came to. */
  void writeBriefly(Ruling ruling) {
    write(ruling, List.of());
  }

  private void write(Ruling ruling, List<RuleReading> read) {
    out.open();
    beforeClause(ruling);
    matters.clause(ruling.matter());
    beforePolicy(ruling);
    matters.policy(ruling.matter());
    beforeRules(ruling);
    out.listIfAny(Keys.RULES, read, readings::write);
    out.word(Keys.RULING, ruling.code());
    beforeSubject(ruling);
    matters.subject(ruling.matter());
    last(ruling);
    out.close();
  }

  private void outcomeAlone(Ruling ruling) {
    out.open();
    beforeClause(ruling);
    beforePolicy(ruling);
    beforeRules(ruling);
    out.word(Keys.RULING, ruling.code());
    beforeSubject(ruling);
    last(ruling);
    out.close();
  }

  /** From {@code amount} to {@code cause}. */
  private void beforeClause(Ruling ruling) {
    Amount amount = named(ruling);
    if (amount != null) {
      amounts.value(amount);
    }
    if (ruling instanceof Ruling.Ordered ordered) {
      out.text(Keys.APPROVAL, ordered.approval());
    }
    if (amount != null) {
      amounts.bound(amount);
    }
    if (ruling instanceof Ruling.NotInForce not) {
      out.text(Keys.BOUND, not.bound());
    } else if (ruling instanceof Ruling.Barred barred) {
      out.key(Keys.BY);
      matters.write(barred.by());
    } else if (ruling instanceof Ruling.Superseded superseded) {
      out.word(Keys.CAUSE, superseded.cause().code());
    }
  }

  /** From {@code from} to {@code order}. */
  private void beforePolicy(Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      out.text(Keys.INEXACT, granted.inexact());
    } else if (ruling instanceof Ruling.Confirmed confirmed) {
      unpaid.kind(confirmed);
    } else if (ruling instanceof Ruling.Reported reported) {
      unpaid.measure(reported);
    } else if (ruling instanceof Ruling.Undetermined undetermined) {
      out.key(Keys.MISSING);
      readings.all(undetermined.missing());
    } else if (ruling instanceof Ruling.Ordered ordered) {
      out.day(Keys.FROM, ordered.from());
      out.text(Keys.ORDER, ordered.order());
    }
  }

  /** {@code reason} or {@code rule}. */
  private void beforeRules(Ruling ruling) {
    if (ruling instanceof Ruling.Discretionary discretionary) {
      out.text(Keys.REASON, discretionary.reason());
    } else if (ruling instanceof Ruling.NotInForce not) {
      out.word(Keys.REASON, not.reason().code());
    } else if (ruling instanceof Ruling.Superseded superseded) {
      out.word(Keys.RULE, superseded.rule());
    }
  }

  /** From {@code soFar} to {@code steps}. */
  private void beforeSubject(Ruling ruling) {
    Amount amount = named(ruling);
    if (amount != null) {
      amounts.steps(amount);
    } else if (ruling instanceof Ruling.Undetermined open && open.soFar() != null) {
      out.key(Keys.SO_FAR);
      amounts.write(open.soFar());
    } else if (ruling instanceof Ruling.Reported reported) {
      out.text(Keys.SOFT, reported.soft());
    }
  }

  /** From {@code subjectType} to {@code winners}. */
  private void last(Ruling ruling) {
    if (ruling instanceof Ruling.NotApplicable not) {
      out.word(Keys.SUBJECT_TYPE, not.subjectType());
    } else if (ruling instanceof Ruling.Designated designated) {
      out.text(Keys.TITLE, designated.title());
    } else if (ruling instanceof Ruling.Superseded superseded) {
      unpaid.winners(superseded);
    }
  }

  /** The amount that a ruling has among its own members. */
  private static @Nullable Amount named(Ruling ruling) {
    return ruling instanceof Ruling.Undetermined ? null : ruling.amount();
  }
}
