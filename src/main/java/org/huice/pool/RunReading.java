package org.huice.pool;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.determination.Matter;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.pool.PoolRecord.Given;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a record or a preview of {@link RecordTree} back with all its steps. */
public final class RunReading {
  private final Pool pool;
  private final Map<?, ?> record;

  private RunReading(Pool pool, Map<?, ?> record) {
    this.pool = pool;
    this.record = record;
  }

  /**
   * The run, if it comes out even and rests on the same rules, overlay and day.
   *
   * @param file as messages name it
   * @param digest {@code sha256:…} of its bytes
   * @param record as maps, lists, texts, whole numbers and flags
   */
  public static Optional<RecordedRun> read(
      String file, String digest, Map<?, ?> record, RunBasis basis, Consumer<Problem> problems) {
    try {
      Optional<PoolRecord> even = RecordReading.read(file, digest, record, problems);
      Optional<Pool> pool = even.isEmpty() ? Optional.empty() : basis.pool(file, record, problems);
      return pool.map(
          own ->
              new RecordedRun(
                  file,
                  digest,
                  RecordParts.text(record, "kind").equals(PoolRecord.KIND),
                  basis.asOf(),
                  new RunReading(own, record).result()));
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException broken) {
      problems.accept(Problem.at(Place.of(file), PoolProblem.POOL_RECORD_BROKEN));
      return Optional.empty();
    }
  }

  private PoolResult result() {
    Map<ParameterRef, Fraction> values = values();
    BigDecimal paid =
        RecordParts.maps(record, "previous").stream()
            .map(one -> RecordParts.yuan(one, "paid"))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new PoolResult(
        pool,
        values,
        new Before(paid, 0, Set.of()),
        record.containsKey("room") ? RecordParts.yuan(record, "room") : null,
        averages(values),
        record.containsKey("rate") ? RecordParts.fraction(record, "rate") : null,
        RecordParts.maps(record, "claims").stream().map(this::award).toList(),
        RecordParts.maps(record, "setAside").stream().map(this::setAside).toList());
  }

  private Map<ParameterRef, Fraction> values() {
    Map<?, ?> written = RecordParts.map(record, "values");
    Map<ParameterRef, Fraction> values = new LinkedHashMap<>();
    for (ParameterRef name : pool.parameters()) {
      values.put(name, RecordParts.fraction(written, name.toString()));
    }
    return values;
  }

  private List<Average> averages(Map<ParameterRef, Fraction> values) {
    List<Average> averages = new ArrayList<>();
    List<Map<?, ?>> population = RecordParts.maps(record, "population");
    if (population.size() > pool.admissions().size()) {
      throw new IllegalArgumentException("more averages than the pool has");
    }
    for (Map<?, ?> one : population) {
      Pool.Admission admission = pool.admissions().get(averages.size());
      ParameterRef share = admission.share();
      averages.add(
          new Average(
              admission,
              RecordParts.yuan(one, "sum"),
              RecordParts.number(one, "count"),
              RecordParts.number(one, "missing"),
              share == null ? null : Objects.requireNonNull(values.get(share))));
    }
    return averages;
  }

  private Award award(Map<?, ?> claim) {
    BigDecimal entitlement = RecordParts.yuan(claim, "entitlement");
    boolean bound = claim.containsKey("bound") && RecordParts.flag(claim, "bound");
    List<PoolStep> steps = RecordParts.maps(claim, "steps").stream().map(RunReading::step).toList();
    if (steps.isEmpty() == claim.containsKey("cause")) {
      throw new IllegalArgumentException("a cut without a step, or a step that cuts nothing");
    }
    return new Award(
        claim(claim, entitlement, bound, false, List.of()),
        RecordParts.flag(claim, "admitted"),
        standing(claim),
        claim.containsKey("turn") ? RecordParts.number(claim, "turn") : null,
        RecordParts.yuan(claim, "award"),
        steps,
        claim.containsKey("cause")
            ? Cause.valueOf(constant(RecordParts.text(claim, "cause")))
            : null,
        leftOver(claim));
  }

  private SetAside setAside(Map<?, ?> claim) {
    SetAside.Reason reason = SetAside.Reason.valueOf(constant(RecordParts.text(claim, "reason")));
    return new SetAside(
        claim(
            claim,
            RecordParts.yuan(claim, "known"),
            false,
            reason == SetAside.Reason.OPEN,
            RecordParts.texts(claim, "missing")),
        reason);
  }

  private Claim claim(
      Map<?, ?> claim, BigDecimal yuan, boolean bound, boolean open, List<String> missing) {
    Given given = RecordReading.given(claim);
    return new Claim(
        pool.id(),
        RecordParts.number(claim, "entry"),
        RecordParts.text(claim, "determination"),
        given.applicant(),
        RecordParts.text(claim, "name"),
        new Matter(given.policy(), given.clause(), given.subject(), null),
        yuan,
        bound,
        open,
        RecordParts.figures(claim, "figures"),
        missing);
  }

  private static Award.@Nullable Standing standing(Map<?, ?> claim) {
    return claim.containsKey("rank")
        ? new Award.Standing(
            RecordParts.number(claim, "rank"),
            Long.parseLong(RecordParts.text(claim, "rankSum")),
            RecordParts.numbers(claim, "ranks"))
        : null;
  }

  private static @Nullable LeftOver leftOver(Map<?, ?> claim) {
    if (!claim.containsKey("leftOver")) {
      return null;
    }
    Map<?, ?> over = RecordParts.map(claim, "leftOver");
    return new LeftOver(
        RecordParts.number(over, "fen"),
        RecordParts.fraction(over, "remainder"),
        RecordParts.number(over, "place"),
        RecordParts.flag(over, "tied"));
  }

  private static PoolStep step(Map<?, ?> step) {
    return new PoolStep(
        PoolStep.Kind.valueOf(constant(RecordParts.text(step, "kind"))),
        RecordParts.text(step, "label"),
        RecordParts.text(step, "operand"),
        RecordParts.yuan(step, "result"),
        RecordParts.text(step, "source"));
  }

  private static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
