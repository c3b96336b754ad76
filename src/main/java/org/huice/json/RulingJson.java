package org.huice.json;

import java.time.LocalDate;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** A ruling as JSON. */
final class RulingJson {
  private RulingJson() {}

  static Map<String, Object> of(Ruling ruling) {
    return matter(ruling.matter())
        .putAll(outcome(ruling))
        .putEach("rules", ruling.readings(), ReadingJson::of)
        .map();
  }

  /** What a ruling is about. */
  static Members matter(Matter matter) {
    return new Members()
        .put("policy", matter.policy())
        .put("clause", matter.clause())
        .put("subject", identity(matter.subject()))
        .put("date", text(matter.date()));
  }

  /** What was ruled, without what it is about and without the rules. */
  static Members outcome(Ruling ruling) {
    return own(ruling).put("ruling", ruling.code());
  }

  static Map<String, Object> identity(FactId fact) {
    return new Members().put("type", fact.type()).put("key", fact.key()).map();
  }

  private static Members own(Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      return AmountJson.of(granted.amount()).put("inexact", granted.inexact());
    }
    if (ruling instanceof Ruling.Charged charged) {
      return AmountJson.of(charged.amount());
    }
    if (ruling instanceof Ruling.Ordered ordered) {
      return new Members()
          .put("order", ordered.order())
          .put("from", text(ordered.from()))
          .put("approval", ordered.approval());
    }
    if (ruling instanceof Ruling.Designated designated) {
      return new Members().put("title", designated.title());
    }
    return unpaid(ruling);
  }

  private static Members unpaid(Ruling ruling) {
    if (ruling instanceof Ruling.Confirmed confirmed) {
      return UnpaidJson.confirmed(confirmed);
    }
    if (ruling instanceof Ruling.Reported reported) {
      return UnpaidJson.reported(reported);
    }
    if (ruling instanceof Ruling.Barred barred) {
      return UnpaidJson.barred(barred);
    }
    return ruling instanceof Ruling.Superseded superseded
        ? UnpaidJson.superseded(superseded)
        : withoutOutcome(ruling);
  }

  private static Members withoutOutcome(Ruling ruling) {
    if (ruling instanceof Ruling.Undetermined undetermined) {
      Amount soFar = undetermined.soFar();
      return new Members()
          .put("missing", ReadingJson.missing(undetermined.missing()))
          .put("soFar", soFar == null ? null : AmountJson.of(soFar).map());
    }
    if (ruling instanceof Ruling.Discretionary discretionary) {
      Amount amount = discretionary.amount();
      Members members = amount == null ? new Members() : AmountJson.of(amount);
      return members.put("reason", discretionary.reason());
    }
    if (ruling instanceof Ruling.NotApplicable notApplicable) {
      return new Members().put("subjectType", notApplicable.subjectType());
    }
    if (ruling instanceof Ruling.NotInForce notInForce) {
      return new Members()
          .put("reason", notInForce.reason().code())
          .put("bound", notInForce.bound());
    }
    return new Members();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
