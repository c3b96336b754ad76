package org.huice.json;

import java.time.LocalDate;
import java.util.Map;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.dossier.FactId;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** A ruling as a tree; see {@link CoreTree}. */
final class RulingTree {
  private RulingTree() {}

  static Map<String, Object> of(Ruling ruling) {
    return matter(ruling.matter())
        .putAll(outcome(ruling))
        .putIfAny("rules", ruling.readings().stream().map(ReadingTree::of).toList())
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
      return AmountTree.of(granted.amount()).put("inexact", granted.inexact());
    }
    if (ruling instanceof Ruling.Charged charged) {
      return AmountTree.of(charged.amount());
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
      return UnpaidTree.confirmed(confirmed);
    }
    if (ruling instanceof Ruling.Reported reported) {
      return UnpaidTree.reported(reported);
    }
    if (ruling instanceof Ruling.Barred barred) {
      return UnpaidTree.barred(barred);
    }
    return ruling instanceof Ruling.Superseded superseded
        ? UnpaidTree.superseded(superseded)
        : withoutOutcome(ruling);
  }

  private static Members withoutOutcome(Ruling ruling) {
    if (ruling instanceof Ruling.Undetermined undetermined) {
      Amount soFar = undetermined.soFar();
      return new Members()
          .put("missing", ReadingTree.missing(undetermined.missing()))
          .put("soFar", soFar == null ? null : AmountTree.of(soFar).map());
    }
    if (ruling instanceof Ruling.Discretionary discretionary) {
      Amount amount = discretionary.amount();
      Members members = amount == null ? new Members() : AmountTree.of(amount);
      return members.put("reason", discretionary.reason());
    }
    if (ruling instanceof Ruling.NotApplicable notApplicable) {
      return new Members().put("subjectType", notApplicable.subjectType());
    }
    if (ruling instanceof Ruling.NotInForce notInForce) {
      return new Members()
          .put("reason", reason(notInForce.reason()))
          .put("bound", notInForce.bound());
    }
    return new Members();
  }

  private static String reason(Ruling.NotInForce.Reason reason) {
    return switch (reason) {
      case DRAFT -> "draft";
      case NOT_YET -> "notYet";
      case EXPIRED -> "expired";
      case REPEALED -> "repealed";
      case ELSEWHERE -> "elsewhere";
    };
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
