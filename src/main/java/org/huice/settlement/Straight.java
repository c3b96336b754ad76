package org.huice.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Granted;
import org.huice.determination.Ruling.Superseded.Cause;
import org.huice.determination.Settlement.Applied;
import org.huice.determination.Settlement.Limited;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Additive;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Highest;
import org.jspecify.annotations.Nullable;

/**
 * The straight way, on which most dossiers go: every award that a rule names is certain, the rules
 * that name them are plain ones (just one highest, additive, ceilings that nothing received before
 * counts in), and no ceiling takes back what a selection looked at. Then the stations are passed
 * once and nothing has to be remembered for another time. It gives up as soon as that is not so,
 * and {@link Alternatives} decides from the beginning. Where it does not give up, both say the
 * same; a law in the tests holds that.
 */
final class Straight {
  private final Laws laws;
  private final Facts facts;
  private final LocalDate asOf;
  private final Roll roll;
  private final List<Claim> claims = new ArrayList<>();
  private final BitSet met = new BitSet();
  private final List<Applied> applied = new ArrayList<>();
  private boolean felled;
  private boolean tight;

  private Straight(Laws laws, Facts facts, LocalDate asOf, Roll roll) {
    this.laws = laws;
    this.facts = facts;
    this.asOf = asOf;
    this.roll = roll;
  }

  /** What the rulings come to; null where they do not go the straight way. */
  static @Nullable Straight of(Laws laws, Facts facts, LocalDate asOf, Roll roll) {
    Straight way = new Straight(laws, facts, asOf, roll);
    return way.enter() && way.pass() ? way : null;
  }

  /** The rulings as they stand at the end; asked for once. */
  List<Ruling> rulings() {
    return roll.closedWith(claims);
  }

  List<Applied> applied() {
    return applied;
  }

  private boolean enter() {
    for (int index = 0; index < roll.size(); index++) {
      Article article = roll.article(index);
      Ruling ruling = roll.ruling(index);
      if (article != null && !article.isAlone() && Claim.mayBeGiven(ruling)) {
        Fact subject = article.subject(ruling.matter(), facts);
        if (subject == null || !article.isAward() || !(ruling instanceof Granted)) {
          return false;
        }
        claims.add(new Claim(ruling, index, article, subject));
        article.mark(met);
      }
    }
    return true;
  }

  /** What a selection chose may have to be chosen again under a ceiling that is exceeded. */
  private boolean pass() {
    for (int rule = met.nextSetBit(0); rule >= 0; rule = met.nextSetBit(rule + 1)) {
      if (!meet(laws.rules().get(rule))) {
        return false;
      }
    }
    return !(felled && tight);
  }

  private static boolean isPlain(SettlementRule rule) {
    return rule instanceof Highest highest
        ? highest.keep() == null
        : rule instanceof Ceiling ceiling ? ceiling.history() == null : rule instanceof Additive;
  }

  private boolean meet(SettlementRule rule) {
    List<Claim> open = new ArrayList<>(claims.size());
    for (int index = 0; index < claims.size(); index++) {
      Claim claim = claims.get(index);
      if (claim.isOpen() && claim.article().isNamedBy(rule)) {
        open.add(claim);
      }
    }
    String per = rule.terms().per();
    if (open.isEmpty() || !isPlain(rule)) {
      return open.isEmpty();
    }
    return per == null ? meet(rule, facts.applicant(), open) : meet(rule, per, open);
  }

  private boolean meet(SettlementRule rule, String per, List<Claim> open) {
    SortedMap<FactId, Group> groups = new TreeMap<>();
    for (Claim claim : open) {
      Fact scope = claim.subject() == null ? null : facts.nearest(claim.subject(), per);
      if (scope != null) {
        groups
            .computeIfAbsent(scope.id(), any -> new Group(scope, new ArrayList<>()))
            .claims()
            .add(claim);
      }
    }
    boolean straight = true;
    for (Group group : groups.values()) {
      straight &= meet(rule, group.scope(), group.claims());
    }
    return straight;
  }

  private boolean meet(SettlementRule rule, Fact scope, List<Claim> open) {
    List<BigDecimal> before = Group.values(open);
    boolean bounds = !Group.all(open, claim -> !claim.isBound());
    Limited limited = null;
    if (rule instanceof Highest) {
      choose(rule, open);
    } else if (rule instanceof Ceiling ceiling) {
      limited = limit(ceiling, scope, open, Fen.sum(before));
      if (limited == null) {
        return false;
      }
    }
    applied.add(Docket.done(rule, scope, limited, bounds, Docket.shares(open, before)));
    return true;
  }

  /** All but the highest fall; of equal ones the clause named first stands, then the subject. */
  private void choose(SettlementRule rule, List<Claim> open) {
    if (open.size() == 1) {
      return;
    }
    Claim highest = open.get(0);
    for (Claim claim : open) {
      int more = claim.value().compareTo(highest.value());
      if (more > 0 || (more == 0 && claim.article().rank(rule) < highest.article().rank(rule))) {
        highest = claim;
      }
    }
    Fall fall = Fall.of(Cause.LOWER, rule, List.of(highest));
    for (Claim claim : open) {
      if (claim != highest) {
        claim.fall(fall);
        felled = true;
      }
    }
  }

  /** Null where the limit is not known, or where it leaves nothing of what a selection looks at. */
  private @Nullable Limited limit(Ceiling rule, Fact scope, List<Claim> open, BigDecimal sum) {
    BigDecimal limit = laws.sums().limit(rule.limit(), scope, day(open)).value();
    if (limit == null) {
      return null;
    }
    tight |= sum.compareTo(limit) >= 0;
    BigDecimal room = Limiting.room(limit, rule.inclusive());
    if (sum.compareTo(room) > 0 || !Group.all(open, claim -> claim.value().signum() >= 0)) {
      Limiting.cut(rule, room, new Group(scope, open));
      if (!Group.all(open, claim -> claim.isOpen() || !laws.read().contains(claim.clause()))) {
        return null;
      }
    }
    return new Limited(Sums.told(limit), BigDecimal.ZERO, List.of());
  }

  /** That of their matters; the day of the decision where these differ. */
  private LocalDate day(List<Claim> open) {
    LocalDate day = open.get(0).day(asOf);
    return Group.all(open, claim -> claim.day(asOf).equals(day)) ? day : asOf;
  }
}
