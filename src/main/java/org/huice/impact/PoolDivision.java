package org.huice.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huice.page.Words;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.pool.Award;
import org.huice.pool.Before;
import org.huice.pool.Claim;
import org.huice.pool.Fraction;
import org.huice.pool.PoolRecord.Given;
import org.huice.pool.PoolResult;
import org.huice.pool.PoolRun;
import org.huice.pool.PoolValues;
import org.huice.pool.SetAside;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;

/**
 * One pool divided by one side's rules, with what it leaves of each claim.
 *
 * @param side what it comes to
 * @param claims each claim, by what it is about
 * @param shares what is left of it, in the same way
 */
record PoolDivision(PoolSide side, Map<Given, Claim> claims, Map<Given, PoolShare> shares) {
  /**
   * Divides it as the first run of the year.
   *
   * @param figures what the pool reads of every applicant
   */
  static PoolDivision of(
      Pool pool,
      RuleSet rules,
      LocalDate day,
      List<Claim> claims,
      List<Map<String, String>> figures,
      Words words) {
    List<Problem> problems = new ArrayList<>();
    Optional<Map<ParameterRef, Fraction>> values =
        PoolValues.of(
            pool,
            policy -> Objects.requireNonNull(rules.policies().get(policy), policy).document(),
            day,
            problems::add);
    if (values.isEmpty() || !problems.isEmpty()) {
      List<Hindrance> hindrances = new Hindrances(words).of(problems, Set.of());
      return new PoolDivision(PoolSide.hindered(hindrances), Map.of(), Map.of());
    }
    return of(PoolRun.of(pool, values.get(), claims, figures, Before.NONE));
  }

  private static PoolDivision of(PoolResult result) {
    Map<Given, Claim> claims = new HashMap<>();
    Map<Given, PoolShare> shares = new HashMap<>();
    long kept = 0;
    for (Award award : result.awards()) {
      PoolShare share = PoolShare.of(award);
      kept += share.kept() ? 1 : 0;
      claims.put(Given.of(award.claim()), award.claim());
      shares.put(Given.of(award.claim()), share);
    }
    BigDecimal known = BigDecimal.ZERO;
    for (SetAside aside : result.setAside()) {
      known = known.add(aside.claim().yuan());
      claims.put(Given.of(aside.claim()), aside.claim());
      shares.put(Given.of(aside.claim()), PoolShare.of(aside));
    }
    PoolSide side =
        new PoolSide(
            result.awards().size(),
            result.entitled(),
            result.total(),
            kept,
            result.left(),
            result.bounds(),
            result.setAside().size(),
            known,
            List.of());
    return new PoolDivision(side, claims, shares);
  }
}
