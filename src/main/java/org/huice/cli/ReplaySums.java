package org.huice.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.huice.audit.RulingSums;
import org.huice.impact.ChangedMatter;
import org.huice.impact.Outcome;
import org.huice.page.NumberText;
import org.huice.page.Words;

/**
 * What recorded determinations come to, and what other rules would make of them. Both are
 * entitlements, before any pool is divided.
 *
 * @param recorded as the entries say
 * @param today by the other rules
 */
record ReplaySums(RulingSums recorded, RulingSums today) {
  /** Nothing. */
  static final ReplaySums NONE = new ReplaySums(RulingSums.NONE, RulingSums.NONE);

  /**
   * Of one determination.
   *
   * @param matters that change by the other rules
   */
  static ReplaySums of(RulingSums recorded, List<ChangedMatter> matters) {
    RulingSums today = recorded;
    for (ChangedMatter matter : matters) {
      Outcome base = matter.base();
      Outcome head = matter.head();
      today = base == null ? today : today.minus(base.ruling(), base.yuan(), base.bound());
      today = head == null ? today : today.plus(head.ruling(), head.yuan(), head.bound());
    }
    return new ReplaySums(recorded, today);
  }

  /** Both together. */
  ReplaySums plus(ReplaySums other) {
    return new ReplaySums(recorded.plus(other.recorded), today.plus(other.today));
  }

  /** As a person reads it: what is granted, and whatever else there is on either side. */
  List<String> lines(Words words) {
    List<String> lines = new ArrayList<>();
    money(lines, words, "granted", true, RulingSums::granted);
    money(lines, words, "grantedAtMost", false, RulingSums::grantedAtMost);
    money(lines, words, "charged", false, RulingSums::charged);
    money(lines, words, "chargedAtMost", false, RulingSums::chargedAtMost);
    if (recorded.open() != 0 || today.open() != 0) {
      lines.add(
          words.say(
              "replay.today.open", Long.toString(recorded.open()), Long.toString(today.open())));
    }
    return lines;
  }

  private void money(
      List<String> lines,
      Words words,
      String column,
      boolean always,
      Function<RulingSums, BigDecimal> of) {
    BigDecimal before = of.apply(recorded);
    BigDecimal after = of.apply(today);
    if (always || before.signum() != 0 || after.signum() != 0) {
      BigDecimal more = after.subtract(before);
      lines.add(
          words.say(
              "replay.today.total",
              words.say("ledger.column." + column),
              NumberText.yuan(before),
              NumberText.yuan(after),
              (more.signum() > 0 ? "+" : "") + NumberText.yuan(more)));
    }
  }

  /** As JSON; sums as texts in 元. */
  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("recorded", tree(recorded));
    tree.put("today", tree(today));
    tree.put("difference", tree(today.minus(recorded)));
    return tree;
  }

  private static Map<String, Object> tree(RulingSums sums) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("granted", sums.granted().toPlainString());
    tree.put("grantedAtMost", sums.grantedAtMost().toPlainString());
    tree.put("charged", sums.charged().toPlainString());
    tree.put("chargedAtMost", sums.chargedAtMost().toPlainString());
    tree.put("open", sums.open());
    return tree;
  }
}
