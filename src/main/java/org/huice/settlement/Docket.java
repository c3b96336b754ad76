package org.huice.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.Granted;
import org.huice.determination.Settlement.Applied;
import org.huice.determination.Settlement.Limited;
import org.huice.determination.Settlement.Share;
import org.huice.dossier.Fact;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.History;
import org.huice.policy.SettlementRule.Selection;
import org.jspecify.annotations.Nullable;

/** The claims of one dossier while rules are applied to them, and what each rule did. */
final class Docket {
  private final Scopes scopes;
  private final LocalDate asOf;
  private final Roll roll;

  /** Those of the rulings that give something, or may, and that a rule names: no other changes. */
  private final List<Claim> claims = new ArrayList<>();

  /** The rules that name some of them, by number. */
  private final BitSet met = new BitSet();

  private final List<Applied> applied = new ArrayList<>();
  private final List<Contest> contests = new ArrayList<>();
  private final List<Tight> tight = new ArrayList<>();
  private final Premises premises;
  private List<Exhausted> exhausted = List.of();
  private List<Claim> sure = List.of();

  /** The claims that rulings are. */
  Docket(Facts facts, LocalDate asOf, Roll roll, Premises premises) {
    this.asOf = asOf;
    this.scopes = new Scopes(facts);
    this.premises = premises;
    this.roll = roll;
    for (int index = 0; index < roll.size(); index++) {
      Article article = roll.article(index);
      Ruling ruling = roll.ruling(index);
      if (article != null && !article.isAlone() && Claim.mayBeGiven(ruling)) {
        add(new Claim(ruling, index, article, article.subject(ruling.matter(), facts)));
      }
    }
  }

  private void add(Claim claim) {
    premises.tell(claim);
    claims.add(claim);
    claim.article().mark(met);
  }

  /** The number of the next rule that names a claim, from that number on; below 0 for none. */
  int next(int number) {
    return met.nextSetBit(number);
  }

  /** A ceiling of a year holds for each year on its own. */
  private List<Group> groups(SettlementRule rule) {
    List<Group> groups = scopes.of(rule, claims);
    return rule instanceof Ceiling ceiling && isOfYear(ceiling)
        ? groups.stream().flatMap(group -> group.byYear(asOf).stream()).toList()
        : groups;
  }

  private static boolean isOfYear(Ceiling rule) {
    History history = rule.history();
    return history != null && history.day() != null;
  }

  /** Applies a rule to each scope in which it meets a granted award. */
  void meet(SettlementRule rule, Function<Group, @Nullable Limited> station) {
    for (Group group : groups(rule)) {
      List<Claim> granted = group.granted();
      List<BigDecimal> before = Group.values(granted);
      boolean bounds = !Group.all(granted, claim -> !claim.isBound());
      boolean known = isKnown(group);
      if (rule instanceof Highest || rule instanceof Exclusive) {
        contests.add(new Contest((Selection) rule, group.awards(), exhausted(rule, group.scope())));
      }
      Limited limited = station.apply(group);
      if (rule instanceof Ceiling ceiling && !(known && isWithin(ceiling, limited, before))) {
        tight.add(new Tight(rule, group, group.awards()));
      }
      Applied done = done(rule, group.scope(), limited, bounds, shares(granted, before));
      applied.add(done);
      exhausted = noted(exhausted, granted, done);
    }
  }

  /** What a rule did within a scope. */
  static Applied done(
      SettlementRule rule,
      Fact scope,
      @Nullable Limited limited,
      boolean bounds,
      List<Share> shares) {
    SettlementRule.Terms terms = rule.terms();
    return new Applied(
        terms.policy(), terms.name(), rule.kind(), scope.id(), limited, shares, bounds);
  }

  /** What became of awards. */
  static List<Share> shares(List<Claim> granted, List<BigDecimal> before) {
    if (granted.size() == 1) {
      return List.of(granted.get(0).share(before.get(0)));
    }
    Share[] shares = new Share[granted.size()];
    for (int index = 0; index < shares.length; index++) {
      shares[index] = granted.get(index).share(before.get(index));
    }
    return List.of(shares);
  }

  /** What the rule would choose from as well, had a ceiling not left nothing of it before. */
  private List<Claim> exhausted(SettlementRule rule, Fact scope) {
    return premises.isAnyExhausted() ? exhausted(rule, scope, claims, scopes) : List.of();
  }

  /** Those of the claims that a ceiling left nothing of and that the rule would choose from. */
  static List<Claim> exhausted(SettlementRule rule, Fact scope, List<Claim> claims, Scopes scopes) {
    return claims.stream()
        .filter(claim -> claim.exhausted() != null && claim.article().isNamedBy(rule))
        .filter(claim -> scopes.isIn(scope, rule.terms().per(), claim))
        .toList();
  }

  /** Whether all that may be paid is known. */
  private static boolean isKnown(Group group) {
    return group.granted().size() == group.awards().size();
  }

  private static boolean isWithin(
      Ceiling rule, @Nullable Limited limited, List<BigDecimal> values) {
    if (limited == null) {
      return false;
    }
    return isWithin(rule, limited.limit().subtract(limited.received()), Fen.sum(values));
  }

  /** Whether a sum does not exceed a limit. */
  static boolean isWithin(Ceiling rule, BigDecimal limit, BigDecimal sum) {
    int over = sum.compareTo(limit);
    return rule.inclusive() ? over <= 0 : over < 0;
  }

  /** The choices that selections made. */
  List<Contest> contests() {
    return contests;
  }

  /** The ceilings that are exceeded, or may be, by what a contest is about. */
  List<Tight> tight(Contest contest) {
    return tight.isEmpty()
        ? tight
        : tight.stream().filter(one -> one.isOver(contest, scopes)).toList();
  }

  /** With those of the claims that a rule left nothing of. */
  static List<Exhausted> noted(List<Exhausted> before, List<Claim> claims, Applied by) {
    List<Exhausted> noted = before;
    for (int index = 0; index < claims.size(); index++) {
      Fall fall = claims.get(index).exhausted();
      if (fall != null) {
        noted = noted.isEmpty() ? new ArrayList<>(2) : noted;
        noted.add(new Exhausted(claims.get(index).matter(), fall, by));
      }
    }
    return noted;
  }

  /** Selections are done; what becomes doubtful from here on does so by ceilings. */
  void closeSelections() {
    sure = Group.sure(claims);
  }

  /** What was certain until ceilings were applied. */
  List<Claim> doubtedLate() {
    return Group.only(sure, claim -> claim.isOpen() && !claim.isSure());
  }

  /** Of what ceilings left nothing this time, in the order of application. */
  List<Exhausted> exhausted() {
    return exhausted;
  }

  /** What its claims come to as they stand now, in 元; whatever else is given never changes. */
  BigDecimal total() {
    BigDecimal total = BigDecimal.ZERO;
    for (Claim claim : claims) {
      Ruling ruling = claim.settled();
      total = ruling instanceof Granted granted ? total.add(granted.amount().value()) : total;
    }
    return total;
  }

  /** All rulings as they stand now, sorted by matter. */
  List<Ruling> rulings() {
    return roll.with(claims);
  }

  /** What each rule did, ceilings with what they had left nothing of before. */
  List<Applied> applied() {
    return premises.with(applied);
  }
}
