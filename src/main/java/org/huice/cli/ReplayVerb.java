package org.huice.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.huice.audit.Replay;
import org.huice.audit.Replayed;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice replay}: decides recorded entries again and compares them byte for byte. */
@Command(name = "replay", sortOptions = false)
final class ReplayVerb implements Callable<Integer> {
  private static final int MOST_THREADS = 256;
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ReplayChoice choice = new ReplayChoice();
  @Mixin private final LedgerPlace place = new LedgerPlace();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "today", order = 8)
  private @Nullable Path rules;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", order = 9)
  private @Nullable Integer threads;

  ReplayVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    choice.check(words);
    boolean json = format.isJson(words);
    int hands = threads();
    Path kept = cache.folder(surroundings);
    ReplayToday today = rules == null ? null : ReplayToday.of(rules, kept, surroundings, words);
    try (LedgerReading ledger = LedgerDoor.read(place, surroundings, words)) {
      LedgerSigned signed = LedgerSigned.of(ledger);
      Replay replay = new Replay(ledger.view(), kept, hands);
      ReplayChoice.Chosen chosen = choice.of(signed.ledger(), replay, words);
      ReplayPrinter printer =
          json
              ? new ReplayJson(surroundings, words, chosen)
              : new ReplayText(surroundings, words, chosen, ledger);
      int done = run(replay, chosen, printer, one -> beside(one, today, replay, ledger));
      return signed.isAsReplayed(chosen.stream(), json, surroundings, words)
          ? done
          : ExitCode.FOUND_SOMETHING;
    }
  }

  private int run(
      Replay replay,
      ReplayChoice.Chosen chosen,
      ReplayPrinter printer,
      Function<Replayed, ReplayToday.@Nullable Beside> today) {
    ReplayTally tally = new ReplayTally();
    ProgressShow progress = new ProgressShow(surroundings, words, "progress.replaying");
    int many = chosen.count();
    replay.each(
        chosen.stream(),
        one -> {
          tally.add(one);
          printer.print(one, today.apply(one));
          progress.at(tally.total(), tally.total(), many);
        });
    progress.end();
    printer.end(tally);
    return tally.isAllSame() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  private static ReplayToday.@Nullable Beside beside(
      Replayed one, @Nullable ReplayToday today, Replay replay, LedgerReading ledger) {
    return today == null ? null : today.of(one, replay, ledger.view());
  }

  /** Shows what came of entries, in their order. */
  interface ReplayPrinter {
    /**
     * One entry.
     *
     * @param today what other rules would say; null where nobody asked, or nothing can be said
     */
    void print(Replayed replayed, ReplayToday.@Nullable Beside today);

    /** What came of all. */
    void end(ReplayTally tally);
  }

  private int threads() {
    int number = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (number < 1 || number > MOST_THREADS) {
      throw new CannotRun(words.say("batch.badThreads", String.valueOf(number), MOST_THREADS));
    }
    return number;
  }
}
