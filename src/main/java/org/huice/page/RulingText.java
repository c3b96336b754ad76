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
  private final ClauseTerms terms;
  private final AmountText amounts;
  private final ConditionText conditions;
  private final RefusalText refusals;
  private final MissingText missing;

  RulingText(ClauseTerms terms, AmountText amounts, ConditionText conditions, MissingText missing) {
    this.words = terms.words();
    this.terms = terms;
    this.amounts = amounts;
    this.conditions = conditions;
    this.refusals = new RefusalText(words, conditions);
    this.missing = missing;
  }

  /** The cell of the amount; empty where the ruling has none. */
  String amount(Ruling ruling) {
    return amount(ruling, "amount.open");
  }

  /** The same in a sentence: of what is not decided yet, what it would come to. */
  String amountIf(Ruling ruling) {
    return amount(ruling, "amount.if." + terms.kind());
  }

  private String amount(Ruling ruling, String open) {
    Amount amount = Actual.amount(ruling);
    if (amount == null) {
      return "";
    }
    String sum = amounts.sum(amount);
    return ruling instanceof Ruling.Discretionary ? words.say(open, sum) : sum;
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
    lines.addAll(approval(clause));
    return lines;
  }

  /** The same where every condition and all that is missing is told beside it. */
  List<String> result(Ruling ruling, @Nullable Clause clause) {
    if (ruling instanceof Ruling.Refused) {
      return refusals.reasons(ruling.readings()).stream()
          .map(reason -> words.say("explain.because", reason))
          .toList();
    }
    if (ruling instanceof Ruling.Undetermined open) {
      return soFar(open);
    }
    List<String> lines = new ArrayList<>(outcome(ruling));
    lines.addAll(approval(clause));
    return lines;
  }

  private List<String> approval(@Nullable Clause clause) {
    return clause == null || clause.approval() == null
        ? List.of()
        : List.of(words.say("approval", clause.approval()));
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
    if (open.missing().size() > 1) {
      lines.add(words.say("undetermined.some"));
    }
    lines.addAll(soFar(open));
    return lines;
  }

  private List<String> soFar(Ruling.Undetermined open) {
    if (open.soFar() == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(amounts.steps(open.soFar()));
    lines.add(words.say("undetermined.soFar", amounts.sum(open.soFar())));
    return lines;
  }
}
