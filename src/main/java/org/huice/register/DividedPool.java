package org.huice.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.Determination;
import org.huice.page.OverlayTitle;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.pool.Claim;
import org.huice.pool.Fraction;
import org.huice.pool.PoolProblem;
import org.huice.pool.PoolRecord;
import org.huice.pool.PoolResult;
import org.huice.pool.PoolRun;
import org.huice.pool.PoolValues;
import org.huice.pool.Previous;
import org.huice.pool.RunTerms;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * A pool divided among its claims, whether these were read from results or made again from
 * determinations.
 *
 * @param result what the pool left of every claim
 * @param terms on what the run rests
 */
public record DividedPool(PoolResult result, RunTerms terms) {
  /**
   * Where claims come from.
   *
   * @param file as messages name it
   * @param program the version by which the run is made
   * @param overlay what was changed for the decisions; null where nothing was
   * @param asOf the day of the decisions; its year is the year of the budget
   * @param results {@code sha256:…} of the file of results
   * @param decided how many entries of the register were decided
   * @param rejected how many were not
   */
  public record Origin(
      String file,
      String program,
      Determination.@Nullable Overlaid overlay,
      LocalDate asOf,
      String results,
      long decided,
      long rejected) {}

  /**
   * Divides a pool; nothing where it cannot be, which is then told.
   *
   * @param rules with the overlay's values
   * @param claims on this pool
   * @param figures what the pool reads of every applicant that it could take
   * @param previous all earlier runs of the year
   */
  public static Optional<DividedPool> of(
      Pool pool,
      RuleSet rules,
      Origin origin,
      List<Claim> claims,
      List<? extends Map<String, String>> figures,
      List<PoolRecord> previous,
      Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Optional<Map<ParameterRef, Fraction>> values =
        PoolValues.of(
            pool,
            policy -> Objects.requireNonNull(rules.policies().get(policy)).document(),
            origin.asOf(),
            found::add);
    twice(origin.file(), claims, found::add);
    Previous earlier = new Previous(previous);
    earlier.check(pool, origin.asOf(), claims, found::add);
    found.forEach(problems);
    if (!found.isEmpty() || values.isEmpty()) {
      return Optional.empty();
    }
    PoolResult result = PoolRun.of(pool, values.get(), claims, figures, earlier.before(pool));
    return Optional.of(new DividedPool(result, terms(rules, origin, earlier)));
  }

  private static RunTerms terms(RuleSet rules, Origin origin, Previous earlier) {
    Determination.Overlaid overlay = origin.overlay();
    return new RunTerms(
        origin.program(),
        rules.id(),
        overlay,
        overlay == null ? "" : OverlayTitle.of(overlay.content()),
        origin.asOf(),
        origin.results(),
        origin.decided(),
        origin.rejected(),
        earlier.records());
  }

  private static void twice(String file, List<Claim> claims, Consumer<Problem> problems) {
    Map<PoolRecord.Given, Claim> first = new HashMap<>();
    for (Claim claim : claims) {
      Claim before = first.putIfAbsent(PoolRecord.Given.of(claim), claim);
      if (before != null) {
        problems.accept(
            Problem.at(
                Place.of(file),
                PoolProblem.POOL_CLAIM_TWICE,
                claim.name(),
                claim.matter().policy() + " " + claim.matter().clause(),
                claim.matter().subject().toString(),
                String.valueOf(before.entry()),
                String.valueOf(claim.entry())));
      }
    }
  }

  /** The bytes of its committed record. */
  public byte[] committed() {
    return RecordFile.committed(result, terms);
  }
}
