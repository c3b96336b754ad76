package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import org.huice.cases.Actual;
import org.huice.determination.Missing;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Truth;
import org.huice.money.Amount;
import org.jspecify.annotations.Nullable;

/** Writes one ruling: its amount, and the lines that say how or why. */
final class RulingText {
  private final Words words;
  private final AmountText amounts;
  private final ConditionText conditions;
  private final MissingText missing;

  RulingText(Words words, AmountText amounts, ConditionText conditions, MissingText missing) {
    this.words = words;
    this.amounts = amounts;
    this.conditions = conditions;
    this.missing = missing;
  }

  /** The cell of the amount; empty where the ruling has none. */
  String amount(Ruling ruling) {
    Amount amount = Actual.amount(ruling);
    return amount == null ? "" : amounts.sum(amount);
  }

  /** What stands below the row: arithmetic, reasons, what is missing. */
  List<String> lines(Ruling ruling) {
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
    if (ruling instanceof Ruling.Discretionary open) {
      return discretionary(open);
    }
    if (ruling instanceof Ruling.Undetermined undetermined) {
      return undetermined(undetermined.missing(), undetermined.soFar());
    }
    return refused(ruling.readings());
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
    if (ordered.approval() != null) {
      lines.add(words.say("ordered.approval", ordered.approval()));
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

  private List<String> undetermined(List<Missing> names, @Nullable Amount soFar) {
    List<String> lines = new ArrayList<>(missing.lines(names));
    if (soFar != null) {
      lines.addAll(amounts.steps(soFar));
      lines.add(words.say("undetermined.soFar", amounts.sum(soFar)));
    }
    return lines;
  }

  private List<String> refused(List<RuleReading> readings) {
    List<RuleReading> failed =
        readings.stream().filter(reading -> reading.truth() == Truth.FALSE).toList();
    if (failed.size() == 1) {
      return conditions.failed(failed.get(0).conditions());
    }
    String separator = words.say("part.separator");
    return failed.stream()
        .map(
            reading ->
                words.say(
                    "refused.rule",
                    reading.rule(),
                    String.join(separator, conditions.failed(reading.conditions()))))
        .toList();
  }
}
