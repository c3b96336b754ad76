package org.huice.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.huice.audit.Inventory;
import org.huice.audit.Replay;
import org.huice.audit.Sample;
import org.huice.audit.Sought;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which entries are to be replayed, as typed. */
final class ReplayChoice {
  private static final String DETERMINATION = "determination";

  @Parameters(paramLabel = "ID", arity = "0..*", descriptionKey = "entries")
  private List<String> entries = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "all", order = 1)
  private boolean all;

  @Option(names = "--sample", paramLabel = "N", descriptionKey = "sample", order = 2)
  private @Nullable Integer sample;

  @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "seed", order = 3)
  private @Nullable String seed;

  @Option(names = "--enterprise", paramLabel = "KEY", descriptionKey = "enterprise", order = 4)
  private @Nullable String enterprise;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of", order = 5)
  private @Nullable String asOf;

  @Option(names = "--known-at", paramLabel = "TIME", descriptionKey = "known-at", order = 6)
  private @Nullable String knownAt;

  /** The entries chosen. */
  static final class Chosen {
    private final long[] numbers;
    private final long skipped;
    private final @Nullable String seed;
    private final boolean every;

    /**
     * Those with these numbers.
     *
     * @param numbers ascending, or as typed
     * @param skipped how many others of the ledger decide nothing; 0 where they were not asked for
     * @param seed by which was drawn; null where nothing was
     * @param every whether these are all there are
     */
    Chosen(long[] numbers, long skipped, @Nullable String seed, boolean every) {
      this.numbers = numbers.clone();
      this.skipped = skipped;
      this.seed = seed;
      this.every = every;
    }

    /** The numbers in their order. */
    LongStream stream() {
      return LongStream.of(numbers);
    }

    int count() {
      return numbers.length;
    }

    long skipped() {
      return skipped;
    }

    @Nullable String seed() {
      return seed;
    }

    boolean every() {
      return every;
    }
  }

  /**
   * Sees that one way of choosing was typed, and only one.
   *
   * @throws CannotRun if not
   */
  void check(Words words) {
    int ways = (entries.isEmpty() ? 0 : 1) + (all ? 1 : 0) + (sample == null ? 0 : 1);
    if (ways + (enterprise == null ? 0 : 1) != 1) {
      throw new CannotRun(words.say("replay.which"));
    }
    if (sample != null && sample < 1) {
      throw new CannotRun(words.say("replay.badSample", String.valueOf(sample)));
    }
    if (seed != null && sample == null) {
      throw new CannotRun(words.say("replay.seedAlone"));
    }
    if (enterprise == null && (asOf != null || knownAt != null)) {
      throw new CannotRun(words.say("replay.dayAlone"));
    }
  }

  /**
   * What was chosen of a ledger.
   *
   * @throws CannotRun if there is no such entry, or it decides nothing
   */
  Chosen of(LedgerReading ledger, Replay replay, Words words) {
    if (!entries.isEmpty()) {
      return new Chosen(typed(ledger, replay, words), 0, null, false);
    }
    if (enterprise != null) {
      return new Chosen(found(enterprise, ledger, words), 0, null, false);
    }
    long[] decided = replay.decided();
    long others = ledger.view().size() - decided.length;
    if (sample == null) {
      return new Chosen(decided, others, null, true);
    }
    String lot = seed == null ? ownSeed(ledger) : seed;
    return new Chosen(new Sample(lot).draw(LongStream.of(decided), sample), 0, lot, false);
  }

  private long[] typed(LedgerReading ledger, Replay replay, Words words) {
    List<Long> numbers = new ArrayList<>();
    for (String entry : entries) {
      long number = EntryNumber.in(EntryNumber.read(entry, words), ledger, words);
      String kind = replay.kind(number);
      if (!kind.isEmpty() && !kind.equals(DETERMINATION) && !kind.equals("pool")) {
        throw new CannotRun(
            words.say("replay.notDecided", String.valueOf(number), LedgerWords.kind(words, kind)));
      }
      numbers.add(number);
    }
    return numbers.stream().distinct().mapToLong(Long::longValue).toArray();
  }

  private long[] found(String who, LedgerReading ledger, Words words) {
    String day = day(words);
    String time = knownAt == null ? null : KnownAt.read(knownAt, words);
    Sought sought =
        new Sought(DETERMINATION, null, who, day, day, null, time, Sought.Standing.CURRENT, false);
    List<Long> numbers = new ArrayList<>();
    Inventory inventory = new Inventory(ledger.view(), ledger.rows());
    inventory.list(sought, one -> numbers.add(one.number()));
    if (numbers.isEmpty()) {
      List<String> why = new ArrayList<>(List.of(words.say("replay.nothing")));
      why.addAll(new LedgerDoubts(words).lines(sought, inventory, true));
      throw new CannotRun(String.join(System.lineSeparator(), why));
    }
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }

  private @Nullable String day(Words words) {
    try {
      return asOf == null ? null : LocalDate.parse(asOf).toString();
    } catch (DateTimeException noDate) {
      throw new CannotRun(words.say("usage.badDate", String.valueOf(asOf)));
    }
  }

  /** The root of the ledger, which nobody can choose while recording. */
  private static String ownSeed(LedgerReading ledger) {
    return ledger.view().checkpoint().flatMap(note -> note.lines().skip(2).findFirst()).orElse("");
  }
}
