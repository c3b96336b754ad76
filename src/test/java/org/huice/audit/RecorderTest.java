package org.huice.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huice.evaluation.CrossChecking;
import org.huice.json.CanonicalJson;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.JsonValues;
import org.huice.ruleset.RuleArchive;
import org.huice.store.CheckpointSigner;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;
import org.huice.store.Where;
import org.huice.tree.Sha256;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private static final SigningKey KEY =
      SigningKey.generate("test.example/log", VerifierKey.Type.LOG);
  private static final RuleArchive RULES = rules();

  /** A file of its own for each ledger, since a property has no folder of a test. */
  private static Where fresh() {
    try {
      Path folder = Files.createTempDirectory("huice-recorder");
      folder.toFile().deleteOnExit();
      Path file = folder.resolve("l.db");
      file.toFile().deleteOnExit();
      Where where = Where.of(file.toString(), Map.of());
      LedgerStore.create(where, KEY.verifier());
      return where;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static LedgerStore open(Where where) {
    return LedgerStore.open(where, CheckpointSigner.of(List.of(KEY)));
  }

  private static Recorder recorder(LedgerStore ledger) {
    return new Recorder(ledger, origin(), RULES, KEY.marks(), new Vocabulary(Map.of(), Map.of()));
  }

  private static Origin origin() {
    byte[] salt = new byte[Origin.SALT];
    return new Origin(
        "王芳",
        new Versions("1", "10", "17"),
        () -> Instant.parse("2026-01-02T03:04:05.006789Z"),
        salt::clone);
  }

  private static RuleArchive rules() {
    byte[] path = "pools.yaml".getBytes(StandardCharsets.UTF_8);
    byte[] bytes =
        ByteBuffer.allocate(2 * Long.BYTES + path.length)
            .putLong(path.length)
            .put(path)
            .putLong(0)
            .array();
    return RuleArchive.of(Sha256.name(bytes), bytes).orElseThrow();
  }

  private static byte[] core(String applicant, String asOf, String amount) {
    return CanonicalJson.write(
        Map.of(
            "schema", 1,
            "asOf", asOf,
            "ruleSet", RULES.id(),
            "facts", Map.of("企业", Map.of("编号", applicant, "日", asOf)),
            "rulings",
                List.of(
                    ruling(applicant, "notApplicable", null, null),
                    ruling(applicant, "granted", amount, "exact"),
                    ruling(applicant, "superseded", "0.125", "ceiling"))));
  }

  private static Map<String, Object> ruling(
      String applicant, String code, @Nullable String amount, @Nullable String bound) {
    Map<String, Object> ruling = new HashMap<>();
    ruling.put("policy", "政策");
    ruling.put("clause", "一");
    ruling.put("subject", Map.of("type", "企业", "key", List.of(applicant)));
    ruling.put("ruling", code);
    if (amount != null && bound != null) {
      ruling.put("amount", amount);
      ruling.put("bound", bound);
    }
    return ruling;
  }

  private static Decision decision(
      String applicant, String asOf, String amount, @Nullable Long corrects) {
    return new Decision(
        "甲.json",
        core(applicant, asOf, amount),
        "企业[" + applicant + "]",
        null,
        "页".getBytes(StandardCharsets.UTF_8),
        corrects,
        null,
        null,
        CrossChecking.EVERY);
  }

  @Test
  void an_entry_holds_what_the_contract_says_and_names_nobody() throws Exception {
    try (LedgerStore ledger = open(fresh())) {
      recorder(ledger).record(decision("甲", "2025-12-01", "1.50", null)).await();

      byte[] core = core("甲", "2025-12-01", "1.50");
      assertThat(new String(ledger.leaf(1), StandardCharsets.UTF_8))
          .isEqualTo(
              "{\"actor\":\"王芳\",\"asOf\":\"2025-12-01\",\"core\":\""
                  + hmac(core)
                  + "\",\"engine\":{\"drools\":\"10\",\"huice\":\"1\",\"java\":\"17\"},"
                  + "\"kind\":\"determination\",\"number\":1,\"ruleSet\":\""
                  + RULES.id()
                  + "\",\"rulings\":[{\"amount\":\"1.50\",\"bound\":\"exact\",\"clause\":\"一\","
                  + "\"policy\":\"政策\",\"ruling\":\"granted\"},{\"amount\":\"0.125\","
                  + "\"bound\":\"ceiling\",\"clause\":\"一\",\"policy\":\"政策\","
                  + "\"ruling\":\"superseded\"}],\"schema\":1,\"text\":\""
                  + hmac("页".getBytes(StandardCharsets.UTF_8))
                  + "\",\"time\":\"2026-01-02T03:04:05.006Z\"}");
      assertThat(ledger.payload(1).orElseThrow().core()).isEqualTo(core);
      assertThat(ledger.ruleSet(RULES.id())).contains(RULES.bytes());
    }
  }

  private static String hmac(byte[] bytes) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
    return "hmac-sha256:" + HexFormat.of().formatHex(mac.doFinal(bytes));
  }

  @Test
  void an_award_that_no_database_holds_is_refused_rather_than_cut() {
    try (LedgerStore ledger = open(fresh())) {
      Recorder recorder = recorder(ledger);
      String largest = "92233720368547758.07";

      recorder.record(decision("甲", "2025-12-01", largest, null)).await();
      assertThatThrownBy(
              () -> recorder.record(decision("乙", "2025-12-01", "92233720368547758.08", null)))
          .isInstanceOf(LedgerFailure.class)
          .hasMessageContaining("AMOUNT_NOT_IN_FEN");
      assertThat(ledger.size()).isEqualTo(1);
    }
  }

  @Test
  void what_was_erased_cannot_be_corrected() {
    try (LedgerStore ledger = open(fresh())) {
      Recorder recorder = recorder(ledger);
      long number = recorder.record(decision("甲", "2025-12-01", "1.00", null)).await().number();
      long by = new Custody(ledger, origin()).erase(List.of(number), "本人要求", null).number();

      LedgerFailure failure =
          catchThrowableOfType(
              LedgerFailure.class,
              () -> recorder.record(decision("甲", "2025-12-01", "2.00", number)));
      assertThat(failure.problem())
          .isEqualTo(Problem.at(Place.of("甲.json"), RecordProblem.CORRECTS_ERASED, "" + number));
      assertThat(ledger.size()).isEqualTo(by);
    }
  }

  @Test
  void a_pool_does_not_rest_on_what_was_erased_while_it_was_being_recorded() {
    try (LedgerStore ledger = open(fresh())) {
      recorder(ledger).record(decision("甲", "2025-12-01", "1.00", null)).await();
      recorder(ledger).record(decision("乙", "2025-12-01", "1.00", null)).await();
      recorder(ledger).record(decision("丙", "2025-12-01", "1.00", null)).await();

      Recorder other = recorder(ledger, () -> erase(ledger, 3));
      assertThat(other.record("果.jsonl", pool("1.00"), bases("甲", "乙")).number()).isEqualTo(5);

      Recorder own = recorder(ledger, () -> erase(ledger, 2));
      LedgerFailure failure =
          catchThrowableOfType(
              LedgerFailure.class, () -> own.record("果.jsonl", pool("2.00"), bases("甲", "乙")));
      assertThat(failure.problem())
          .isEqualTo(
              Problem.at(Place.of("果.jsonl"), RecordProblem.POOL_CLAIMS_NOT_RECORDED, "1", "#2"));
      assertThat(ledger.size()).isEqualTo(6);
    }
  }

  private static void erase(LedgerStore ledger, long number) {
    new Custody(ledger, origin()).erase(List.of(number), "本人要求", KEY.marks());
  }

  /** Something happens after the ledger was looked at. */
  private static Recorder recorder(LedgerStore ledger, Runnable meanwhile) {
    Origin origin = origin();
    return new Recorder(
        ledger,
        new Origin(
            origin.actor(),
            origin.versions(),
            origin.now(),
            () -> {
              meanwhile.run();
              return origin.salts().get();
            }),
        RULES,
        KEY.marks(),
        new Vocabulary(Map.of(), Map.of()));
  }

  private static byte[] pool(String total) {
    return CanonicalJson.write(
        Map.of(
            "pool",
            "盘" + total,
            "asOf",
            "2025-12-01",
            "ruleSet",
            RULES.id(),
            "total",
            total,
            "previous",
            List.of()));
  }

  private static List<PoolBasis> bases(String... applicants) {
    return Stream.of(applicants)
        .map(
            one ->
                new PoolBasis(Sha256.name(core(one, "2025-12-01", "1.00")), "企业[" + one + "]", 1))
        .toList();
  }

  @Test
  void of_two_at_once_for_one_applicant_and_day_one_is_refused() throws Exception {
    Where where = fresh();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CountDownLatch start = new CountDownLatch(1);
    try (LedgerStore first = open(where);
        LedgerStore second = open(where)) {
      List<Future<Boolean>> done = new ArrayList<>();
      for (LedgerStore ledger : List.of(first, second)) {
        String amount = ledger.equals(first) ? "1.00" : "2.00";
        done.add(
            threads.submit(
                () -> {
                  start.await();
                  return isRecorded(recorder(ledger), decision("甲", "2025-12-01", amount, null));
                }));
      }
      start.countDown();

      assertThat(List.of(done.get(0).get(), done.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
      assertThat(first.size()).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean isRecorded(Recorder recorder, Decision decision) {
    try {
      return recorder.record(decision).await().anew();
    } catch (LedgerFailure refused) {
      return false;
    }
  }

  /**
   * Something that somebody tries.
   *
   * @param corrects the number; 0 for none
   */
  record Attempt(String applicant, String day, String amount, long corrects) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of("甲", "乙"),
            Arbitraries.of("2025-12-01", "2025-12-02"),
            Arbitraries.of("1.00", "2.00", "3.00"),
            Arbitraries.longs().between(0, 6))
        .as(Attempt::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14);
  }

  /** Whatever is tried, a naive ledger in memory says the same. */
  @Property(tries = 40)
  void one_determination_counts_for_an_applicant_and_a_day(
      @ForAll("attempts") List<Attempt> attempts) {
    List<Attempt> kept = new ArrayList<>();
    try (LedgerStore ledger = open(fresh())) {
      Recorder recorder = recorder(ledger);
      for (Attempt attempt : attempts) {
        Optional<Long> expected = expected(kept, attempt);
        Long corrects = attempt.corrects() == 0 ? null : attempt.corrects();
        Optional<Long> told =
            told(
                recorder, decision(attempt.applicant(), attempt.day(), attempt.amount(), corrects));
        assertThat(told).as("%s after %s", attempt, kept).isEqualTo(expected);
        if (expected.isPresent() && expected.get() > kept.size()) {
          kept.add(attempt);
        }
      }
      assertThat(ledger.size()).isEqualTo(kept.size());
      for (int i = 0; i < kept.size(); i++) {
        Object corrects = JsonValues.object(ledger.leaf(i + 1L)).get("corrects");
        assertThat(corrects).isEqualTo(kept.get(i).corrects() == 0 ? null : kept.get(i).corrects());
      }
    }
  }

  private static Optional<Long> told(Recorder recorder, Decision decision) {
    try {
      return Optional.of(recorder.record(decision).await().number());
    } catch (LedgerFailure refused) {
      return Optional.empty();
    }
  }

  /** The number that it has to get or already has; empty where it has to be refused. */
  private static Optional<Long> expected(List<Attempt> kept, Attempt attempt) {
    Set<Long> corrected = new java.util.HashSet<>();
    kept.forEach(one -> corrected.add(one.corrects()));
    Optional<Long> counting =
        java.util.stream.LongStream.rangeClosed(1, kept.size())
            .boxed()
            .filter(number -> !corrected.contains(number))
            .filter(number -> isFor(kept.get(number.intValue() - 1), attempt))
            .findFirst();
    boolean same =
        counting.isPresent()
            && kept.get(counting.get().intValue() - 1).amount().equals(attempt.amount());
    if (attempt.corrects() == 0) {
      return counting.isEmpty() ? again(kept, attempt) : same ? counting : Optional.empty();
    }
    if (attempt.corrects() > kept.size()) {
      return Optional.empty();
    }
    Attempt target = kept.get((int) attempt.corrects() - 1);
    boolean sameCore = isFor(target, attempt) && target.amount().equals(attempt.amount());
    if (!target.applicant().equals(attempt.applicant()) || sameCore) {
      return Optional.empty();
    }
    int before = kept.indexOf(attempt);
    if (before >= 0) {
      return last(kept, before + 1L, attempt);
    }
    if (corrected.contains(attempt.corrects())) {
      return Optional.empty();
    }
    boolean free = counting.isEmpty() || counting.get() == attempt.corrects();
    return free ? Optional.of(kept.size() + 1L) : same ? counting : Optional.empty();
  }

  /** A day that no determination counts for, which may have been corrected away. */
  private static Optional<Long> again(List<Attempt> kept, Attempt attempt) {
    int before = kept.indexOf(attempt);
    return before < 0 ? Optional.of(kept.size() + 1L) : last(kept, before + 1L, attempt);
  }

  /** Where it was recorded in just this way, it may only be told again if it still counts. */
  private static Optional<Long> last(List<Attempt> kept, long number, Attempt attempt) {
    long last = number;
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).corrects() == last) {
        last = i + 1L;
      }
    }
    Attempt now = kept.get((int) last - 1);
    boolean same = isFor(now, attempt) && now.amount().equals(attempt.amount());
    return same ? Optional.of(last) : Optional.empty();
  }

  private static boolean isFor(Attempt one, Attempt other) {
    return one.applicant().equals(other.applicant()) && one.day().equals(other.day());
  }
}
