package org.huice.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.huice.ledger.MarkKey;
import org.huice.register.JsonValues;
import org.huice.ruleset.RuleArchive;
import org.huice.store.Appended;
import org.huice.store.Draft;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;
import org.huice.store.Payload;
import org.huice.tree.Sha256;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Records what was decided. The same determination is recorded once: recorded again it is told
 * where it stands. Another one for the same applicant and day is only recorded as a correction of
 * the one that counts.
 */
public final class Recorder {
  private final LedgerStore ledger;
  private final Origin origin;
  private final RuleArchive rules;
  private final ErasureMarks marks;
  private final DecidedFacts facts;
  private boolean kept;

  /**
   * Records into a ledger.
   *
   * @param rules by which was decided, kept with the first entry
   * @param marks by which it is known whose entries were erased
   * @param vocabulary by which is decided: it says which facts are earlier awards
   */
  public Recorder(
      LedgerStore ledger, Origin origin, RuleArchive rules, MarkKey marks, Vocabulary vocabulary) {
    this.ledger = ledger;
    this.origin = origin;
    this.rules = rules;
    this.marks = new ErasureMarks(marks);
    this.facts = new DecidedFacts(vocabulary);
  }

  /** Something that is on its way into the ledger. */
  public interface Pending {
    /**
     * Waits until it is durable.
     *
     * @throws org.huice.store.LedgerFailure if it is not recorded
     */
    Recorded await();
  }

  /**
   * Hands a determination over; several may be on their way at once and become durable together,
   * numbered in the order in which they were handed over.
   *
   * @throws org.huice.store.LedgerFailure if it cannot be recorded whatever the ledger says
   */
  public Pending record(Decision decision) {
    keepRules();
    Drafted drafted = drafted(Noted.of(decision, origin));
    return drafted.pending(ledger, ledger.append(drafted.draft()));
  }

  /**
   * Hands many over, which become durable together, numbered in their order; one that is refused
   * hinders no other. Digests and what the index says are made by several threads.
   *
   * @return in the same order; of one that cannot be recorded whatever the ledger says it tells
   *     only when it is awaited
   * @throws org.huice.store.LedgerFailure if the rules cannot be kept
   */
  public List<Pending> record(List<Decision> decisions) {
    keepRules();
    List<Noted> noted = decisions.stream().map(one -> Noted.of(one, origin)).toList();
    List<Attempt> attempts = noted.parallelStream().map(this::attempt).toList();
    List<Drafted> drafted = attempts.stream().flatMap(one -> one.drafted().stream()).toList();
    Iterator<CompletableFuture<Appended>> appended =
        ledger.append(drafted.stream().map(Drafted::draft).toList()).iterator();
    return attempts.stream().map(one -> one.pending(ledger, appended)).toList();
  }

  /** A determination with what is another one each time, in the order in which they come. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Noted(Decision decision, String time, byte[] salt) {
    static Noted of(Decision decision, Origin origin) {
      return new Noted(decision, origin.time(), origin.salts().get());
    }
  }

  private record Drafted(Decision decision, DecisionGuard guard, Draft draft) {
    Pending pending(LedgerStore ledger, CompletableFuture<Appended> appended) {
      return () -> new Awaited(ledger, decision, guard).of(appended);
    }
  }

  /** A draft, or why there is none. */
  private record Attempt(Optional<Drafted> drafted, @Nullable LedgerFailure refusal) {
    Pending pending(LedgerStore ledger, Iterator<CompletableFuture<Appended>> appended) {
      LedgerFailure refused = refusal;
      if (refused == null) {
        return drafted.orElseThrow().pending(ledger, appended.next());
      }
      return () -> {
        throw refused;
      };
    }
  }

  private Attempt attempt(Noted noted) {
    try {
      return new Attempt(Optional.of(drafted(noted)), null);
    } catch (LedgerFailure refused) {
      return new Attempt(Optional.empty(), refused);
    }
  }

  private Drafted drafted(Noted noted) {
    Decision decision = noted.decision();
    checkCorrected(decision);
    CoreSummary core = CoreSummary.of(decision.core());
    checkDay(decision.source(), core.asOf());
    Payload payload = new Payload(noted.salt(), decision.core(), decision.text());
    LeafText leaf = LeafText.determination(noted.time(), origin, core, payload, decision);
    DecisionGuard guard = new DecisionGuard(decision, core, marks, facts);
    String once = once("determination", decision.core(), decision.corrects());
    Draft.Composer composer = number -> again(leaf, decision, guard).bytes(number);
    Draft.IndexRow row = FoundBy.of(decision, core, noted.time());
    return new Drafted(decision, guard, new Draft(composer, payload, row, once, guard));
  }

  /**
   * Records a pool that was divided.
   *
   * @param source the file of the results, for messages only
   * @param record the exact bytes of its record
   * @param bases every determination on which it rests
   * @throws org.huice.store.LedgerFailure if it is not recorded: one of these is not in the ledger,
   *     say
   */
  public Recorded record(String source, byte[] record, List<PoolBasis> bases) {
    keepRules();
    PoolSummary pool = PoolSummary.of(record);
    checkDay(source, pool.asOf());
    long seen = ledger.size();
    List<Long> numbers = new PoolNumbers(ledger, source).of(bases, pool.asOf());
    Payload payload = new Payload(origin.salts().get(), record, new byte[0]);
    String time = origin.time();
    LeafText leaf = LeafText.pool(time, origin, pool, payload, numbers);
    Appended appended =
        ledger.record(
            new Draft(
                leaf::bytes,
                payload,
                FoundBy.of(pool, numbers, time),
                once("pool", record, null),
                new PoolGuard(source, numbers, new EarlierRuns(source, record), seen)));
    return new Recorded(appended.number(), appended.anew(), appended.checkpoint());
  }

  /** Which entry it repeats is known only within the transaction. */
  private static LeafText again(LeafText leaf, Decision decision, DecisionGuard guard) {
    Long repeated = guard.again();
    Again again = decision.again();
    if (repeated != null && again != null) {
      leaf.again(repeated, again.reason());
    }
    return leaf;
  }

  /** What a later day brings nobody knows yet: reports, figures, rules. */
  private void checkDay(String source, String asOf) {
    LocalDate today = origin.today();
    if (LocalDate.parse(asOf).isAfter(today)) {
      throw Unrecorded.because(source, RecordProblem.RECORDED_AHEAD, asOf, today);
    }
  }

  /** Which entries the determinations of a register correct. */
  public RegisterCorrections corrections(RegisterCorrections.Which which) {
    return new RegisterCorrections(ledger, which);
  }

  /** A rule set is durable before the first entry that names it. */
  private void keepRules() {
    if (!kept) {
      ledger.keepRuleSet(rules.id(), rules.bytes());
      kept = true;
    }
  }

  /** What it corrects has to be a determination whose applicant is still known. */
  private void checkCorrected(Decision decision) {
    Long corrects = decision.corrects();
    if (corrects == null) {
      return;
    }
    if (corrects < 1 || corrects > ledger.size() || !isDetermination(corrects)) {
      throw Unrecorded.because(decision.source(), RecordProblem.CORRECTS_NOTHING, corrects);
    }
    Optional<Payload> payload = ledger.payload(corrects);
    if (payload.isEmpty()) {
      throw Unrecorded.because(decision.source(), RecordProblem.CORRECTS_ERASED, corrects);
    }
    if (Arrays.equals(payload.get().core(), decision.core())) {
      throw Unrecorded.because(
          decision.source(), RecordProblem.CORRECTION_CHANGES_NOTHING, corrects);
    }
  }

  private boolean isDetermination(long number) {
    return new Parts(JsonValues.object(ledger.leaf(number))).text("kind").equals("determination");
  }

  /** Equal for what is the same recorded again. */
  private static String once(String kind, byte[] bytes, @Nullable Long corrects) {
    MessageDigest digest = Sha256.start();
    digest.update(kind.getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    if (corrects != null) {
      digest.update(Long.toString(corrects).getBytes(StandardCharsets.UTF_8));
    }
    return Sha256.hex(digest);
  }
}
