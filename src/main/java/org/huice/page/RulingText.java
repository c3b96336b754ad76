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
  private final UnpaidText unpaid;
  private final RulingTexts texts;

  RulingText(RulingTexts texts, MissingText missing) {
    this.terms = texts.terms();
    this.words = terms.words();
    this.amounts = texts.amounts();
    this.conditions = texts.conditions();
    this.refusals = new RefusalText(words, conditions);
    this.missing = missing;
    this.unpaid = new UnpaidText(texts);
    this.texts = texts;
  }

  /** The cell of the amount; empty where the ruling has none. */
  String amount(Ruling ruling) {
    return amount(ruling, "amount.open", "amount.unpaid");
  }

  /** The same in a sentence: of what is not decided yet, what it would come to. */
  String amountIf(Ruling ruling) {
    return amount(ruling, "amount.if." + terms.kind(), "unpaid.sum");
  }

  private String amount(Ruling ruling, String open, String lost) {
    Amount unpaidAmount = Actual.lost(ruling);
    if (unpaidAmount != null) {
      return words.say(lost, amounts.sum(unpaidAmount));
    }
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
    SettlementText settlement = settlement(ruling);
    List<String> lines = new ArrayList<>(settlement.opinion());
    if (ruling instanceof Ruling.Refused) {
      if (lines.isEmpty()) {
        // Where an authority said no the rules are met, and no condition is the reason.
        lines.addAll(refusals.lines(ruling.readings()));
      }
      return lines;
    }
    if (ruling instanceof Ruling.Undetermined open) {
      lines.addAll(undetermined(open));
      lines.addAll(handling(ruling, clause));
      return lines;
    }
    lines.addAll(outcome(ruling));
    if (ruling instanceof Ruling.Superseded lost) {
      lines.addAll(settlement.words(lost.rule()));
    }
    lines.addAll(Actual.lost(ruling) == null ? settlement.cuts() : unpaid.arithmetic(ruling));
    lines.addAll(settlement.payments());
    if (ruling instanceof Ruling.Barred) {
      return lines;
    }
    ruling.readings().stream()
        .filter(reading -> reading.truth() == Truth.TRUE)
        .flatMap(reading -> conditions.complete(reading.conditions()).stream())
        .distinct()
        .forEach(lines::add);
    lines.addAll(approval(clause));
    lines.addAll(handling(ruling, clause));
    return lines;
  }

  /** What an authority decided of it, where one did. */
  List<String> opinion(Ruling ruling) {
    return new OpinionText(words).lines(texts.settled(), ruling.matter());
  }

  /** How it came about, or why not, without what documents say of it. */
  List<String> decisive(Ruling ruling) {
    return outcome(ruling);
  }

  private SettlementText settlement(Ruling ruling) {
    return new SettlementText(words, texts.names(), texts.settled(), ruling.matter());
  }

  private List<String> handling(Ruling ruling, @Nullable Clause clause) {
    boolean lost = ruling instanceof Ruling.Superseded || ruling instanceof Ruling.Barred;
    return clause == null || lost
        ? List.of()
        : new HandlingText(words, texts.names()).lines(clause, ruling.matter());
  }

  /** The same where every condition and all that is missing is told beside it. */
  List<String> result(Ruling ruling, @Nullable Clause clause) {
    List<String> lines = new ArrayList<>(settlement(ruling).opinion());
    if (ruling instanceof Ruling.Refused) {
      refusals.reasons(ruling.readings()).stream()
          .map(reason -> words.say("explain.because", reason))
          .forEach(lines::add);
      return lines;
    }
    if (ruling instanceof Ruling.Undetermined open) {
      lines.addAll(soFar(open));
    } else {
      lines.addAll(outcome(ruling));
      lines.addAll(unpaid.arithmetic(ruling));
      lines.addAll(approval(clause));
    }
    lines.addAll(handling(ruling, clause));
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
    if (ruling instanceof Ruling.Confirmed confirmed) {
      return List.of(words.say("confirmed." + confirmed.kind()));
    }
    if (ruling instanceof Ruling.Reported reported) {
      return List.of(new MeasureText(words).line(reported));
    }
    if (ruling instanceof Ruling.Barred barred) {
      return unpaid.lines(barred);
    }
    if (ruling instanceof Ruling.Superseded lost) {
      return unpaid.lines(lost);
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
