package org.huice.pool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.Pool.Admission;
import org.huice.policy.Pool.Population;
import org.jspecify.annotations.Nullable;

/** The first station: thresholds that hang on the averages of all. */
record Admissions(Pool pool, Map<ParameterRef, Fraction> values) {

  /**
   * The thresholds; fewer than the pool has admissions where nobody has the figure of one.
   *
   * @param claims figures of all claims that can take part
   * @param applicants figures of all applicants
   */
  List<Average> averages(List<Map<String, String>> claims, List<Map<String, String>> applicants) {
    return pool.admissions().stream()
        .map(
            admission ->
                average(admission, admission.of() == Population.CLAIMS ? claims : applicants))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private @Nullable Average average(Admission admission, List<Map<String, String>> all) {
    List<BigDecimal> figures = new ArrayList<>();
    for (Map<String, String> one : all) {
      String figure = one.get(admission.field());
      if (figure != null) {
        figures.add(new BigDecimal(figure));
      }
    }
    int count = figures.size();
    ParameterRef share = admission.share();
    return count == 0
        ? null
        : new Average(
            admission,
            figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
            count,
            all.size() - count,
            share == null ? null : Objects.requireNonNull(values.get(share)));
  }

  /** Takes out whoever does not reach one of them. */
  void apply(List<Average> averages, List<Candidate> candidates) {
    for (Average average : averages) {
      String field = average.admission().field();
      Fraction least = average.threshold();
      for (Candidate candidate : candidates) {
        if (!average.isReachedBy(candidate.figure(field), least)) {
          candidate.out(
              Cause.BELOW_AVERAGE,
              new PoolStep(
                  PoolStep.Kind.AVERAGE, field, candidate.word(field), BigDecimal.ZERO, pool.id()));
        }
      }
    }
  }
}
