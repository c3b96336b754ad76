package org.huice.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code huice ledger}: the words about the ledger; by itself it shows what there is. */
@Command(name = "ledger", sortOptions = false)
final class LedgerVerb implements Callable<Integer> {
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  private LedgerVerb(Words words) {
    this.words = words;
  }

  /** The verb with its own verbs below it. */
  static CommandLine family(Surroundings surroundings, Words words) {
    CommandLine family = new CommandLine(new LedgerVerb(words));
    family.addSubcommand(new LedgerInitVerb(surroundings, words));
    family.addSubcommand(new LedgerListVerb(surroundings, words));
    family.addSubcommand(new LedgerShowVerb(surroundings, words));
    family.addSubcommand(new LedgerTotalsVerb(surroundings, words));
    family.addSubcommand(new LedgerPayVerb(surroundings, words));
    family.addSubcommand(new LedgerVerifyVerb(surroundings, words));
    family.addSubcommand(new LedgerProofVerb(surroundings, words));
    family.addSubcommand(new LedgerVerifyProofVerb(surroundings, words));
    family.addSubcommand(new LedgerExportVerb(surroundings, words));
    family.addSubcommand(new LedgerWitnessVerb(surroundings, words));
    family.addSubcommand(new LedgerCosignedVerb(surroundings, words));
    family.addSubcommand(new LedgerEraseVerb(surroundings, words));
    family.addSubcommand(new LedgerRotateVerb(surroundings, words));
    return family;
  }

  @Override
  public Integer call() {
    common.check(words);
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    line.usage(line.getOut());
    return ExitCode.DONE;
  }
}
