package org.huice.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.huice.audit.DeterminationReplay.Outcome;
import org.huice.determination.Determination;
import org.huice.policy.Pool;
import org.huice.pool.PoolRecord;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.DividedPool;
import org.huice.register.JsonValues;
import org.huice.register.RecordFile;
import org.huice.ruleset.RuleSet;
import org.huice.store.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Replays a recorded pool run as a whole: each determination that it names, what these claim, and
 * the division, whose record is compared byte for byte. Taken over from the record and not
 * compared, since it lies outside the ledger: the version of the program, the digest of the file of
 * results, how many entries of the register were decided and rejected, and the entries' numbers.
 *
 * @param entry what the ledger says
 * @param payload what stands beside it; null where nothing does any more
 * @param erasedBy the entry that says it was erased
 * @param rules by which was decided; empty where the ledger has none of that id
 * @param earlier finds the bytes of an earlier run's record by their digest
 */
record PoolReplay(
    RecordedEntry entry,
    @Nullable Payload payload,
    OptionalLong erasedBy,
    Optional<RecordedRules> rules,
    Function<String, Optional<byte[]>> earlier) {
  /** Replays determinations, in order. */
  interface Determinations {
    void each(List<Long> numbers, Consumer<Outcome> taker);
  }

  /** Replays it. */
  Replayed run(Determinations determinations) {
    if (payload == null) {
      return replayed(new Verdict.Erased(erasedBy));
    }
    Differences said = new Differences();
    entry.digest("core", payload.salt(), payload.core(), said);
    try {
      Parts record = new Parts(JsonValues.object(payload.core()));
      entry.compareRecord(record, said);
      return new Run(record, payload.core(), said).run(determinations);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException broken) {
      return said.isEmpty() ? refused(ReplayProblem.CORE_BROKEN) : replayed(said.verdict());
    } catch (RuntimeException | StackOverflowError failure) {
      return refused(ReplayProblem.REPLAY_FAILED, failure.getClass().getSimpleName());
    }
  }

  private Replayed replayed(Verdict verdict) {
    return entry.replayed(String.valueOf(entry.leaf().map().get("pool")), verdict);
  }

  private Replayed refused(ReplayProblem code, String... arguments) {
    return replayed(new Verdict.Refused(List.of(problem(code, arguments))));
  }

  private Problem problem(ReplayProblem code, String... arguments) {
    return Problem.at(Place.of(entry.place()), code, arguments);
  }

  /** One run, with its record read. */
  private final class Run {
    private final Parts record;
    private final byte[] bytes;
    private final Differences said;
    private final String id;
    private final Determination.@Nullable Overlaid overlay;
    private final LocalDate asOf;
    private @Nullable Replayed first;

    Run(Parts record, byte[] bytes, Differences said) {
      this.record = record;
      this.bytes = bytes;
      this.said = said;
      this.id = record.text("pool");
      this.asOf = LocalDate.parse(record.text("asOf"));
      Parts laid = record.objectIfAny("overlay");
      this.overlay =
          laid == null ? null : new Determination.Overlaid(laid.text("id"), laid.text("content"));
    }

    Replayed run(Determinations determinations) {
      if (rules.isEmpty()) {
        return otherwise(new Verdict.RuleSetMissing(entry.ruleSet()));
      }
      RecordedRules.Side side = rules.get().under(overlay == null ? null : overlay.content());
      RuleSet effective = side.rules();
      if (effective == null) {
        return otherwise(new Verdict.Refused(side.problems()));
      }
      Optional<Pool> pool =
          effective.pools().stream().filter(one -> one.id().equals(id)).findFirst();
      if (pool.isEmpty()) {
        return otherwise(new Verdict.Refused(List.of(problem(ReplayProblem.POOL_ABSENT, id))));
      }
      Claimed claimed = new Claimed(effective, id, entries());
      List<Long> numbers = entry.leaf().numbers("determinations");
      determinations.each(numbers, outcome -> take(outcome, claimed));
      Replayed broken = first;
      if (broken != null) {
        return through(broken);
      }
      return divide(pool.get(), effective, claimed);
    }

    /** What is wrong with the entry weighs more than that nothing can be divided again. */
    private Replayed otherwise(Verdict verdict) {
      return replayed(said.isEmpty() ? verdict : said.verdict());
    }

    private void take(Outcome outcome, Claimed claimed) {
      Determination determination = outcome.determination();
      if (!(outcome.replayed().verdict() instanceof Verdict.Same) || determination == null) {
        first = first == null || weighsMore(outcome.replayed(), first) ? outcome.replayed() : first;
        return;
      }
      if (!determination.ruleSet().equals(entry.ruleSet())
          || !determination.asOf().equals(asOf)
          || !Objects.equals(determination.overlay(), overlay)) {
        said.add(
            Difference.Where.DETERMINATION,
            String.valueOf(outcome.replayed().number()),
            entry.ruleSet() + " " + asOf,
            determination.ruleSet() + " " + determination.asOf());
      }
      claimed.add(determination);
    }

    /** What the ledger says was erased is expected; what else is wrong must not hide behind it. */
    private static boolean weighsMore(Replayed one, Replayed other) {
      return isErasedByEntry(other) && !isErasedByEntry(one);
    }

    private static boolean isErasedByEntry(Replayed one) {
      return one.verdict() instanceof Verdict.Erased erased && erased.by().isPresent();
    }

    private Replayed through(Replayed broken) {
      Verdict verdict = broken.verdict();
      if (verdict instanceof Verdict.Differs) {
        said.add(
            Difference.Where.DETERMINATION,
            String.valueOf(broken.number()),
            new Verdict.Same().code(),
            verdict.code());
      }
      Replayed own = otherwise(verdict);
      return new Replayed(
          own.number(),
          own.kind(),
          own.asOf(),
          own.about(),
          own.verdict(),
          OptionalLong.of(broken.number()));
    }

    /** The numbers in the register of those who claim, by the digests of their determinations. */
    private Map<String, Long> entries() {
      Map<String, Long> entries = new HashMap<>();
      for (String list : List.of("claims", "setAside")) {
        record
            .objects(list)
            .forEach(one -> entries.put(one.text("determination"), one.number("entry")));
      }
      return entries;
    }

    private Replayed divide(Pool pool, RuleSet effective, Claimed claimed) {
      List<Problem> problems = new ArrayList<>();
      List<PoolRecord> previous = previous(problems);
      if (claimed.isPartOf(pool, record.number("decided"))) {
        problems.add(
            problem(
                ReplayProblem.POOL_POPULATION,
                id,
                String.valueOf(claimed.count()),
                String.valueOf(record.number("decided"))));
      }
      if (!problems.isEmpty()) {
        return otherwise(new Verdict.Refused(problems));
      }
      DividedPool.Origin origin =
          new DividedPool.Origin(
              entry.place(),
              record.text("huice"),
              overlay,
              asOf,
              record.text("results"),
              record.number("decided"),
              record.number("rejected"));
      Optional<DividedPool> divided =
          DividedPool.of(
              pool,
              effective,
              origin,
              claimed.claims(),
              claimed.figures(),
              previous,
              problems::add);
      if (divided.isEmpty()) {
        return otherwise(new Verdict.Refused(problems));
      }
      Differences differences = new Differences();
      RecordedBytes.compare(bytes, record.map(), divided.get().committed(), differences);
      differences.addAll(said);
      return replayed(differences.verdict());
    }

    private List<PoolRecord> previous(List<Problem> problems) {
      List<PoolRecord> records = new ArrayList<>();
      for (Parts one : record.objects("previous")) {
        String digest = one.text("digest");
        Optional<byte[]> found = earlier.apply(digest);
        if (found.isEmpty()) {
          problems.add(problem(ReplayProblem.POOL_EARLIER_ABSENT, id, digest));
        } else {
          new RecordFile(digest, found.get(), problems::add).earlier().ifPresent(records::add);
        }
      }
      return records;
    }
  }
}
