package org.huice.pool;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.dossier.FactId;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Sharing;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a pool: admissions, ranking, sharing. Exact to the fen, and the same whatever
 * the order of the claims.
 */
public final class PoolRun {
  private final Pool pool;
  private final Map<ParameterRef, Fraction> values;
  private final Admissions admissions;
  private final List<SetAside> setAside = new ArrayList<>();

  private PoolRun(Pool pool, Map<ParameterRef, Fraction> values) {
    this.pool = pool;
    this.values = values;
    this.admissions = new Admissions(pool, values);
  }

  /**
   * Runs it.
   *
   * @param values of every parameter that the pool names, in base units
   * @param claims of this pool, in any order
   * @param applicants what the pool reads of every applicant, entitled or not, by field; used only
   *     where an average of all applicants is asked for
   * @param before what earlier runs of the year have used up
   * @throws IllegalArgumentException if two claims are about the same matter of one applicant, a
   *     sum is no whole fen, or budget and sharing do not fit
   */
  public static PoolResult of(
      Pool pool,
      Map<ParameterRef, Fraction> values,
      List<Claim> claims,
      List<? extends Map<String, String>> applicants,
      Before before) {
    if ((pool.budget() == null) != (pool.sharing() instanceof Sharing.InFull)) {
      throw new IllegalArgumentException("Budget and sharing do not fit: " + pool.id());
    }
    return new PoolRun(pool, values).run(claims, List.copyOf(applicants), before);
  }

  private PoolResult run(List<Claim> claims, List<Map<String, String>> applicants, Before before) {
    List<Claim> sorted = sorted(claims);
    List<Claim> ready = new ArrayList<>();
    sorted.forEach(claim -> sort(claim, ready));
    List<Average> averages = averages(ready, applicants);
    if (averages.size() < pool.admissions().size()) {
      ready.forEach(claim -> setAside.add(new SetAside(claim, SetAside.Reason.NO_AVERAGE)));
      setAside.sort((one, other) -> Candidate.IDENTITY.compare(one.claim(), other.claim()));
      ready.clear();
    }
    List<Candidate> candidates = new ArrayList<>();
    ready.forEach(claim -> candidates.add(new Candidate(claim, candidates.size())));
    admissions.apply(averages, candidates);
    if (pool.ranking() != null) {
      new Places(pool, pool.ranking(), values, before).apply(left(candidates));
    }
    BigInteger room = room(before);
    Fraction rate = room == null ? null : new Division(pool, values, room).apply(left(candidates));
    List<Award> awards = candidates.stream().map(Candidate::award).toList();
    return new PoolResult(
        pool,
        values,
        before,
        room == null ? null : Fen.yuan(room),
        averages,
        rate,
        awards,
        setAside);
  }

  private static List<Claim> sorted(List<Claim> claims) {
    List<Claim> sorted = new ArrayList<>(claims);
    // What identities compare by is put together once, not at each comparison.
    IdentityHashMap<Claim, String> keys = new IdentityHashMap<>();
    for (Claim claim : claims) {
      FactId id = claim.applicant();
      keys.put(claim, id.type() + "\u0000" + String.join("\u0000", id.key()));
    }
    sorted.sort(
        Comparator.comparing((Claim claim) -> Objects.requireNonNull(keys.get(claim)))
            .thenComparing(Claim::matter));
    for (int at = 1; at < sorted.size(); at++) {
      if (Candidate.IDENTITY.compare(sorted.get(at - 1), sorted.get(at)) == 0) {
        throw new IllegalArgumentException("Twice the same claim: " + sorted.get(at));
      }
    }
    return sorted;
  }

  private void sort(Claim claim, List<Claim> ready) {
    if (claim.open()) {
      setAside.add(new SetAside(claim, SetAside.Reason.OPEN));
    } else if (!claim.missing().isEmpty() || !claim.figures().keySet().containsAll(pool.fields())) {
      setAside.add(new SetAside(claim, SetAside.Reason.MISSING));
    } else if (hasNegativeBase(claim)) {
      setAside.add(new SetAside(claim, SetAside.Reason.NEGATIVE_BASE));
    } else {
      ready.add(claim);
    }
  }

  /** A base below 0 is a mistake, and as a 0 it would raise the rate of all others. */
  private boolean hasNegativeBase(Claim claim) {
    return pool.sharing() instanceof Sharing.ByRate byRate
        && new BigDecimal(Objects.requireNonNull(claim.figures().get(byRate.base()))).signum() < 0;
  }

  private List<Average> averages(List<Claim> ready, List<Map<String, String>> applicants) {
    List<Map<String, String>> figures = new ArrayList<>();
    ready.forEach(claim -> figures.add(claim.figures()));
    return admissions.averages(figures, applicants);
  }

  private static List<Candidate> left(List<Candidate> candidates) {
    return candidates.stream().filter(Candidate::isAdmitted).toList();
  }

  private @Nullable BigInteger room(Before before) {
    ParameterRef budget = pool.budget();
    return budget == null
        ? null
        : Fen.of(
            Objects.requireNonNull(values.get(budget))
                .exact()
                .subtract(before.paid())
                .max(BigDecimal.ZERO));
  }
}
