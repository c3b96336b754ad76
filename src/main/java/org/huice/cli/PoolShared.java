package org.huice.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.determination.Matter;
import org.huice.policy.Pool;
import org.huice.pool.Claim;
import org.huice.pool.PoolProblem;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.SharedMark;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Whether a pool would pay for the same bond, project or plot under two applicants. */
record PoolShared(Results results, Vocabulary vocabulary) {
  /** The first such matter, and how many claims are the second one on something or a later one. */
  Optional<Problem> of(Pool pool) {
    Map<Matter, Claim> first = new HashMap<>();
    List<Claim> again =
        results.claimsOn(pool.id()).stream()
            .filter(this::isKnownOutside)
            .filter(claim -> isOther(first.putIfAbsent(claim.matter(), claim), claim))
            .toList();
    return again.stream()
        .findFirst()
        .map(
            claim -> problem(pool, again.size(), first.getOrDefault(claim.matter(), claim), claim));
  }

  private boolean isKnownOutside(Claim claim) {
    return !claim.matter().subject().equals(claim.applicant())
        && SharedMark.isKnownOutside(vocabulary, claim.matter().subject().type());
  }

  private static boolean isOther(@Nullable Claim before, Claim claim) {
    return before != null && !before.applicant().equals(claim.applicant());
  }

  private Problem problem(Pool pool, int count, Claim before, Claim claim) {
    Matter matter = claim.matter();
    return Problem.at(
        Place.of(results.file()),
        PoolProblem.POOL_MATTER_SHARED,
        pool.id(),
        matter.policy() + " " + matter.clause() + " " + matter.subject(),
        String.valueOf(before.entry()),
        String.valueOf(claim.entry()),
        String.valueOf(count));
  }
}
