package org.huice.pool;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huice.dossier.FactId;
import org.huice.policy.Pool;
import org.huice.pool.PoolRecord.Given;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * The earlier runs of one pool in one calendar year, all of them.
 *
 * @param records by the day of their decisions, those of one day by their digest
 */
public record Previous(List<PoolRecord> records) {
  /** Keeps its own copy, in order. */
  public Previous {
    records =
        records.stream()
            .sorted(Comparator.comparing(PoolRecord::asOf).thenComparing(PoolRecord::digest))
            .toList();
  }

  /** What they have used up, places as the pool counts them. */
  public Before before(Pool pool) {
    Set<FactId> holders =
        records.stream()
            .flatMap(record -> record.given().stream())
            .map(Given::applicant)
            .collect(Collectors.toUnmodifiableSet());
    return new Before(
        records.stream().map(PoolRecord::total).reduce(BigDecimal.ZERO, BigDecimal::add),
        pool.isPerApplicant() ? holders.size() : records.stream().mapToInt(PoolRecord::kept).sum(),
        holders);
  }

  /**
   * Tells what keeps them from being deducted: a record of another pool or year, or given twice;
   * one that another rests on and that is missing; a claim that has been paid.
   *
   * @param asOf the day of this run's decisions
   */
  public void check(Pool pool, LocalDate asOf, List<Claim> claims, Consumer<Problem> problems) {
    Map<String, String> files = new HashMap<>();
    for (PoolRecord record : records) {
      Place place = Place.of(record.file());
      if (!record.pool().equals(pool.id())) {
        problems.accept(Problem.at(place, PoolProblem.POOL_RECORD_OTHER, record.pool(), pool.id()));
      } else if (record.asOf().getYear() != asOf.getYear()) {
        problems.accept(
            Problem.at(
                place,
                PoolProblem.POOL_RECORD_YEAR,
                String.valueOf(record.asOf().getYear()),
                String.valueOf(asOf.getYear())));
      }
      String same = files.putIfAbsent(record.digest(), record.file());
      if (same != null) {
        problems.accept(Problem.at(place, PoolProblem.POOL_RECORD_TWICE, same));
      }
    }
    checkComplete(files.keySet(), problems);
    claims.forEach(claim -> checkUnpaid(claim, problems));
  }

  private void checkComplete(Set<String> digests, Consumer<Problem> problems) {
    for (PoolRecord record : records) {
      for (String digest : record.previous()) {
        if (!digests.contains(digest)) {
          problems.accept(
              Problem.at(Place.of(record.file()), PoolProblem.POOL_RECORD_MISSING, digest));
        }
      }
    }
  }

  private void checkUnpaid(Claim claim, Consumer<Problem> problems) {
    String by =
        records.stream()
            .filter(record -> record.given().contains(Given.of(claim)))
            .map(PoolRecord::file)
            .collect(Collectors.joining("、"));
    if (!by.isEmpty()) {
      problems.accept(
          Problem.at(
              Place.of(by),
              PoolProblem.POOL_PAID_TWICE,
              claim.name(),
              claim.matter().policy() + " " + claim.matter().clause(),
              claim.matter().subject().toString(),
              String.valueOf(claim.entry())));
    }
  }
}
