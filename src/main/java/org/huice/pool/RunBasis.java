package org.huice.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.policy.Pool;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * By what an applicant is decided now, and a run has to have been decided to speak of it.
 *
 * @param ruleSet the rule set's id
 * @param overlay the id of the overlay; empty where there is none
 * @param asOf the day of the decision
 * @param pools of the rules, with the overlay's values
 */
public record RunBasis(String ruleSet, String overlay, LocalDate asOf, List<Pool> pools) {
  private static final String NONE = "—";

  /** Keeps its own copy. */
  public RunBasis {
    pools = List.copyOf(pools);
  }

  /**
   * Its pool, if a record rests on the same rules, overlay and day; each that differs is told.
   *
   * @throws IllegalArgumentException if the record lacks what it has to name
   */
  Optional<Pool> pool(String file, Map<?, ?> record, Consumer<Problem> problems) {
    String rules = RecordParts.text(record, "ruleSet");
    String laid =
        record.containsKey("overlay")
            ? RecordParts.text(RecordParts.map(record, "overlay"), "id")
            : "";
    String day = LocalDate.parse(RecordParts.text(record, "asOf")).toString();
    List<Problem> different = new ArrayList<>();
    compare(file, PoolProblem.POOL_RECORD_RULE_SET, rules, ruleSet, different);
    compare(file, PoolProblem.POOL_RECORD_OVERLAY, laid, overlay, different);
    compare(file, PoolProblem.POOL_RECORD_DAY, day, asOf.toString(), different);
    different.forEach(problems);
    if (!different.isEmpty()) {
      return Optional.empty();
    }
    String name = RecordParts.text(record, "pool");
    Pool pool =
        pools.stream()
            .filter(one -> one.id().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no such pool in these rules"));
    return Optional.of(pool);
  }

  private static void compare(
      String file, PoolProblem code, String told, String now, List<Problem> different) {
    if (!told.equals(now)) {
      String there = told.isEmpty() ? NONE : told;
      different.add(Problem.at(Place.of(file), code, there, now.isEmpty() ? NONE : now));
    }
  }
}
