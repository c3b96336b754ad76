package org.huice.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huice.policy.Pool.Criterion;
import org.huice.policy.Pool.Population;
import org.huice.policy.Pool.Sharing;
import org.huice.policy.Pool.Ties;
import org.huice.problem.Problem;
import org.junit.jupiter.api.Test;

/** What is written is read back; what was changed is refused. */
class RecordTest {
  private static final RunTerms TERMS =
      new RunTerms(
          "1", "sha256:aa", null, "", LocalDate.of(2025, 6, 30), "sha256:bb", 3, 0, List.of());

  private static PoolResult run(Sharing sharing) {
    return new Desk()
        .value(Desk.BUDGET, "100")
        .value(Desk.EACH, "35")
        .value(Desk.RATE, "0.5")
        .admit("投资", Population.CLAIMS, null, true)
        .rank(null, Ties.ALL, new Criterion("投资", true, 1))
        .claim("a", "60", "投资", "10", "日", "2025-01-02")
        .claim("b", "60", "投资", "300", "日", "2025-01-01")
        .claim("c", "80", "投资", "300", "日", "2025-01-03")
        .claims(List.of(Desk.open(Desk.of("d", "5"))))
        .share(sharing);
  }

  private static Map<String, Object> tree(PoolResult result) {
    Map<String, Object> tree = new HashMap<>(RecordTree.of(result, TERMS));
    tree.put("schema", 1L);
    return tree;
  }

  private static Optional<PoolRecord> read(Map<String, Object> tree, List<Problem> problems) {
    return RecordReading.read("一.json", "sha256:cc", tree, problems::add);
  }

  @Provide
  Arbitrary<Sharing> sharings() {
    return Arbitraries.of(
        new Sharing.ProRata(null, false),
        new Sharing.ProRata(Desk.EACH, true),
        new Sharing.ByRate("投资", Desk.RATE, true),
        new Sharing.InRank(true),
        new Sharing.FirstCome("日", Ties.BY_KEY, false),
        new Sharing.InFull());
  }

  @Property
  void whatever_was_shared_how_is_read_back(@ForAll("sharings") Sharing sharing) {
    PoolResult result = run(sharing);
    List<Problem> problems = new ArrayList<>();
    PoolRecord record = read(tree(result), problems).orElseThrow();

    assertThat(problems).isEmpty();
    assertThat(record.total()).isEqualByComparingTo(result.total());
    assertThat(record.given())
        .containsExactlyInAnyOrderElementsOf(
            result.awards().stream()
                .filter(award -> award.yuan().signum() > 0)
                .map(award -> PoolRecord.Given.of(award.claim()))
                .toList());
    assertThat(record.kept()).isEqualTo(record.given().size());
  }

  private static Optional<RecordedRun> readWhole(
      Map<String, Object> tree, RunBasis basis, List<Problem> problems) {
    return RunReading.read("一.json", "sha256:cc", tree, basis, problems::add);
  }

  private static RunBasis basis(PoolResult result) {
    return new RunBasis("sha256:aa", "", LocalDate.of(2025, 6, 30), List.of(result.pool()));
  }

  @Property
  void all_steps_averages_ranks_and_what_was_set_aside_are_read_back(
      @ForAll("sharings") Sharing sharing) {
    PoolResult result = run(sharing);
    List<Problem> problems = new ArrayList<>();
    RecordedRun read = readWhole(tree(result), basis(result), problems).orElseThrow();

    assertThat(problems).isEmpty();
    assertThat(read.committed()).isTrue();
    assertThat(written(read.result())).isEqualTo(written(result));
  }

  /** Without parameters that lie on the desk and that the pool does not name. */
  private static Map<String, Object> written(PoolResult result) {
    Map<String, Object> tree = new HashMap<>(RecordTree.of(result, TERMS));
    Map<?, ?> values = (Map<?, ?>) Objects.requireNonNull(tree.remove("values"));
    result
        .pool()
        .parameters()
        .forEach(
            name -> tree.put(name.toString(), Objects.requireNonNull(values.get(name.toString()))));
    return tree;
  }

  @Test
  void a_run_of_other_rules_another_overlay_or_day_names_what_differs() {
    PoolResult result = run(new Sharing.ProRata(null, false));
    LocalDate day = LocalDate.of(2025, 7, 1);
    List<Problem> problems = new ArrayList<>();
    RunBasis other = new RunBasis("sha256:ab", "sha256:dd", day, List.of(result.pool()));

    assertThat(readWhole(tree(result), other, problems)).isEmpty();
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(
            PoolProblem.POOL_RECORD_RULE_SET,
            PoolProblem.POOL_RECORD_OVERLAY,
            PoolProblem.POOL_RECORD_DAY);
  }

  @Test
  void a_run_with_parts_that_do_not_fit_is_broken() {
    PoolResult result = run(new Sharing.ProRata(null, false));
    for (String key : List.of("values", "population", "ruleSet", "setAside")) {
      Map<String, Object> tree = tree(result);
      tree.put(key, key.equals("population") ? List.of(Map.of(), Map.of()) : "7");
      List<Problem> problems = new ArrayList<>();
      assertThat(readWhole(tree, basis(result), problems)).as(key).isEmpty();
      assertThat(problems)
          .extracting(Problem::code)
          .contains(
              key.equals("ruleSet")
                  ? PoolProblem.POOL_RECORD_RULE_SET
                  : PoolProblem.POOL_RECORD_BROKEN);
    }
  }

  @Test
  void a_total_a_room_or_an_award_that_was_changed_is_noticed() {
    for (String key : List.of("total", "room", "budget")) {
      Map<String, Object> tree = tree(run(new Sharing.ProRata(null, false)));
      tree.put(key, "99.99");
      List<Problem> problems = new ArrayList<>();
      assertThat(read(tree, problems)).as(key).isEmpty();
      assertThat(problems)
          .extracting(Problem::code)
          .containsExactly(PoolProblem.POOL_RECORD_UNEVEN);
    }
  }

  @Test
  void a_file_that_is_no_record_is_told() {
    for (String key : List.of("kind", "schema", "claims", "total", "pool", "asOf", "previous")) {
      Map<String, Object> tree = tree(run(new Sharing.ProRata(null, false)));
      tree.remove(key);
      List<Problem> problems = new ArrayList<>();
      assertThat(read(tree, problems)).as(key).isEmpty();
      assertThat(problems)
          .extracting(Problem::code)
          .containsExactly(PoolProblem.POOL_RECORD_BROKEN);
    }
  }

  @Test
  void the_record_says_what_was_set_aside_and_what_the_average_was() {
    Map<String, Object> tree = tree(run(new Sharing.ProRata(null, false)));

    assertThat(String.valueOf(tree.get("setAside"))).contains("reason=open", "known=5.00");
    assertThat(String.valueOf(Objects.requireNonNull(tree.get("population"))))
        .contains("sum=610", "count=3", "threshold=610/3");
  }
}
