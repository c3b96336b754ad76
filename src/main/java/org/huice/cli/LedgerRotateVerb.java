package org.huice.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huice.audit.Custody;
import org.huice.ledger.KeyFile;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.page.Words;
import org.huice.store.Appended;
import org.huice.store.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice ledger rotate}: another key signs from now on. */
@Command(name = "rotate", sortOptions = false)
final class LedgerRotateVerb implements Callable<Integer> {
  private static final long LONGEST_SPAN = 1_000_000;

  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerOptions options = new LedgerOptions();

  @Option(names = "--new-key", paramLabel = "FILE", descriptionKey = "new-key", order = 10)
  private @Nullable Path next;

  @Option(
      names = "--span",
      paramLabel = "N",
      descriptionKey = "span",
      defaultValue = "1",
      order = 11)
  private long span;

  LedgerRotateVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    Path file = next;
    if (file == null) {
      throw new CannotRun(words.say("ledger.rotate.noKey"));
    }
    if (span < 1 || span > LONGEST_SPAN) {
      throw new CannotRun(words.say("ledger.rotate.badSpan", String.valueOf(LONGEST_SPAN)));
    }
    String where = options.place().where(surroundings, words);
    String actor = options.actor(surroundings, words);
    SigningKey old = LedgerDoor.key(where, options.access(), surroundings, words);
    try (LedgerStore ledger = LedgerDoor.open(where, old, surroundings, words)) {
      SigningKey made = LedgerKeys.after(old, file, words);
      Appended done =
          new Custody(ledger, Recording.origin(actor, surroundings)).rotate(old, made, span);
      tell(done, file, made.verifier());
    }
    return ExitCode.DONE;
  }

  private void tell(Appended done, Path file, VerifierKey key) {
    String number = String.valueOf(done.number());
    surroundings.out().println(words.say("ledger.rotate.done", number, Input.name(file)));
    surroundings.out().println(words.say("ledger.init.vkey"));
    surroundings.out().println(key);
    if (!KeyFile.isGuarded(file)) {
      surroundings.err().println(words.say("ledger.unguarded", Input.name(file)));
    }
  }
}
