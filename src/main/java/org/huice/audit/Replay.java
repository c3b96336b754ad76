package org.huice.audit;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.PrimitiveIterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.huice.audit.DeterminationReplay.Outcome;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.LineDigest;
import org.huice.ruleset.RuleSet;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerView;
import org.huice.store.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Decides recorded entries again, by the rules, the facts and the day that the ledger holds, and
 * compares byte for byte. The ledger is read by the calling thread alone; only so many entries are
 * in hand at once, so that memory does not grow with the ledger. Nothing is written.
 */
public final class Replay {
  /** Entries that may wait or be in work, for each thread. */
  private static final int AHEAD = 8;

  private final LedgerView ledger;
  private final RuleShelf shelf;
  private final int threads;
  private @Nullable LeafScan scan;

  /**
   * Replays entries of a ledger.
   *
   * @param ledger with its rule sets
   * @param cache where compiled rules are kept between runs; null for none
   * @param threads how many decide, at least 1
   */
  public Replay(LedgerView ledger, @Nullable Path cache, int threads) {
    this.ledger = ledger;
    this.shelf = new RuleShelf(ledger, cache);
    this.threads = threads;
  }

  /**
   * The numbers of all determinations and pools, ascending; also of entries that cannot be read,
   * which have to be told.
   */
  public long[] decided() {
    return scan().decided();
  }

  /** The kind of an entry; empty where it cannot be read. */
  public String kind(long number) {
    return RecordedEntry.read(number, ledger.leaf(number)).map(RecordedEntry::kind).orElse("");
  }

  /**
   * By what and upon what a determination was made, to be looked at beside other rules; empty where
   * the ledger does not hold that any more, or it cannot be read, which replaying tells.
   */
  public Optional<RecordedDecision> recorded(long number) {
    return RecordedEntry.read(number, ledger.leaf(number))
        .flatMap(entry -> readable(number).flatMap(payload -> recorded(entry, payload)));
  }

  private Optional<RecordedDecision> recorded(RecordedEntry entry, Payload payload) {
    Optional<RecordedCore> core = RecordedCore.read(payload.core());
    Optional<RecordedRules> found = shelf.find(entry.ruleSet());
    RuleSet rules = found.map(RecordedRules::rules).orElse(null);
    if (core.isEmpty() || found.isEmpty() || rules == null) {
      return Optional.empty();
    }
    RecordedRules.Side side = found.get().under(core.get().overlay());
    return side.rules() == null
        ? Optional.empty()
        : core.get()
            .facts(entry.place(), problem -> {})
            .map(facts -> new RecordedDecision(rules, side.overlay(), core.get().asOf(), facts));
  }

  /**
   * Replays entries, one after the other; what came of each is told in the same order, whatever the
   * threads.
   *
   * @param numbers of determinations and pools
   * @throws LedgerFailure if entries cannot be read; what stands beside one and cannot be read is
   *     told as its verdict
   */
  public void each(LongStream numbers, Consumer<Replayed> taker) {
    ExecutorService crew = threads == 1 ? null : Executors.newFixedThreadPool(threads);
    try {
      each(numbers.iterator(), crew, outcome -> taker.accept(outcome.replayed()));
    } finally {
      if (crew != null) {
        crew.shutdownNow();
      }
    }
  }

  private void each(
      PrimitiveIterator.OfLong numbers, @Nullable ExecutorService crew, Consumer<Outcome> taker) {
    Deque<Future<Outcome>> waiting = new ArrayDeque<>();
    while (numbers.hasNext()) {
      long number = numbers.nextLong();
      Optional<RecordedEntry> entry = RecordedEntry.read(number, ledger.leaf(number));
      if (crew == null || entry.isEmpty() || entry.get().isPool()) {
        drain(waiting, 0, taker);
        taker.accept(now(number, entry, crew));
      } else {
        waiting.add(crew.submit(prepared(entry.get())::get));
        drain(waiting, threads * AHEAD, taker);
      }
    }
    drain(waiting, 0, taker);
  }

  private Outcome now(long number, Optional<RecordedEntry> entry, @Nullable ExecutorService crew) {
    if (entry.isEmpty() || !entry.get().isDecided()) {
      Problem broken = Problem.at(Place.of("#" + number), ReplayProblem.ENTRY_BROKEN);
      Verdict verdict = new Verdict.Refused(List.of(broken));
      return new Outcome(new Replayed(number, "", "", null, verdict, OptionalLong.empty()), null);
    }
    return entry.get().isPool()
        ? new Outcome(pool(entry.get(), crew), null)
        : prepared(entry.get()).get();
  }

  /**
   * All that has to be read is read now; the rest any thread may do. What cannot be read beside one
   * entry keeps no other from being replayed.
   */
  private Supplier<Outcome> prepared(RecordedEntry entry) {
    try {
      return read(entry);
    } catch (LedgerFailure unreadable) {
      return () -> new Outcome(refused(entry, unreadable), null);
    }
  }

  private static Replayed refused(RecordedEntry entry, LedgerFailure unreadable) {
    return entry.replayed(null, new Verdict.Refused(List.of(unreadable.problem())));
  }

  private Supplier<Outcome> read(RecordedEntry entry) {
    Optional<Supplier<Payload>> packed = ledger.packed(entry.number());
    OptionalLong erasedBy = packed.isEmpty() ? erasedBy(entry.number()) : OptionalLong.empty();
    Optional<RecordedRules> rules = shelf.find(entry.ruleSet());
    return () -> {
      Payload payload = packed.map(Supplier::get).orElse(null);
      return new DeterminationReplay(entry, payload, erasedBy, rules).run();
    };
  }

  private Replayed pool(RecordedEntry entry, @Nullable ExecutorService crew) {
    try {
      return divided(entry, crew);
    } catch (LedgerFailure unreadable) {
      return refused(entry, unreadable);
    }
  }

  private Replayed divided(RecordedEntry entry, @Nullable ExecutorService crew) {
    Payload payload = ledger.payload(entry.number()).orElse(null);
    PoolReplay replay =
        new PoolReplay(
            entry,
            payload,
            payload == null ? erasedBy(entry.number()) : OptionalLong.empty(),
            shelf.find(entry.ruleSet()),
            digest -> earlier(entry.number(), digest));
    return replay.run(
        (numbers, taker) ->
            each(numbers.stream().mapToLong(Long::longValue).iterator(), crew, taker));
  }

  private static void drain(Deque<Future<Outcome>> waiting, int most, Consumer<Outcome> taker) {
    while (waiting.size() > most) {
      try {
        taker.accept(waiting.remove().get());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", stopped);
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof LedgerFailure told) {
          throw told;
        }
        throw new IllegalStateException(failed.getCause());
      }
    }
  }

  /** The bytes of the record of an earlier pool run, by their digest. */
  private Optional<byte[]> earlier(long before, String digest) {
    return scan().pools().stream()
        .filter(number -> number < before)
        .map(this::readable)
        .flatMap(Optional::stream)
        .map(Payload::core)
        .filter(core -> LineDigest.of(core).equals(digest))
        .findFirst();
  }

  /** Empty also where it cannot be read, which is told of its own entry. */
  private Optional<Payload> readable(long number) {
    try {
      return ledger.payload(number);
    } catch (LedgerFailure unreadable) {
      return Optional.empty();
    }
  }

  private OptionalLong erasedBy(long number) {
    return scan().erasedBy(number);
  }

  private LeafScan scan() {
    LeafScan known = scan;
    if (known == null) {
      known = LeafScan.of(ledger);
      scan = known;
    }
    return known;
  }
}
