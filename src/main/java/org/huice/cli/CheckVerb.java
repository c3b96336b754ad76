package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huice.page.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code huice check}: decides dossiers, each by itself. */
@Command(name = "check", sortOptions = false)
final class CheckVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final DecidingOptions deciding = new DecidingOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "file")
  private List<Path> files = new ArrayList<>();

  CheckVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    return deciding.decide(
        files,
        surroundings,
        words,
        run -> json ? new JsonPrinter(surroundings, envelope()) : table(run));
  }

  private Envelope envelope() {
    return new Envelope(surroundings, !deciding.dayGiven(), deciding.overlayFile());
  }

  private DossierPrinter table(CheckRun run) {
    return new TablePrinter(
        surroundings, words, run.effective(), run.overlay(), deciding.dayGiven());
  }
}
