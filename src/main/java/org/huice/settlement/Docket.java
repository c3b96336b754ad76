package org.huice.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huice.determination.Ruling;
import org.huice.determination.Settlement.Applied;
import org.huice.determination.Settlement.Limited;
import org.huice.determination.Settlement.Share;
import org.huice.dossier.DossierIndex;
import org.huice.dossier.Fact;
import org.huice.policy.Clause;
import org.huice.policy.SettlementRule;
import org.huice.policy.SettlementRule.Ceiling;
import org.huice.policy.SettlementRule.Exclusive;
import org.huice.policy.SettlementRule.Highest;
import org.huice.policy.SettlementRule.History;
import org.huice.policy.SettlementRule.Selection;
import org.jspecify.annotations.Nullable;

/** The claims of one dossier while rules are applied to them, and what each rule did. */
final class Docket {
  private final Laws laws;
  private final DossierIndex facts;
  private final Scopes scopes;
  private final LocalDate asOf;
  private final List<Ruling> rulings;

  /** Those of the rulings that give something, or may; the others nothing changes. */
  private final List<Claim> claims = new ArrayList<>();

  private final List<Applied> applied = new ArrayList<>();
  private final List<Exhausted> exhausted = new ArrayList<>();
  private final List<Contest> contests = new ArrayList<>();
  private final List<Tight> tight = new ArrayList<>();
  private final Premises premises;
  private List<Claim> sure = List.of();

  /**
   * The claims that rulings are.
   *
   * @param rulings sorted by matter
   */
  Docket(
      Laws laws,
      DossierIndex facts,
      Fact applicant,
      LocalDate asOf,
      List<Ruling> rulings,
      Premises premises) {
    this.laws = laws;
    this.facts = facts;
    this.asOf = asOf;
    this.scopes = new Scopes(facts, applicant, laws);
    this.premises = premises;
    this.rulings = rulings;
    for (Ruling ruling : rulings) {
      if (Claim.mayBeGiven(ruling)) {
        Claim claim = claim(ruling);
        premises.tell(claim);
        claims.add(claim);
      }
    }
  }

  private Claim claim(Ruling ruling) {
    Optional<Clause> clause = laws.clause(ruling.matter());
    boolean award = clause.filter(found -> found.kind() == Clause.Kind.AWARD).isPresent();
    Fact subject =
        facts
            .fact(ruling.matter().subject())
            .filter(fact -> clause.filter(found -> facts.isOf(fact, found.subject())).isPresent())
            .orElse(null);
    return new Claim(ruling, subject, award, laws.step(ruling.matter()));
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
      List<BigDecimal> before = granted.stream().map(Claim::value).toList();
      boolean bounds = granted.stream().anyMatch(Claim::isBound);
      boolean known = isKnown(group);
      if (rule instanceof Highest || rule instanceof Exclusive) {
        contests.add(new Contest((Selection) rule, group.awards(), exhausted(rule, group.scope())));
      }
      Limited limited = station.apply(group);
      if (rule instanceof Ceiling ceiling && !(known && isWithin(ceiling, limited, before))) {
        tight.add(new Tight(rule, group, group.awards()));
      }
      List<Share> shares = new ArrayList<>();
      for (int index = 0; index < granted.size(); index++) {
        shares.add(granted.get(index).share(before.get(index)));
      }
      Applied done =
          new Applied(
              rule.terms().policy(),
              rule.terms().name(),
              rule.kind(),
              group.scope().id(),
              limited,
              shares,
              bounds);
      applied.add(done);
      granted.forEach(claim -> note(claim, done));
    }
  }

  /** What the rule would choose from as well, had a ceiling not left nothing of it before. */
  private List<Claim> exhausted(SettlementRule rule, Fact scope) {
    return claims.stream()
        .filter(claim -> claim.exhausted() != null && laws.names(rule, claim.clause()))
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
    int over = Fen.sum(values).compareTo(limited.limit().subtract(limited.received()));
    return rule.inclusive() ? over <= 0 : over < 0;
  }

  /** The choices that selections made. */
  List<Contest> contests() {
    return contests;
  }

  /** The ceilings that are exceeded, or may be, by what a contest is about. */
  List<Tight> tight(Contest contest) {
    return tight.stream()
        .filter(one -> contest.awards().stream().anyMatch(claim -> isUnder(one, claim)))
        .toList();
  }

  private boolean isUnder(Tight tight, Claim claim) {
    return laws.names(tight.rule(), claim.clause())
        && scopes.isIn(tight.group().scope(), tight.rule().terms().per(), claim);
  }

  private void note(Claim claim, Applied by) {
    Fall fall = claim.exhausted();
    if (fall != null) {
      exhausted.add(new Exhausted(claim.matter(), fall, by));
    }
  }

  /** Selections are done; what becomes doubtful from here on does so by ceilings. */
  void closeSelections() {
    sure = Group.sure(claims);
  }

  /** What was certain until ceilings were applied. */
  List<Claim> doubtedLate() {
    return sure.stream().filter(claim -> claim.isOpen() && !claim.isSure()).toList();
  }

  /** Of what ceilings left nothing this time, in the order of application. */
  List<Exhausted> exhausted() {
    return exhausted;
  }

  List<Ruling> rulings() {
    if (claims.isEmpty()) {
      return rulings;
    }
    List<Ruling> settled = new ArrayList<>(rulings.size());
    int next = 0;
    for (Ruling ruling : rulings) {
      boolean claimed = next < claims.size() && claims.get(next).isOf(ruling);
      settled.add(claimed ? claims.get(next++).settled() : ruling);
    }
    return settled;
  }

  /** What each rule did, ceilings with what they had left nothing of before. */
  List<Applied> applied() {
    List<Applied> all = new ArrayList<>(applied);
    for (Exhausted one : premises.exhausted().values()) {
      int index = 0;
      while (index < all.size() && !one.isBy(all.get(index))) {
        index++;
      }
      List<Share> shares = new ArrayList<>(List.of(one.share()));
      if (index == all.size()) {
        all.add(with(one.applied(), shares));
      } else {
        shares.addAll(all.get(index).shares());
        shares.sort(Comparator.comparing(Share::matter));
        all.set(index, with(all.get(index), shares));
      }
    }
    return all;
  }

  private static Applied with(Applied done, List<Share> shares) {
    return new Applied(
        done.policy(),
        done.rule(),
        done.kind(),
        done.scope(),
        done.ceiling(),
        shares,
        done.bounds());
  }
}
