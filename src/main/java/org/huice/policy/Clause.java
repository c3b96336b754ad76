package org.huice.policy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One clause: what it says and what it decides.
 *
 * @param id as cited, unique within the policy: {@code 三(二)3}
 * @param subject the fact type it is decided for, one ruling each
 * @param kind what a match yields
 * @param datedBy the field of the subject whose day chooses validity and parameters; null for the
 *     as-of date of the determination
 * @param text word for word as printed
 * @param reading the normal reading of a garbled text
 * @param source where the text stands, when it is not the policy's own document
 * @param order what is ordered, for {@link Kind#ORDER}
 * @param title what is conferred, for {@link Kind#DESIGNATION}
 * @param approval whose approval the outcome needs, such as an order or a levy
 * @param discretion why a machine may not decide, where a rule of this clause says discretion
 * @param inexact why no exact amount can be computed, where the amount is a bound
 * @param assumed the reason, where the encoding goes beyond the text
 * @param handling how it is applied for, paid, and what it excludes
 * @param declared where it stands in policy.yaml
 * @param accepted warnings of {@code huice lint} about this clause that somebody has looked at, by
 *     code, each with the reason why it stays; decides nothing
 */
public record Clause(
    String id,
    String subject,
    Kind kind,
    @Nullable String datedBy,
    String text,
    @Nullable String reading,
    @Nullable String source,
    @Nullable String order,
    @Nullable String title,
    @Nullable String approval,
    @Nullable String discretion,
    @Nullable String inexact,
    @Nullable String assumed,
    Handling handling,
    Place declared,
    Map<String, String> accepted) {
  /** Keeps its own sorted copy. */
  public Clause {
    accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
  }

  /** A clause about which no warning is accepted. */
  public Clause(
      String id,
      String subject,
      Kind kind,
      @Nullable String datedBy,
      String text,
      @Nullable String reading,
      @Nullable String source,
      @Nullable String order,
      @Nullable String title,
      @Nullable String approval,
      @Nullable String discretion,
      @Nullable String inexact,
      @Nullable String assumed,
      Handling handling,
      Place declared) {
    this(
        id,
        subject,
        kind,
        datedBy,
        text,
        reading,
        source,
        order,
        title,
        approval,
        discretion,
        inexact,
        assumed,
        handling,
        declared,
        Map.of());
  }

  /** The same clause dated by another field, and handled in another way. */
  public Clause with(@Nullable String field, Handling handled) {
    return new Clause(
        id,
        subject,
        kind,
        field,
        text,
        reading,
        source,
        order,
        title,
        approval,
        discretion,
        inexact,
        assumed,
        handled,
        declared,
        accepted);
  }

  /** What a clause yields to a subject that meets it. */
  public enum Kind {
    AWARD,
    LEVY,
    ORDER,
    DESIGNATION,
    /** Whoever meets it is entitled to something that is decided elsewhere (符合条件). */
    ELIGIBILITY,
    /** Whoever meets it comes first (优先); never money. */
    PRIORITY,
    /** Whoever meets it gets nothing under the clauses that it bars (不得申报). */
    EXCLUSION,
    /** How far an indicator has come (目标). */
    TARGET;

    /** Whether it is for the subject's good, so that an exclusion may bar it; duties stay. */
    public boolean isFavour() {
      return this == AWARD || this == DESIGNATION || this == ELIGIBILITY || this == PRIORITY;
    }
  }
}
