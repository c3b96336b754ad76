package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.ledger.EntryProof;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice ledger proof}: that an entry stands in the ledger, for whoever has no ledger. */
@Command(name = "proof", sortOptions = false)
final class LedgerProofVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerPlace place = new LedgerPlace();

  @Parameters(paramLabel = "ID", arity = "1", descriptionKey = "entry")
  private String entry = "";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 30)
  private @Nullable Path out;

  LedgerProofVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    long number = EntryNumber.read(entry, words);
    if (out != null && Files.exists(out)) {
      throw new CannotRun(words.say("ledger.outExists", Input.name(out)));
    }
    try (LedgerReading ledger = LedgerDoor.read(place, surroundings, words)) {
      EntryProof proof = ledger.proof(EntryNumber.in(number, ledger, words));
      if (!proof.isIncluded()) {
        surroundings.err().println(words.say("ledger.proof.fails", String.valueOf(number)));
        return ExitCode.FOUND_SOMETHING;
      }
      give(proof);
      return ExitCode.DONE;
    }
  }

  private void give(EntryProof proof) {
    Path file = out;
    if (file == null) {
      surroundings.out().print(proof);
      return;
    }
    byte[] text = proof.toString().getBytes(StandardCharsets.UTF_8);
    new Output(words).write(file, text, head -> Optional.empty(), 0);
    surroundings.err().println(words.say("ledger.proof.written", Input.name(file)));
  }
}
