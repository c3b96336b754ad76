package org.huice.policy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 年度资金盘, 名额: what only all applicants together decide of awards that each of them is entitled to.
 * The stations are passed in this order: admissions, ranking, sharing.
 *
 * @param terms its name, the policy that states it (empty for a pool across policies) and its
 *     source; {@code per} is null
 * @param clauses whose granted awards (or designations, where nothing is shared) take part
 * @param budget the parameter that says how much there is in a year; null where only the number is
 *     limited
 * @param admissions thresholds that hang on all applicants, each of which has to be reached
 * @param ranking the order of the claims and how many are kept; null where none is named
 * @param sharing how the budget is divided
 */
public record Pool(
    SettlementRule.Terms terms,
    List<ClauseRef> clauses,
    @Nullable ParameterRef budget,
    List<Admission> admissions,
    @Nullable Ranking ranking,
    Sharing sharing) {
  /** Keeps its own copies. */
  public Pool {
    clauses = List.copyOf(clauses);
    admissions = List.copyOf(admissions);
  }

  /**
   * Every field that the pool reads of a claim's subject or, where that type has none of the name,
   * of the nearest fact that owns it.
   */
  public Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    admissions.forEach(admission -> fields.add(admission.field()));
    if (ranking != null) {
      ranking.by().forEach(criterion -> fields.add(criterion.field()));
    }
    if (sharing instanceof Sharing.FirstCome firstCome) {
      fields.add(firstCome.day());
    }
    if (sharing instanceof Sharing.ByRate byRate) {
      fields.add(byRate.base());
    }
    return fields;
  }

  /** Every parameter that the pool reads, each once: budget, shares of averages, places, limits. */
  public Set<ParameterRef> parameters() {
    Set<ParameterRef> all = new LinkedHashSet<>();
    add(all, budget);
    admissions.forEach(admission -> add(all, admission.share()));
    add(all, ranking == null ? null : ranking.keep());
    if (sharing instanceof Sharing.ProRata proRata) {
      add(all, proRata.each());
    }
    if (sharing instanceof Sharing.ByRate byRate) {
      add(all, byRate.atMost());
    }
    return Collections.unmodifiableSet(all);
  }

  private static void add(Set<ParameterRef> all, @Nullable ParameterRef one) {
    if (one != null) {
      all.add(one);
    }
  }

  /** Whether an applicant takes one place with all its claims. */
  public boolean isPerApplicant() {
    return ranking != null && ranking.per() == Per.APPLICANT;
  }

  /** {@code 政策/名称}; the name alone where the pool is across policies. */
  public String id() {
    return terms.policy().isEmpty() ? terms.name() : terms.policy() + "/" + terms.name();
  }

  /** Whose average it is. */
  public enum Population {
    /** Of all claims of the pool. */
    CLAIMS,
    /** Of all applicants of the register, entitled or not. */
    APPLICANTS
  }

  /**
   * A claim is admitted only if its figure reaches the average of the population, or a share of it.
   *
   * @param share the parameter that the average is multiplied by; null for the average itself
   * @param inclusive whether the average itself is enough
   */
  public record Admission(
      String field, Population of, @Nullable ParameterRef share, boolean inclusive) {}

  /**
   * The order among admitted claims.
   *
   * @param by one figure, or several whose ranks are added up by their weights: the least sum is
   *     the first
   * @param keep the parameter that says how many are kept; null for all
   * @param per who takes a place; {@link Per#CLAIM} where all are kept
   * @param ties what becomes of those that are equal at the last kept place; {@link Ties#BY_KEY}
   *     where all are kept
   */
  public record Ranking(List<Criterion> by, @Nullable ParameterRef keep, Per per, Ties ties) {
    /** Keeps its own copy. */
    public Ranking {
      by = List.copyOf(by);
    }
  }

  /** Who takes a place. */
  public enum Per {
    /** 家, 户: each applicant one, at the best rank of its claims; they are in or out together. */
    APPLICANT,
    /** 项: each claim one. */
    CLAIM
  }

  /**
   * A figure to rank by.
   *
   * @param highFirst whether the greatest is the first
   * @param weight of its rank in the sum, a whole number above 0; 1 where there is only one
   */
  public record Criterion(String field, boolean highFirst, int weight) {}

  /** What becomes of claims that are equal where a limit falls between them. */
  public enum Ties {
    /** All of them are in, even beyond the number. */
    ALL,
    /** None of them is in. */
    NONE,
    /** By their identity, the applicant's first. */
    BY_KEY
  }

  /** How the budget is divided among the claims that are left. */
  public sealed interface Sharing {
    /** No budget: all that are left get all. */
    record InFull() implements Sharing {}

    /**
     * By the day of application, until nothing is left.
     *
     * @param day the field of the day
     * @param ties {@link Ties#BY_KEY} among those of one day, or {@link Ties#ALL}: they share what
     *     is left in proportion
     * @param lastInPart whether the first one for which not enough is left gets the rest; if not it
     *     gets nothing, and nobody after it
     */
    record FirstCome(String day, Ties ties, boolean lastInPart) implements Sharing {}

    /** By the order of the ranking, until nothing is left; equal ones by identity. */
    record InRank(boolean lastInPart) implements Sharing {}

    /**
     * In proportion to what each is entitled to.
     *
     * @param each the parameter that says how much one claim gets at most; null where none does
     * @param redistribute whether what that leaves over goes to the others, again in proportion
     */
    record ProRata(@Nullable ParameterRef each, boolean redistribute) implements Sharing {}

    /**
     * By a rate that follows from the budget: budget ÷ Σ of the base; nobody gets more than his
     * entitlement.
     *
     * @param base the field of the base
     * @param atMost the parameter that the rate does not exceed; null where there is none
     * @param redistribute whether what entitlements leave over raises the rate for the others
     */
    record ByRate(String base, @Nullable ParameterRef atMost, boolean redistribute)
        implements Sharing {}
  }
}
