package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.Determination;
import org.huice.page.OverlayTitle;
import org.huice.page.Words;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.pool.Average;
import org.huice.pool.Claim;
import org.huice.pool.Fraction;
import org.huice.pool.PoolProblem;
import org.huice.pool.PoolRecord;
import org.huice.pool.PoolResult;
import org.huice.pool.PoolRun;
import org.huice.pool.PoolValues;
import org.huice.pool.Previous;
import org.huice.pool.RunTerms;
import org.huice.pool.SetAside;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.RecordFile;
import org.huice.ruleset.RuleSet;

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
    List<Claim> claims = results.claimsOn(pool.id());
    Optional<Map<ParameterRef, Fraction>> values =
        PoolValues.of(
            pool,
            policy -> Objects.requireNonNull(rules.policies().get(policy)).document(),
            results.header().asOf(),
            found::add);
    twice(results, claims, found::add);
    List<PoolRecord> records = new ArrayList<>();
    previous.forEach(file -> record(file, words, found::add).ifPresent(records::add));
    Previous earlier = new Previous(records);
    earlier.check(pool, results.header().asOf(), claims, found::add);
    found.forEach(problems);
    if (!found.isEmpty() || values.isEmpty()) {
      return Optional.empty();
    }
    PoolResult result =
        PoolRun.of(pool, values.get(), claims, results.figuresFor(pool.id()), earlier.before(pool));
    RunTerms terms =
        new RunTerms(
            Version.number(),
            rules.id(),
            results.header().overlay(),
            title(results),
            results.header().asOf(),
            results.digest(),
            results.decided(),
            results.rejected(),
            earlier.records());
    return Optional.of(new PoolDesk(words, results, result, terms, new PoolUnits(pool, rules)));
  }

  private static void twice(Results results, List<Claim> claims, Consumer<Problem> problems) {
    Map<PoolRecord.Given, Claim> first = new HashMap<>();
    for (Claim claim : claims) {
      Claim before = first.putIfAbsent(PoolRecord.Given.of(claim), claim);
      if (before != null) {
        problems.accept(
            Problem.at(
                Place.of(results.file()),
                PoolProblem.POOL_CLAIM_TWICE,
                claim.name(),
                claim.matter().policy() + " " + claim.matter().clause(),
                claim.matter().subject().toString(),
                String.valueOf(before.entry()),
                String.valueOf(claim.entry())));
      }
    }
  }

  private static Optional<PoolRecord> record(Path file, Words words, Consumer<Problem> problems) {
    return new RecordFile(Input.name(file), Input.whole(file, words), problems).earlier();
  }

  /** Under what the overlay of the decisions shows itself; empty where there is none. */
  private static String title(Results results) {
    Determination.Overlaid overlay = results.header().overlay();
    return overlay == null ? "" : OverlayTitle.of(overlay.content());
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
   * Writes the record, once it is known that nobody is left out unseen, and reads it back.
   *
   * @param confirmed what the user has said may be
   * @throws CannotRun if it cannot be written
   */
  void commit(
      Path file, Confirmed confirmed, Surroundings surroundings, Consumer<Problem> problems) {
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
