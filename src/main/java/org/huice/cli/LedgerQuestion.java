package org.huice.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.huice.audit.Sought;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which entries of a ledger an auditor wants, as typed. */
final class LedgerQuestion {
  /** What an entry can be, by its code; each has its word {@code ledger.kind.…}. */
  static final List<String> KINDS = List.of("determination", "pool", "payment", "erasure", "key");

  @Option(names = "--policy", paramLabel = "POLICY", descriptionKey = "asked-policy", order = 10)
  private @Nullable String policy;

  @Option(
      names = "--enterprise",
      paramLabel = "KEY",
      descriptionKey = "asked-enterprise",
      order = 11)
  private @Nullable String enterprise;

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "asked-from", order = 12)
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "asked-to", order = 13)
  private @Nullable String to;

  @Option(names = "--known-at", paramLabel = "TIME", descriptionKey = "asked-known-at", order = 16)
  private @Nullable String knownAt;

  /** The policy asked for; null where none is. */
  @Nullable String policy() {
    return policy;
  }

  /** Who is asked for; null where nobody is. */
  @Nullable String enterprise() {
    return enterprise;
  }

  /**
   * What was typed, where nothing else restricts it.
   *
   * @throws CannotRun if a day or time is none, or the days are in the wrong order
   */
  Sought sought(Words words) {
    return sought(null, null, Sought.Standing.ANY, false, words);
  }

  /**
   * What was typed.
   *
   * @param kind as typed
   * @param overFen more than this is meant; null where any sum is
   * @param overpaid whether only determinations are meant of which too much was paid
   * @throws CannotRun if something cannot be understood
   */
  Sought sought(
      @Nullable String kind,
      @Nullable Long overFen,
      Sought.Standing standing,
      boolean overpaid,
      Words words) {
    String first = day(from, words);
    String last = day(to, words);
    if (first != null && last != null && first.compareTo(last) > 0) {
      throw new CannotRun(words.say("ledger.badSpan", first, last));
    }
    return new Sought(
        kind(kind, words),
        policy == null ? null : policy.strip(),
        enterprise,
        first,
        last,
        overFen,
        knownAt == null ? null : KnownAt.read(knownAt, words),
        standing,
        overpaid);
  }

  private static @Nullable String day(@Nullable String typed, Words words) {
    try {
      return typed == null ? null : LocalDate.parse(typed).toString();
    } catch (DateTimeException noDate) {
      throw new CannotRun(words.say("usage.badDate", typed));
    }
  }

  private static @Nullable String kind(@Nullable String typed, Words words) {
    if (typed == null) {
      return null;
    }
    for (String kind : KINDS) {
      if (typed.equals(kind) || Typed.same(words.say("ledger.kind." + kind), typed)) {
        return kind;
      }
    }
    List<String> all = KINDS.stream().map(kind -> words.say("ledger.kind." + kind)).toList();
    throw new CannotRun(words.say("ledger.badKind", typed, words.list(all)));
  }

  /**
   * A sum as typed. Groups of three digits are taken, since that is how the tables write sums.
   *
   * @throws CannotRun if it is none
   */
  static long fen(String typed, Words words) {
    if (!typed.matches("\\d{1,15}(\\.\\d{1,2})?|\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,2})?")) {
      throw new CannotRun(words.say("ledger.badSum", typed));
    }
    return new BigDecimal(typed.replace(",", "")).movePointRight(2).longValueExact();
  }
}
