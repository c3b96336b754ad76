package org.huice.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.huice.engine.EngineFailure;
import org.huice.impact.ChangedApplicant;
import org.huice.impact.ChangedLines;
import org.huice.impact.Classes;
import org.huice.impact.Comparer;
import org.huice.impact.Comparison;
import org.huice.impact.Contrast;
import org.huice.impact.Frame;
import org.huice.impact.ImpactJson;
import org.huice.impact.ImpactPage;
import org.huice.impact.ImpactText;
import org.huice.impact.ImpactWorkbook;
import org.huice.impact.Ledger;
import org.huice.impact.Listed;
import org.huice.impact.RuleSide;
import org.huice.impact.Sweep;
import org.huice.impact.SweepLedger;
import org.huice.impact.SweepRequest;
import org.huice.impact.Sweeper;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.Overlay;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice impact}: what a change of rules does to a register. */
@Command(name = "impact", sortOptions = false)
final class ImpactVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ImpactRegister register = new ImpactRegister();
  @Mixin private final ImpactSides sides = new ImpactSides();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final CrossCheckOption crossCheck = new CrossCheckOption();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(names = "--sweep", paramLabel = "P=A..B/S", descriptionKey = "sweep", order = 14)
  private @Nullable String sweep;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of", order = 20)
  private @Nullable String asOf;

  @Option(names = "--by", paramLabel = "FIELD", descriptionKey = "by", order = 21)
  private @Nullable String by;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 30)
  private List<Path> out = new ArrayList<>();

  ImpactVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    crossCheck.checking(words);
    sides.check(sweep != null, words);
    register.check(words);
    ImpactFiles files = new ImpactFiles(out, words);
    try {
      return sweep == null ? compare(files, json) : sweep(sweep, files, json);
    } catch (EngineFailure failure) {
      return told(failure.problems());
    } catch (CancellationException stopped) {
      return ExitCode.COULD_NOT_RUN;
    }
  }

  private int compare(ImpactFiles files, boolean json) {
    LocalDate day = day();
    Optional<RuleSide> base = sides.base(surroundings, words);
    Optional<RuleSide> head = sides.head(surroundings, words);
    if (base.isEmpty() || head.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    Contrast contrast =
        Contrast.of(base.get(), head.get(), day).checking(crossCheck.checking(words));
    Vocabulary vocabulary = base.get().rules().vocabulary();
    Classes classes = classes(vocabulary);
    register.checkType(vocabulary, words);
    if (contrast.isNone()) {
      return same(contrast.none(register.name(), day), files, json);
    }
    Comparer comparer = Comparer.of(contrast, day, classes, words, cache.folder(surroundings));
    Optional<RegisterPass> pass = register.pass(vocabulary, comparer, day, surroundings, words);
    if (pass.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    try (RegisterPass lines = pass.get()) {
      Ledger ledger = new Ledger(contrast, classes, words);
      lines.forEach(ledger::enter);
      return tell(ledger.comparison(register.name(), lines.inputs(), day), lines, files, json);
    }
  }

  private int same(Frame frame, ImpactFiles files, boolean json) {
    files.write(
        (as, to) -> {
          switch (as) {
            case HTML -> to.write(utf8(page().same(frame)));
            case JSON -> ImpactJson.writeSame(frame, to);
            case XLSX -> ImpactWorkbook.writeSame(frame, words, to);
          }
        },
        surroundings);
    print(
        json,
        () -> ImpactJson.writeSame(frame, surroundings.out()),
        new ImpactText(words).same(frame));
    return ExitCode.DONE;
  }

  private int tell(Comparison comparison, RegisterPass lines, ImpactFiles files, boolean json) {
    Iterable<ChangedApplicant> changed = new ChangedLines(lines::lines);
    files.write(
        (as, to) -> {
          switch (as) {
            case HTML -> to.write(utf8(page().of(comparison, listed(changed))));
            case JSON -> ImpactJson.write(comparison, changed, to);
            case XLSX -> ImpactWorkbook.write(comparison, changed, words, to);
          }
        },
        surroundings);
    print(
        json,
        () -> ImpactJson.write(comparison, changed, surroundings.out()),
        new ImpactText(words).lines(comparison));
    return code(comparison.frame().notComparable());
  }

  private int sweep(String wanted, ImpactFiles files, boolean json) {
    LocalDate day = day();
    Optional<RuleSide> side = sides.head(surroundings, words);
    if (side.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    List<Problem> problems = new ArrayList<>();
    Optional<SweepRequest> request =
        SweepRequest.read(wanted, side.get().effective(), problems::add);
    Optional<List<Overlay>> values =
        request.flatMap(one -> one.overlays(side.get().effective(), day, problems::add));
    if (request.isEmpty() || values.isEmpty()) {
      return told(problems);
    }
    Contrast contrast =
        Contrast.around(side.get(), request.get().policy(), request.get().parameter().name())
            .checking(crossCheck.checking(words));
    Sweeper sweeper = Sweeper.of(contrast, values.get(), day, words, cache.folder(surroundings));
    Vocabulary vocabulary = side.get().rules().vocabulary();
    Optional<RegisterPass> pass = register.pass(vocabulary, sweeper, day, surroundings, words);
    if (pass.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    try (RegisterPass lines = pass.get()) {
      SweepLedger ledger = new SweepLedger(contrast, request.get());
      lines.forEach(ledger::enter);
      return tell(
          ledger.sweep(register.name(), lines.inputs(), day),
          ledger.budget(day),
          lines,
          files,
          json);
    }
  }

  private int tell(
      Sweep result,
      @Nullable BigDecimal budget,
      RegisterPass lines,
      ImpactFiles files,
      boolean json) {
    Iterable<ChangedApplicant> rejected = new ChangedLines(lines::lines);
    files.write(
        (as, to) -> {
          switch (as) {
            case HTML -> to.write(utf8(page().of(result, budget)));
            case JSON -> ImpactJson.write(result, rejected, to);
            case XLSX -> ImpactWorkbook.write(result, rejected, words, to);
          }
        },
        surroundings);
    print(
        json,
        () -> ImpactJson.write(result, rejected, surroundings.out()),
        new ImpactText(words).lines(result));
    return code(result.frame().notComparable());
  }

  private ImpactPage page() {
    return new ImpactPage(words, Version.number(), surroundings.today());
  }

  private static Listed listed(Iterable<ChangedApplicant> changed) {
    Listed listed = new Listed();
    changed.forEach(listed::enter);
    return listed;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Writes to the standard output. */
  @FunctionalInterface
  private interface Printing {
    void run() throws IOException;
  }

  private void print(boolean json, Printing asJson, List<String> lines) {
    if (!json) {
      lines.forEach(surroundings.out()::println);
      return;
    }
    try {
      asJson.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static int code(long notComparable) {
    return notComparable > 0 ? ExitCode.FOUND_SOMETHING : ExitCode.DONE;
  }

  private LocalDate day() {
    try {
      return asOf == null ? surroundings.today() : LocalDate.parse(asOf);
    } catch (DateTimeException noDate) {
      throw new CannotRun(words.say("usage.badDate", String.valueOf(asOf)));
    }
  }

  private Classes classes(Vocabulary vocabulary) {
    String field = by;
    if (field == null) {
      return Classes.of(vocabulary);
    }
    List<String> names = List.copyOf(Classes.names(vocabulary));
    return Classes.by(vocabulary, field)
        .orElseThrow(
            () ->
                new CannotRun(
                    words.say("impact.usage.by", field, words.list(names))
                        + Typed.maybe(field, names, words)));
  }

  private int told(List<Problem> problems) {
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    return ExitCode.FOUND_SOMETHING;
  }
}
