package org.huice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.huice.ledger.KeyFile;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.page.Words;
import org.huice.store.LedgerFailure;
import org.huice.store.LedgerStore;
import org.huice.store.Where;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice ledger init}: makes a ledger and its key. */
@Command(name = "init", sortOptions = false)
final class LedgerInitVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "WHERE", arity = "1", descriptionKey = "where")
  private String where = "";

  @Option(names = "--origin", paramLabel = "NAME", descriptionKey = "origin", order = 10)
  private @Nullable String origin;

  @Option(names = "--key", paramLabel = "FILE", descriptionKey = "key", order = 20)
  private @Nullable Path key;

  LedgerInitVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    if (origin == null) {
      throw new CannotRun(words.say("ledger.init.noOrigin"));
    }
    Where place = Where.of(where, surroundings.environment());
    Path file = keyFile();
    refuseIfThere(place);
    SigningKey made = LedgerKeys.make(origin, VerifierKey.Type.LOG, file, words);
    try {
      LedgerStore.create(place, made.verifier());
    } catch (LedgerFailure failure) {
      discard(file);
      throw failure;
    }
    tell(place, file, made.verifier());
    return ExitCode.DONE;
  }

  /** Said before anything is made, so that nobody reads of the key of a ledger that is in use. */
  private void refuseIfThere(Where place) {
    try (LedgerStore there = LedgerStore.read(place)) {
      String name = there.keys().stream().findFirst().orElse("+").split("\\+", 2)[0];
      String size = String.valueOf(there.size());
      throw new CannotRun(words.say("ledger.init.already", place.toString(), name, size));
    } catch (LedgerFailure none) {
      // What else stands there is told when the ledger is made.
    }
  }

  private Path keyFile() {
    if (key != null) {
      return key;
    }
    if (LedgerPlace.isServer(where)) {
      throw new CannotRun(words.say("ledger.noKey", LedgerOptions.KEY));
    }
    return Path.of(where + ".key");
  }

  /** A key without a ledger would only be in the way of the next attempt. */
  private void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      surroundings.err().println(words.say("ledger.init.keyLeft", Input.name(file)));
    }
  }

  private void tell(Where place, Path file, VerifierKey verifier) {
    surroundings.out().println(words.say("ledger.init.made", place.toString(), verifier.name()));
    surroundings.out().println(words.say("ledger.init.key", Input.name(file)));
    surroundings.out().println(words.say("ledger.init.vkey"));
    surroundings.out().println(verifier);
    if (!KeyFile.isGuarded(file)) {
      surroundings.err().println(words.say("ledger.unguarded", Input.name(file)));
    }
  }
}
