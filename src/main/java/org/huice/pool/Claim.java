package org.huice.pool;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;

/**
 * An award (or, in a pool without a budget, a designation) on its way through a pool.
 *
 * @param pool the name of the pool, {@code 政策/名称}; the name alone where it is across policies
 * @param entry the number of the applicant in the register, from 1
 * @param core {@code sha256:…} of the bytes of the determination
 * @param applicant who applies
 * @param name what the applicant is called; his identity where no name is known
 * @param matter the clause and the subject
 * @param yuan what is awarded before the pool, in 元; of an open claim what is known so far; 0 of a
 *     designation
 * @param bound whether that is only the most that may be awarded
 * @param open whether it is not decided yet
 * @param figures what the pool reads by field: exact decimals in base units (元, 平方米, a share)
 *     without trailing zeros, days as {@code 2026-03-01}
 * @param missing what the pool reads and nobody stated, {@code 企业[9141…].亩均税收}; of an open claim
 *     also what it cannot be decided without
 */
public record Claim(
    String pool,
    long entry,
    String core,
    FactId applicant,
    String name,
    Matter matter,
    BigDecimal yuan,
    boolean bound,
    boolean open,
    SortedMap<String, String> figures,
    List<String> missing) {
  /** Keeps its own copies. */
  public Claim {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    missing = List.copyOf(missing);
  }
}
