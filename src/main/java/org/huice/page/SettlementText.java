package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.cases.Actual;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement;
import org.huice.explanation.ExplainedSettlement;
import org.huice.money.Amount;
import org.huice.policy.SettlementRule;

/** Says of one award how it stands beside the others: what was chosen, cut and how it is paid. */
final class SettlementText {
  private static final String INDENT = "    ";

  private final Words words;
  private final Names names;
  private final Settled settled;
  private final Matter matter;
  private final CeilingText ceilings;

  SettlementText(Words words, Names names, Settled settled, Matter matter) {
    this.words = words;
    this.names = names;
    this.settled = settled;
    this.matter = matter;
    this.ceilings = new CeilingText(words, names, settled, matter);
  }

  /** What an authority decided of it. */
  List<String> opinion() {
    return new OpinionText(words).lines(settled, matter);
  }

  /** Each limit that cuts it, with the words that say so. */
  List<String> cuts() {
    List<String> lines = new ArrayList<>();
    for (Settlement.Applied applied : settled.applied(matter)) {
      Settlement.Limited ceiling = applied.ceiling();
      Settlement.Share share = Settled.share(applied, matter).orElseThrow();
      if (ceiling != null && CeilingText.cuts(share)) {
        lines.addAll(ceilings.lines(applied, ceiling, share));
        lines.addAll(words(settled.rule(applied)));
      }
    }
    return lines;
  }

  /** In how many parts, by whom and to whom it is paid. */
  List<String> payments() {
    return settled.payment(matter).map(new PaymentText(words)::lines).orElse(List.of());
  }

  /**
   * Everything that was settled between this award and others, under one head.
   *
   * @param rules that met it, with what they read
   * @param sources says where that stands
   * @param result what came of it in the end; told once, after several rules
   */
  List<String> block(List<ExplainedSettlement> rules, SourceText sources, String result) {
    List<String> lines = new ArrayList<>();
    for (ExplainedSettlement rule : rules) {
      lines.addAll(applied(rule.applied()));
      read(rule, sources).forEach(line -> lines.add(INDENT + INDENT + line));
    }
    if (rules.size() > 1) {
      lines.add(INDENT + result);
    }
    payments().forEach(line -> lines.add(INDENT + line));
    if (!lines.isEmpty()) {
      lines.add(0, words.say("settlement"));
    }
    return lines;
  }

  /** What came of a ruling in the end. */
  static String result(Words words, Ruling ruling, AmountText amounts) {
    Amount amount = Actual.amount(ruling);
    if (amount != null) {
      return words.say("settlement.final", amounts.sum(amount));
    }
    boolean open = ruling instanceof Ruling.Undetermined;
    return words.say(open ? "settlement.final.open" : "settlement.final.unpaid");
  }

  /** The parameter and the facts that the rule read. */
  private List<String> read(ExplainedSettlement rule, SourceText sources) {
    List<String> lines = new ArrayList<>();
    ExplainedSettlement.Cited cited = rule.cited();
    if (cited != null) {
      lines.add(new ParameterText(words).line(cited.parameter()));
    }
    lines.addAll(sources.parts(rule.facts(), null));
    return lines;
  }

  private List<String> applied(Settlement.Applied applied) {
    String kind = words.say("settlement." + applied.kind());
    List<String> lines = new ArrayList<>();
    lines.add(
        INDENT + words.say("settlement.rule", applied.rule(), kind, names.named(applied.scope())));
    Settlement.Limited ceiling = applied.ceiling();
    Settlement.Share share = Settled.share(applied, matter).orElseThrow();
    List<String> detail = new ArrayList<>();
    if (ceiling == null) {
      applied.shares().forEach(one -> detail.add(chosen(applied, one)));
    } else {
      detail.addAll(ceilings.lines(applied, ceiling, share));
    }
    detail.addAll(words(settled.rule(applied)));
    detail.forEach(line -> lines.add(INDENT + INDENT + line));
    return lines;
  }

  private String chosen(Settlement.Applied applied, Settlement.Share share) {
    String what =
        share.matter().equals(matter)
            ? words.say("settlement.own")
            : new MatterName(names, matter).listed(share.matter());
    String paid = settled.isLast(applied, share.matter()) ? "paid" : "next";
    String key = share.after() == null ? "open" : share.after().signum() == 0 ? "unpaid" : paid;
    return words.say("settlement." + key, what, NumberText.yuan(share.before()));
  }

  /** The same of the rule of that name. */
  List<String> words(String rule) {
    return words(settled.rule(matter, rule));
  }

  /** What the document says of the rule, or that it does not. */
  private List<String> words(Optional<SettlementRule> rule) {
    List<String> lines = new ArrayList<>();
    rule.map(SettlementRule::terms)
        .ifPresent(
            terms -> {
              if (terms.text() != null) {
                lines.add(words.say("settlement.text", terms.name(), terms.text().strip()));
              }
              if (terms.assumed() != null) {
                lines.add(words.say("settlement.assumed", terms.name(), terms.assumed().strip()));
              }
            });
    return lines;
  }
}
