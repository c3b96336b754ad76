package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.cases.Actual;
import org.huice.determination.RuleReading;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.determination.Truth;
import org.huice.money.Amount;
import org.huice.policy.Clause;
import org.huice.policy.ClauseRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.SettlementRule;

/** Says why an award that is met is not paid: an exclusion, another award, a limit used up. */
final class UnpaidText {
  private final Words words;
  private final Names names;
  private final AmountText amounts;
  private final ConditionText conditions;
  private final Map<String, PolicyDocument> policies;
  private final Settled settled;

  UnpaidText(RulingTexts texts) {
    this.words = texts.terms().words();
    this.names = texts.names();
    this.amounts = texts.amounts();
    this.conditions = texts.conditions();
    this.policies = texts.policies();
    this.settled = texts.settled();
  }

  /** The exclusion that is met with what it bars, or the award that is barred. */
  List<String> lines(Ruling.Barred barred) {
    List<String> lines = new ArrayList<>();
    if (barred.by().equals(barred.matter())) {
      lines.add(words.say("barred.met", bars(barred)));
      barred.readings().stream()
          .filter(reading -> reading.truth() == Truth.TRUE)
          .map(RuleReading::conditions)
          .flatMap(all -> conditions.holding(all).stream())
          .distinct()
          .forEach(lines::add);
      return lines;
    }
    lines.add(words.say("barred.by", new MatterName(names, barred.matter()).of(barred.by())));
    return lines;
  }

  private String bars(Ruling.Barred barred) {
    PolicyDocument policy = policies.get(barred.matter().policy());
    Clause clause = policy == null ? null : policy.clauses().get(barred.matter().clause());
    return clause == null || clause.handling().bars().isEmpty()
        ? words.say("barred.all")
        : words.list(clause.handling().bars().stream().map(ClauseRef::clause).toList());
  }

  /** The decisive reason why another award, or none, is paid instead. */
  List<String> lines(Ruling.Superseded lost) {
    String own = amounts.sum(lost.amount());
    if (lost.cause() == Ruling.Superseded.Cause.EXHAUSTED) {
      return exhausted(lost);
    }
    if (lost.cause() == Ruling.Superseded.Cause.UNSUPPORTED) {
      return List.of(words.say("superseded.UNSUPPORTED", own, needs(lost), lost.rule()));
    }
    String key = "superseded." + lost.cause();
    if (lost.winners().isEmpty()) {
      return List.of(words.say(key + ".none", own, lost.rule()));
    }
    boolean equal =
        lost.cause() == Ruling.Superseded.Cause.LOWER
            && lost.winners().stream()
                .allMatch(one -> one.yuan().compareTo(lost.amount().value()) == 0);
    return List.of(words.say(equal ? key + ".equal" : key, own, winners(lost), lost.rule()));
  }

  private List<String> exhausted(Ruling.Superseded lost) {
    Optional<Settlement.Applied> applied = settled.applied(lost.matter(), lost.rule());
    Settlement.Limited ceiling = applied.map(Settlement.Applied::ceiling).orElse(null);
    if (applied.isEmpty() || ceiling == null) {
      return List.of(words.say("superseded.EXHAUSTED", lost.rule(), amounts.sum(lost.amount())));
    }
    Settlement.Share share = Settled.share(applied.get(), lost.matter()).orElseThrow();
    return new CeilingText(words, names, settled, lost.matter())
        .lines(applied.get(), ceiling, share);
  }

  private String winners(Ruling.Superseded lost) {
    MatterName name = new MatterName(names, lost.matter());
    return words.list(
        lost.winners().stream()
            .map(
                one ->
                    words.say(
                        "payment.portion", name.of(one.matter()), NumberText.yuan(one.yuan())))
            .toList());
  }

  private String needs(Ruling.Superseded lost) {
    return settled
        .rule(lost.matter(), lost.rule())
        .map(UnpaidText::needed)
        .map(needs -> words.list(needs.stream().map(ClauseRef::clause).toList()))
        .orElse("?");
  }

  private static List<ClauseRef> needed(SettlementRule rule) {
    return rule instanceof SettlementRule.Requires requires ? requires.needs() : List.of();
  }

  /** How what would have been paid came about; none where nothing would have been. */
  List<String> arithmetic(Ruling ruling) {
    Amount amount = Actual.lost(ruling);
    if (amount == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.say("unpaid.steps", amounts.sum(amount)));
    lines.addAll(amounts.steps(amount));
    return lines;
  }
}
