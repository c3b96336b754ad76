package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.audit.Custody;
import org.huice.ledger.SigningKey;
import org.huice.page.Words;
import org.huice.store.Appended;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.huice.store.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice ledger erase}: erases personal data beside entries; the entries stay. */
@Command(name = "erase", sortOptions = false)
final class LedgerEraseVerb implements Callable<Integer> {
  private static final int LONGEST_REASON = 1_000;

  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerOptions options = new LedgerOptions();

  @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "entry")
  private List<String> entries = new ArrayList<>();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason", order = 10)
  private @Nullable String reason;

  @Option(names = "--no-mark", descriptionKey = "no-mark", order = 11)
  private boolean unmarked;

  LedgerEraseVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    if (reason == null
        || reason.isBlank()
        || reason.length() > LONGEST_REASON
        || reason.chars().anyMatch(Character::isISOControl)) {
      throw new CannotRun(words.say("ledger.erase.noReason", String.valueOf(LONGEST_REASON)));
    }
    List<Long> numbers = entries.stream().map(one -> EntryNumber.read(one, words)).toList();
    String where = options.place().where(surroundings, words);
    String actor = options.actor(surroundings, words);
    SigningKey key = LedgerDoor.key(where, options.access(), surroundings, words);
    try (LedgerStore ledger = LedgerDoor.open(where, key, surroundings, words)) {
      List<Long> left = others(ledger, numbers);
      boolean markable = hasDetermination(ledger, numbers);
      Appended done =
          new Custody(ledger, Recording.origin(actor, surroundings))
              .erase(numbers, reason.strip(), unmarked ? null : key.marks());
      surroundings
          .out()
          .println(words.say("ledger.erase.done", joined(numbers), number(done.number())));
      if (markable) {
        String marked = unmarked ? "ledger.erase.unmarked" : "ledger.erase.marked";
        surroundings.out().println(words.say(marked));
      }
      surroundings.out().println(words.say("ledger.erase.elsewhere"));
      if (!left.isEmpty()) {
        surroundings.out().println(words.say("ledger.erase.others", joined(left)));
      }
    }
    return ExitCode.DONE;
  }

  /** Payments and pools get no mark, and need none. */
  private static boolean hasDetermination(LedgerStore ledger, List<Long> numbers) {
    Question all = new Question("determination", null, null, null, null, null, null, List.of());
    try (Stream<Indexed> rows = ledger.find(all)) {
      return rows.anyMatch(one -> one.row().applicant() != null && numbers.contains(one.number()));
    }
  }

  /** What else names those whom these entries name. */
  private static List<Long> others(LedgerStore ledger, List<Long> numbers) {
    List<String> applicants;
    try (Stream<Indexed> rows = ledger.find(Question.ALL)) {
      applicants =
          rows.filter(one -> numbers.contains(one.number()))
              .flatMap(one -> Stream.ofNullable(one.row().applicant()))
              .distinct()
              .toList();
    }
    List<Long> others = new ArrayList<>();
    for (String applicant : applicants) {
      Question asked = new Question(null, applicant, null, null, null, null, null, List.of());
      try (Stream<Indexed> rows = ledger.find(asked)) {
        rows.map(Indexed::number).filter(one -> !numbers.contains(one)).forEach(others::add);
      }
    }
    return others;
  }

  private static String joined(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static String number(long number) {
    return String.valueOf(number);
  }
}
