package org.huice.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
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
 * counts in), and no ceiling may cut what a selection had a choice of. Then the stations are passed
 * once, and once more for each ceiling that leaves nothing of an award that a selection looked at.
 * It gives up as soon as that is not so, and {@link Alternatives} decides from the beginning. Where
 * it does not give up, both say the same; a law in the tests holds that.
 */
final class Straight {
  private final Laws laws;
  private final Facts facts;
  private final LocalDate asOf;
  private final Roll roll;
  private final List<Claim> claims = new ArrayList<>();
  private final BitSet met = new BitSet();
  private final List<Applied> applied = new ArrayList<>();
  // Mostly there are none of these.
  private final List<Contest> contests = new ArrayList<>(0);
  private final List<Tight> tight = new ArrayList<>(0);
  private List<Exhausted> exhausted = List.of();
  private @Nullable Premises premises;

  private Straight(Laws laws, Facts facts, LocalDate asOf, Roll roll) {
    this.laws = laws;
    this.facts = facts;
    this.asOf = asOf;
    this.roll = roll;
  }

  /** What the rulings come to; null where they do not go the straight way. */
  static @Nullable Straight of(Laws laws, Facts facts, LocalDate asOf, Roll roll) {
    Straight way = new Straight(laws, facts, asOf, roll);
    boolean goesOn = way.enter() && way.pass();
    while (goesOn && way.learn()) {
      goesOn = way.pass();
    }
    return goesOn && !way.isOpenToDoubt() ? way : null;
  }

  /** The rulings as they stand at the end; asked for once. */
  List<Ruling> rulings() {
    return roll.closedWith(claims);
  }

  List<Applied> applied() {
    return premises == null ? applied : premises.with(applied);
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

  private boolean pass() {
    for (int rule = met.nextSetBit(0); rule >= 0; rule = met.nextSetBit(rule + 1)) {
      if (!meet(laws.rules().get(rule))) {
        return false;
      }
    }
    return true;
  }

  /** Whether ceilings left nothing of what selections looked at; then all begins without that. */
  private boolean learn() {
    if (exhausted.isEmpty()) {
      return false;
    }
    premises = premises == null ? new Premises(Set.of()) : premises;
    boolean news = premises.add(exhausted, laws.read());
    if (news) {
      begin(premises);
    }
    return news;
  }

  private void begin(Premises known) {
    for (int index = 0; index < claims.size(); index++) {
      Claim old = claims.get(index);
      Claim claim = new Claim(roll.ruling(old.index()), old.index(), old.article(), old.subject());
      known.tell(claim);
      claims.set(index, claim);
    }
    applied.clear();
    contests.clear();
    tight.clear();
    exhausted = List.of();
  }

  /** Whether a ceiling that is exceeded may cut what a selection chose. */
  private boolean isOpenToDoubt() {
    if (contests.isEmpty() || tight.isEmpty()) {
      return false;
    }
    Scopes scopes = new Scopes(facts);
    return contests.stream()
        .anyMatch(contest -> tight.stream().anyMatch(one -> one.isOver(contest, scopes)));
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
    if (rule instanceof Highest highest) {
      if (!choose(highest, scope, open)) {
        return false;
      }
    } else if (rule instanceof Ceiling ceiling) {
      limited = limit(ceiling, scope, open, Fen.sum(before));
      if (limited == null) {
        return false;
      }
    }
    Applied done = Docket.done(rule, scope, limited, bounds, Docket.shares(open, before));
    applied.add(done);
    if (rule instanceof Ceiling && !Group.all(open, Claim::isOpen)) {
      exhausted = Docket.noted(exhausted, open, done);
    }
    return true;
  }

  /**
   * Chooses the highest, unless there was one more to choose from until a ceiling left nothing of
   * it: that may have been the better choice.
   */
  private boolean choose(Highest rule, Fact scope, List<Claim> open) {
    if (premises != null && !Docket.exhausted(rule, scope, claims, new Scopes(facts)).isEmpty()) {
      return false;
    }
    if (open.size() > 1) {
      contests.add(new Contest(rule, open, List.of()));
      fell(rule, open);
    }
    return true;
  }

  /** All but the highest fall; of equal ones the clause named first stands, then the subject. */
  private static void fell(Highest rule, List<Claim> open) {
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
      }
    }
  }

  /** Null where the limit is not known. */
  private @Nullable Limited limit(Ceiling rule, Fact scope, List<Claim> open, BigDecimal sum) {
    BigDecimal limit = laws.sums().limit(rule.limit(), scope, day(open)).value();
    if (limit == null) {
      return null;
    }
    BigDecimal told = Sums.told(limit);
    if (!Docket.isWithin(rule, told, sum)) {
      tight.add(new Tight(rule, new Group(scope, open), open));
    }
    BigDecimal room = Limiting.room(limit, rule.inclusive());
    if (sum.compareTo(room) > 0 || !Group.all(open, claim -> claim.value().signum() >= 0)) {
      Limiting.cut(rule, room, new Group(scope, open));
    }
    return new Limited(told, BigDecimal.ZERO, List.of());
  }

  /** That of their matters; the day of the decision where these differ. */
  private LocalDate day(List<Claim> open) {
    LocalDate day = open.get(0).day(asOf);
    return Group.all(open, claim -> claim.day(asOf).equals(day)) ? day : asOf;
  }
}
