package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huice.page.Words;
import org.huice.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code huice ledger cosigned}: keeps what a witness signed with the ledger. */
@Command(name = "cosigned", sortOptions = false)
final class LedgerCosignedVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerAccess access = new LedgerAccess();

  @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "file")
  private Path file = Path.of("");

  LedgerCosignedVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    String where = access.place().where(surroundings, words);
    String note = new String(Input.read(file, words), StandardCharsets.UTF_8);
    try (LedgerStore ledger = LedgerDoor.open(where, access, surroundings, words)) {
      String key = ledger.cosign(note) > 0 ? "ledger.cosigned" : "ledger.cosigned.already";
      surroundings.out().println(words.say(key, Input.name(file)));
    }
    return ExitCode.DONE;
  }
}
