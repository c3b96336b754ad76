package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import org.huice.cases.Actual;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.money.Amount;
import org.huice.policy.Clause;
import org.jspecify.annotations.Nullable;

/** Writes one ruling: its amount, and the lines that say how or why. */
final class RulingText {
  private final Words words;
  private final AmountText amounts;
  private final ConditionText conditions;
  private final RefusalText refusals;
  private final MissingText missing;

  RulingText(Words words, AmountText amounts, ConditionText conditions, MissingText missing) {
    this.words = words;
    this.amounts = amounts;
    this.conditions = conditions;
    this.refusals = new RefusalText(words, conditions);
    this.missing = missing;
  }

  /** The cell of the amount; empty where the ruling has none. */
  String amount(Ruling ruling) {
    Amount amount = Actual.amount(ruling);
    return amount == null ? "" : amounts.sum(amount);
  }

  /**
   * What stands below the row: arithmetic, reasons, what is missing.
   *
   * @param clause the clause decided; null where it is not known
   */
  List<String> lines(Ruling ruling, @Nullable Clause clause) {
    if (ruling instanceof Ruling.Refused) {
      return refusals.lines(ruling.readings());
    }
    if (ruling instanceof Ruling.Undetermined open) {
      return undetermined(open);
    }
    List<String> lines = new ArrayList<>(outcome(ruling));
    ruling.readings().stream()
        .filter(reading -> reading.truth() == Truth.TRUE)
        .flatMap(reading -> conditions.complete(reading.conditions()).stream())
        .distinct()
        .forEach(lines::add);
    if (clause != null && clause.approval() != null) {
      lines.add(words.say("approval", clause.approval()));
    }
    return lines;
  }

  private List<String> outcome(Ruling ruling) {
    if (ruling instanceof Ruling.Granted granted) {
      return granted(granted);
    }
    if (ruling instanceof Ruling.Charged charged) {
      return amounts.steps(charged.amount());
    }
    if (ruling instanceof Ruling.Ordered ordered) {
      return ordered(ordered);
    }
    if (ruling instanceof Ruling.Designated designated) {
      return List.of(words.say("designated", designated.title()));
    }
    return ruling instanceof Ruling.Discretionary open ? discretionary(open) : List.of();
  }

  private List<String> granted(Ruling.Granted granted) {
    List<String> lines = new ArrayList<>(amounts.steps(granted.amount()));
    if (granted.inexact() != null) {
      lines.add(words.say("granted.inexact", granted.inexact()));
    }
    return lines;
  }

  private List<String> ordered(Ruling.Ordered ordered) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("ordered", ordered.order()));
    if (ordered.from() != null) {
      lines.add(words.say("ordered.from", ordered.from().toString()));
    }
    return lines;
  }

  private List<String> discretionary(Ruling.Discretionary open) {
    List<String> lines = new ArrayList<>();
    lines.add(words.say("discretionary", open.reason()));
    if (open.amount() != null) {
      lines.addAll(amounts.steps(open.amount()));
    }
    return lines;
  }

  private List<String> undetermined(Ruling.Undetermined open) {
    List<String> lines = new ArrayList<>(missing.lines(open.missing(), open.matter().date()));
    if (open.soFar() != null) {
      lines.addAll(amounts.steps(open.soFar()));
      lines.add(words.say("undetermined.soFar", amounts.sum(open.soFar())));
    }
    return lines;
  }
}
