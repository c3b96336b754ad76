package org.huice.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Settlement;
import org.huice.policy.SettlementRule;

/** Says what a limit left for an award: the limit, what was received before, what was cut. */
final class CeilingText {
  private final Words words;
  private final Names names;
  private final Settled settled;
  private final MatterName matters;

  CeilingText(Words words, Names names, Settled settled, Matter own) {
    this.settled = settled;
    this.words = words;
    this.names = names;
    this.matters = new MatterName(names, own);
  }

  /** Whether less is paid because of it. */
  static boolean cuts(Settlement.Share share) {
    BigDecimal after = share.after();
    return after != null && after.compareTo(share.before()) < 0;
  }

  /**
   * The arithmetic, where the facts say so what was received, and who shares the limit.
   *
   * @param share of the award that is spoken of
   */
  List<String> lines(
      Settlement.Applied applied, Settlement.Limited ceiling, Settlement.Share share) {
    List<String> lines = new ArrayList<>();
    lines.add(
        isFilled(applied, ceiling, share)
            ? filled(applied, ceiling, share)
            : limit(applied, ceiling) + result(applied, share));
    if (!ceiling.from().isEmpty()) {
      List<String> facts = ceiling.from().stream().map(names::named).toList();
      lines.add(words.say("ceiling.from", words.list(facts)));
    }
    List<String> others =
        applied.shares().stream()
            .filter(other -> !other.matter().equals(share.matter()))
            .map(this::other)
            .toList();
    if (!others.isEmpty()) {
      lines.add(words.say("ceiling.others", words.list(others)));
      lines.addAll(order(applied));
    }
    if (applied.bounds()) {
      lines.add(words.say("ceiling.bounds"));
    }
    return lines;
  }

  /** Which of several awards were cut before others; nothing where none was. */
  private List<String> order(Settlement.Applied applied) {
    return applied.shares().stream().anyMatch(CeilingText::cuts)
        ? settled
            .rule(applied)
            .filter(SettlementRule.Ceiling.class::isInstance)
            .map(SettlementRule.Ceiling.class::cast)
            .map(rule -> words.say("ceiling." + rule.cut()))
            .stream()
            .toList()
        : List.of();
  }

  /** Whether it pays what was lacking, and is no part of that. */
  private static boolean isFilled(
      Settlement.Applied applied, Settlement.Limited ceiling, Settlement.Share share) {
    BigDecimal after = share.after();
    return Settled.isTopUp(applied)
        && after != null
        && cuts(share)
        && after.compareTo(left(ceiling)) == 0;
  }

  private String filled(
      Settlement.Applied applied, Settlement.Limited ceiling, Settlement.Share share) {
    return words.say(
        "ceiling.filled",
        applied.rule(),
        NumberText.yuan(ceiling.limit()),
        NumberText.yuan(ceiling.received()),
        NumberText.yuan(left(ceiling)),
        NumberText.yuan(share.before()));
  }

  private static BigDecimal left(Settlement.Limited ceiling) {
    return ceiling.limit().subtract(ceiling.received()).max(BigDecimal.ZERO);
  }

  private String limit(Settlement.Applied applied, Settlement.Limited ceiling) {
    String key = Settled.isTopUp(applied) ? "ceiling.topUp" : "ceiling.limit";
    BigDecimal left = left(ceiling);
    return words.say(
        key,
        applied.rule(),
        NumberText.yuan(ceiling.limit()),
        NumberText.yuan(ceiling.received()),
        NumberText.yuan(left));
  }

  private String result(Settlement.Applied applied, Settlement.Share share) {
    String before = NumberText.yuan(share.before());
    BigDecimal after = share.after();
    if (after == null) {
      return words.say("ceiling.open", before);
    }
    return cuts(share)
        ? words.say(
            settled.isFinal(applied, share) ? "ceiling.cut" : "ceiling.cut.next",
            before,
            NumberText.yuan(share.before().subtract(after)),
            NumberText.yuan(after))
        : words.say("ceiling.whole", before);
  }

  private String other(Settlement.Share share) {
    BigDecimal after = share.after();
    String before = NumberText.yuan(share.before());
    return words.say(
        after == null ? "ceiling.other.open" : cuts(share) ? "ceiling.other.cut" : "ceiling.other",
        matters.listed(share.matter()),
        before,
        after == null ? "" : NumberText.yuan(after));
  }
}
