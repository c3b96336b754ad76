package org.huice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.huice.page.Words;
import picocli.CommandLine.Mixin;

/** Decides with the earlier awards of a ledger, for verbs that record nothing. */
final class EarlierAwards {
  @Mixin private final LedgerAccess access = new LedgerAccess();
  @Mixin private final HistoryOptions history = new HistoryOptions();

  /**
   * Decides one file and prints what the printer makes of it.
   *
   * @param printers makes the printer once it is known by what is decided
   * @return the exit code
   * @throws CannotRun if the day, the rules, the overlay or the ledger cannot be read, or a ledger
   *     was named that nothing is to be taken from
   */
  int decide(
      DecidingOptions deciding,
      Path file,
      Surroundings surroundings,
      Words words,
      Function<CheckRun, DossierPrinter> printers) {
    if (!history.asked(words) && (access.place().given() != null || access.key() != null)) {
      throw new CannotRun(words.say("history.ledgerAlone"));
    }
    return history.known(
        deciding,
        access.place(),
        access.key(),
        surroundings,
        words,
        run -> deciding.over(List.of(file), run, surroundings, words, printers.apply(run)));
  }
}
