package org.huice.pool;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.dossier.FactId;
import org.huice.pool.PoolRecord.Given;

/**
 * A run read back with all its steps, to be explained.
 *
 * @param file as messages name it
 * @param digest {@code sha256:…} of its bytes
 * @param committed whether it was committed; a preview was not
 * @param asOf the day of its decisions
 * @param result what the pool left of all claims; of earlier runs only what they paid is known
 */
public record RecordedRun(
    String file, String digest, boolean committed, LocalDate asOf, PoolResult result) {

  /** What it left of an award; empty where that took no part. */
  public Optional<Award> award(FactId applicant, Matter matter) {
    Given wanted = new Given(applicant, matter.policy(), matter.clause(), matter.subject());
    return result.awards().stream()
        .filter(award -> award.claim().applicant().equals(applicant))
        .filter(award -> Given.of(award.claim()).equals(wanted))
        .findFirst();
  }

  /** Why an award took no part; empty where it did, or is not in the record. */
  public Optional<SetAside> setAside(FactId applicant, Matter matter) {
    Given wanted = new Given(applicant, matter.policy(), matter.clause(), matter.subject());
    return result.setAside().stream()
        .filter(aside -> Given.of(aside.claim()).equals(wanted))
        .findFirst();
  }

  /** The determinations of an applicant that it rests on: one, unless it was not made by Huice. */
  public Set<String> cores(FactId applicant) {
    return Stream.concat(
            result.awards().stream().map(Award::claim),
            result.setAside().stream().map(SetAside::claim))
        .filter(claim -> claim.applicant().equals(applicant))
        .map(Claim::core)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
