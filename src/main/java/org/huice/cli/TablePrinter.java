package org.huice.cli;

import org.huice.page.DeterminationText;
import org.huice.page.Words;

/** Prints decisions as pages, with an empty line between them. */
final class TablePrinter implements DossierPrinter {
  private final Surroundings surroundings;
  private final Words words;
  private final DeterminationText pages;
  private final CrossCheckNote note;
  private boolean first = true;

  /**
   * Prints what one run decides.
   *
   * @param given whether its day was
   */
  TablePrinter(Surroundings surroundings, Words words, CheckRun run, boolean given) {
    this.surroundings = surroundings;
    this.words = words;
    this.pages =
        new DeterminationText(words, run.effective(), run.overlay(), given, surroundings.today());
    this.note = new CrossCheckNote(run.checking(), words);
  }

  @Override
  public void print(Decided decided) {
    if (!first) {
      surroundings.out().println();
    }
    first = false;
    decided.tellCharset(surroundings, words);
    pages.lines(decided.determination()).forEach(surroundings.out()::println);
    note.of(decided.determination().dossier().applicant().id())
        .ifPresent(surroundings.out()::println);
    Entered entered = decided.entered();
    if (entered != null) {
      surroundings.out().println();
      entered.lines(words).forEach(surroundings.out()::println);
    }
  }
}
