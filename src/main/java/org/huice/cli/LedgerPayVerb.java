package org.huice.cli;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.huice.audit.PaymentOrder;
import org.huice.audit.PaymentProblem;
import org.huice.audit.PaymentReceipt;
import org.huice.audit.Payments;
import org.huice.audit.Yuan;
import org.huice.ledger.SigningKey;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice ledger pay}: records that something was paid by a determination. */
@Command(name = "pay", sortOptions = false)
final class LedgerPayVerb implements Callable<Integer> {
  private static final int LONGEST = 1_000;

  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerOptions ledger = new LedgerOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "ID", arity = "1", descriptionKey = "pay-entry")
  private String entry = "";

  @Option(
      names = "--policy",
      required = true,
      paramLabel = "POLICY",
      descriptionKey = "pay-policy",
      order = 1)
  private String policy = "";

  @Option(
      names = "--clause",
      required = true,
      paramLabel = "CLAUSE",
      descriptionKey = "pay-clause",
      order = 2)
  private String clause = "";

  @Option(names = "--subject", paramLabel = "KEY", descriptionKey = "pay-subject", order = 3)
  private @Nullable String subject;

  @Option(
      names = "--amount",
      required = true,
      paramLabel = "YUAN",
      descriptionKey = "pay-amount",
      order = 4)
  private String amount = "";

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      descriptionKey = "pay-on",
      order = 5)
  private String paidOn = "";

  @Option(
      names = "--document",
      required = true,
      paramLabel = "TEXT",
      descriptionKey = "pay-document",
      order = 6)
  private String document = "";

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "pay-note", order = 7)
  private @Nullable String note;

  @Option(names = "--opinion", paramLabel = "TEXT", descriptionKey = "pay-opinion", order = 8)
  private @Nullable String opinion;

  @Mixin private final AgainOption again = new AgainOption();

  LedgerPayVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    PaymentOrder order = order();
    String where = ledger.place().where(surroundings, words);
    String actor = ledger.actor(surroundings, words);
    SigningKey key = LedgerDoor.key(where, ledger.access(), surroundings, words);
    try (LedgerStore open = LedgerDoor.open(where, key, surroundings, words)) {
      if (!isSound()) {
        return ExitCode.FOUND_SOMETHING;
      }
      Payments payments =
          new Payments(
              open, Recording.origin(actor, surroundings), surroundings.today(), key.marks());
      PaymentReceipt receipt = payments.pay(order);
      LedgerReceiptText text = new LedgerReceiptText(words, order, receipt);
      text.warnings().forEach(surroundings.err()::println);
      List<String> lines = json ? List.of(text.json()) : text.lines();
      lines.forEach(surroundings.out()::println);
      return ExitCode.DONE;
    } catch (LedgerFailure refused) {
      return refused(refused);
    }
  }

  /** What the ledger does not take was found out, as a determination that it does not take. */
  private int refused(LedgerFailure failure) {
    Problem problem = failure.problem();
    if (!(problem.code() instanceof PaymentProblem)) {
      throw failure;
    }
    new ProblemText(words).described(problem).forEach(surroundings.err()::println);
    return ExitCode.FOUND_SOMETHING;
  }

  /** Nobody signs the index by which payments are found: it is held against the entries first. */
  private boolean isSound() {
    try (LedgerReading reading = LedgerDoor.read(ledger.place(), surroundings, words)) {
      return LedgerSigned.isSound(reading, "ledger.pay.altered", surroundings, words);
    }
  }

  private PaymentOrder order() {
    long number = EntryNumber.read(entry, words);
    return new PaymentOrder(
        number,
        plain(policy),
        plain(clause),
        text(subject),
        yuan(number),
        day(),
        plain(document),
        text(note),
        text(opinion),
        again.reason(words));
  }

  private BigDecimal yuan(long number) {
    return Yuan.positive(amount)
        .orElseThrow(
            () ->
                new LedgerFailure(
                    Problem.at(
                        Place.of("--amount"),
                        PaymentProblem.PAYMENT_AMOUNT,
                        Long.toString(number),
                        amount)));
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(paidOn);
    } catch (DateTimeException noDate) {
      throw new CannotRun(words.say("usage.badDate", paidOn));
    }
  }

  private @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : plain(typed);
  }

  /** Without spaces around and in Unicode's form C, as records are. */
  private String plain(String typed) {
    String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    if (text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
      throw new CannotRun(words.say("ledger.pay.badText", LONGEST));
    }
    return text;
  }
}
