package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import org.huice.audit.Account;
import org.huice.audit.Again;
import org.huice.audit.Decision;
import org.huice.audit.Recorded;
import org.huice.page.DeterminationText;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.store.LedgerFailure;
import org.jspecify.annotations.Nullable;

/**
 * Records each decision before it is printed, so that nothing is said to be recorded that is not.
 */
final class RecordedCheck implements DossierPrinter {
  private final DossierPrinter printer;
  private final DeterminationText pages;
  private final CrossCheckNote note;
  private final Words words;
  private final Recording recording;
  private final @Nullable Long corrects;
  private final @Nullable String again;
  private final List<String> warnings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Records into a ledger that is open.
   *
   * @param printer prints each decision once it is recorded, or refused
   * @param pages makes the text that a person reads, which is kept too
   * @param note what the decisions rest on, which is kept too
   * @param corrects the entry in whose place the decision comes; null where in none
   * @param again why it may repeat what was granted; null where it must not
   */
  RecordedCheck(
      DossierPrinter printer,
      DeterminationText pages,
      CrossCheckNote note,
      Recording recording,
      @Nullable Long corrects,
      @Nullable String again) {
    this.printer = printer;
    this.pages = pages;
    this.note = note;
    this.words = note.words();
    this.recording = recording;
    this.corrects = corrects;
    this.again = again;
  }

  @Override
  public void print(Decided decided) {
    Recorded recorded = recorded(decided);
    Entered entered = new Entered(recorded, account(recorded));
    entered.warning(decided.file(), words).ifPresent(warnings::add);
    printer.print(decided.with(entered));
  }

  private @Nullable Recorded recorded(Decided decided) {
    List<String> lines = new ArrayList<>(pages.lines(decided.determination()));
    note.of(decided.determination().dossier().applicant().id()).ifPresent(lines::add);
    if (again != null) {
      lines.add(words.say("ledger.again.page", again));
    }
    Decision decision =
        Decision.of(decided.file(), decided.determination(), lines, corrects)
            .checked(note.checking());
    try {
      return recording
          .recorder()
          .record(decision.with(again == null ? null : new Again(again, true)))
          .await();
    } catch (LedgerFailure refused) {
      problems.add(refused.problem());
      return null;
    }
  }

  /** What was paid of what it corrects, which may be too much now. */
  private @Nullable Account account(@Nullable Recorded recorded) {
    return recorded == null || corrects == null ? null : recording.account(recorded.number());
  }

  /** Tells what was not recorded, and so changes the exit code. */
  int told(int code, Surroundings surroundings) {
    warnings.forEach(surroundings.err()::println);
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    return problems.isEmpty() || code == ExitCode.COULD_NOT_RUN ? code : ExitCode.FOUND_SOMETHING;
  }
}
