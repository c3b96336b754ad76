package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.audit.PoolBasis;
import org.huice.audit.Recorded;
import org.huice.determination.Determination;
import org.huice.page.Words;
import org.huice.policy.Pool;
import org.huice.pool.Average;
import org.huice.pool.PoolProblem;
import org.huice.pool.PoolRecord;
import org.huice.pool.PoolResult;
import org.huice.pool.RunTerms;
import org.huice.pool.SetAside;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.DividedPool;
import org.huice.register.RecordFile;
import org.huice.ruleset.RuleSet;
import org.huice.store.LedgerFailure;
import org.jspecify.annotations.Nullable;

/** One pool with its claims, divided: to be looked at, written into a file, or committed. */
final class PoolDesk {
  private static final int HEAD = 64;

  private final Words words;
  private final Results results;
  private final PoolResult result;
  private final RunTerms terms;
  private final PoolReason reason;

  private PoolDesk(
      Words words, Results results, PoolResult result, RunTerms terms, PoolUnits units) {
    this.words = words;
    this.results = results;
    this.result = result;
    this.terms = terms;
    this.reason = new PoolReason(words, result, units);
  }

  /**
   * Divides a pool; nothing where it cannot be, which is then told.
   *
   * @param previous files of earlier records
   * @throws CannotRun if one of them cannot be read
   */
  static Optional<PoolDesk> of(
      Pool pool,
      RuleSet rules,
      Results results,
      List<Path> previous,
      Words words,
      Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    List<PoolRecord> records = new ArrayList<>();
    previous.forEach(file -> record(file, words, found::add).ifPresent(records::add));
    DividedPool.Origin origin =
        new DividedPool.Origin(
            results.file(),
            Version.number(),
            results.header().overlay(),
            results.header().asOf(),
            results.digest(),
            results.decided(),
            results.rejected());
    Optional<DividedPool> divided =
        DividedPool.of(
            pool,
            rules,
            origin,
            results.claimsOn(pool.id()),
            results.figuresFor(pool.id()),
            records,
            found::add);
    found.forEach(problems);
    return divided
        .filter(run -> found.isEmpty())
        .map(
            run ->
                new PoolDesk(
                    words, results, run.result(), run.terms(), new PoolUnits(pool, rules)));
  }

  private static Optional<PoolRecord> record(Path file, Words words, Consumer<Problem> problems) {
    return new RecordFile(Input.name(file), Input.whole(file, words), problems).earlier();
  }

  PoolText text() {
    return new PoolText(words, results, result, terms, reason);
  }

  /**
   * Writes all claims into a file, in the format of its name.
   *
   * @throws CannotRun if the format is not known, or the file cannot be written
   */
  void write(Path file, Surroundings surroundings) {
    PoolSheets.Format format = format(file);
    byte[] bytes = new PoolSheets(words, result, terms, reason, text()).bytes(format);
    new Output(words)
        .write(
            file,
            bytes,
            head ->
                format.begins(head)
                    ? Optional.empty()
                    : Optional.of(words.say("pool.notOurs", Input.name(file))),
            HEAD);
    surroundings.out().println(words.say("pool.written", Input.name(file)));
  }

  private PoolSheets.Format format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    for (PoolSheets.Format format : PoolSheets.Format.values()) {
      if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new CannotRun(words.say("pool.format", Input.name(file)));
  }

  /**
   * Writes the record, once it is known that nobody is left out unseen, and reads it back. Into a
   * ledger it goes first: what cannot be recorded is not committed, and whoever could not write the
   * file only tries again.
   *
   * @param ledger into which it is recorded; null where it is not
   * @param confirmed what the user has said may be
   * @throws CannotRun if it cannot be written
   */
  void commit(
      Path file,
      @Nullable Recording ledger,
      Confirmed confirmed,
      Surroundings surroundings,
      Consumer<Problem> problems) {
    List<Problem> kept = new ArrayList<>();
    if (!confirmed.setAside() && isLeftOut()) {
      kept.add(leftOut());
    }
    Determination.Overlaid overlay = terms.overlay();
    if (!confirmed.overlay() && overlay != null) {
      kept.add(onOverlay(overlay));
    }
    kept.forEach(problems);
    if (!kept.isEmpty()) {
      return;
    }
    byte[] bytes = RecordFile.committed(result, terms);
    if (Files.exists(file)) {
      throw new CannotRun(words.say("pool.exists", Input.name(file)));
    }
    @Nullable Recorded recorded = null;
    if (ledger != null) {
      List<PoolBasis> bases = results.basesOf(result.pool().id());
      try {
        recorded = ledger.recorder().record(results.file(), bytes, bases);
      } catch (LedgerFailure refused) {
        problems.accept(refused.problem());
        return;
      }
    }
    new Output(words).write(file, bytes, head -> Optional.empty(), HEAD);
    Optional<PoolRecord> back = record(file, words, problems);
    if (back.isPresent()) {
      PoolRecord record = back.get();
      if (record.total().compareTo(result.total()) != 0) {
        throw new IllegalStateException("The record does not add up: " + record.total());
      }
      surroundings.out().println(words.say("pool.committed", Input.name(file), record.digest()));
      text().overlay().forEach(surroundings.out()::println);
    }
    if (recorded != null) {
      new Entered(recorded, null).lines(words).forEach(surroundings.out()::println);
    }
  }

  /**
   * What a commit does not do unless the user says so.
   *
   * @param setAside to leave out what takes no part
   * @param overlay to divide by values that no document states
   */
  record Confirmed(boolean setAside, boolean overlay) {}

  private Problem onOverlay(Determination.Overlaid overlay) {
    return Problem.at(
        Place.of(results.file()),
        PoolProblem.POOL_ON_OVERLAY,
        result.pool().id(),
        terms.overlayTitle(),
        overlay.id());
  }

  private boolean isLeftOut() {
    return results.rejected() > 0 || !result.setAside().isEmpty() || missing() > 0;
  }

  private int missing() {
    return result.averages().stream().mapToInt(Average::missing).max().orElse(0);
  }

  private Problem leftOut() {
    return Problem.at(
        Place.of(results.file()),
        PoolProblem.POOL_SET_ASIDE,
        result.pool().id(),
        String.valueOf(results.rejected()),
        aside(SetAside.Reason.OPEN),
        aside(SetAside.Reason.MISSING, SetAside.Reason.NO_AVERAGE, SetAside.Reason.NEGATIVE_BASE),
        String.valueOf(missing()));
  }

  private String aside(SetAside.Reason... reasons) {
    List<SetAside.Reason> any = List.of(reasons);
    return String.valueOf(
        result.setAside().stream().filter(one -> any.contains(one.reason())).count());
  }
}
