package org.huice.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.huice.page.NumberText;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** What pools leave on both sides, in sentences that the page and the terminal share. */
record PoolLines(Words words) {
  /** What it comes to, side by side, and what becomes of it. */
  List<String> of(PoolDelta pool) {
    List<String> lines = new ArrayList<>();
    side("base", pool.baseBudget(), pool.baseSide(), lines);
    side("head", pool.headBudget(), pool.headSide(), lines);
    PoolSide before = pool.baseSide();
    PoolSide after = pool.headSide();
    if (!pool.apart().isEmpty()) {
      lines.add(words.say("impact.division.apart", words.list(pool.apart())));
    } else if (before == null || after == null || !pool.isCompared()) {
      lines.add(words.say("impact.division.notCompared"));
    } else {
      lines.add(compared(pool, before, after));
    }
    return lines;
  }

  private String compared(PoolDelta pool, PoolSide before, PoolSide after) {
    PoolPeople people = pool.people();
    return words.say(
        "impact.division.change",
        Sentences.signed(after.awarded().subtract(before.awarded())),
        Long.toString(people.winners()),
        Long.toString(people.losers()),
        Long.toString(people.open()));
  }

  private void side(
      String where, @Nullable BigDecimal budget, @Nullable PoolSide side, List<String> lines) {
    String name = words.say("impact.where." + where);
    if (side == null) {
      lines.add(words.say("impact.division.none", name));
      return;
    }
    for (Hindrance hindrance : side.hindrances()) {
      lines.add(
          words.say("impact.division.hindered", name, hindrance.sentence(), hindrance.remedy()));
    }
    if (side.isDivided()) {
      lines.add(divided(name, budget, side));
      if (side.aside() > 0) {
        lines.add(
            words.say(
                "impact.division.aside",
                name,
                Long.toString(side.aside()),
                NumberText.yuan(side.known())));
      }
    }
  }

  private String divided(String name, @Nullable BigDecimal budget, PoolSide side) {
    BigDecimal left = side.left();
    if (budget == null || left == null) {
      return words.say(
          "impact.division.places", name, Long.toString(side.claims()), Long.toString(side.kept()));
    }
    return words.say(
        side.bounds() ? "impact.division.bounded" : "impact.division.side",
        name,
        NumberText.yuan(budget),
        Long.toString(side.claims()),
        NumberText.yuan(side.entitled()),
        NumberText.yuan(side.awarded()),
        Long.toString(side.kept()),
        NumberText.yuan(left));
  }

  /** What is awarded; that it takes no part, or has no claim, where that is so. */
  String share(@Nullable PoolShare share) {
    if (share == null) {
      return words.say("impact.share.none");
    }
    BigDecimal yuan = share.yuan();
    if (yuan == null) {
      return words.say("impact.share.aside");
    }
    boolean title = share.entitled().signum() == 0;
    return title
        ? words.say(share.kept() ? "impact.share.kept" : "impact.share.notKept")
        : NumberText.yuan(yuan);
  }

  /** The difference; a dash where there is none in money. */
  String gain(PoolChange change) {
    return change.gain().signum() == 0 ? "—" : Sentences.signed(change.gain());
  }

  /** Why each side leaves what it leaves. */
  String why(PoolChange change) {
    return words.say("impact.share.why", cause(change.base()), cause(change.head()));
  }

  private String cause(@Nullable PoolShare share) {
    if (share == null) {
      return words.say("impact.share.none");
    }
    boolean title = share.entitled().signum() == 0;
    String cause = share.cause();
    String said =
        cause == null
            ? words.say(title ? "impact.share.kept" : "impact.share.full")
            : words.say("impact.share.cause." + cause, share.label() == null ? "—" : share.label());
    return title || share.yuan() == null
        ? said
        : words.say("impact.share.of", NumberText.yuan(share.entitled()), said);
  }
}
