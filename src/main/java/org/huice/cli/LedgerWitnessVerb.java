package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SignedNote;
import org.huice.ledger.SigningKey;
import org.huice.ledger.VerifierKey;
import org.huice.ledger.Witness;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice ledger witness}: sees that the ledger only grew, and signs what it saw. */
@Command(name = "witness", sortOptions = false)
final class LedgerWitnessVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final LedgerPlace place = new LedgerPlace();

  @Option(names = "--state", paramLabel = "FILE", descriptionKey = "state", order = 10)
  private @Nullable Path state;

  @Option(names = "--key", paramLabel = "FILE", descriptionKey = "key", order = 11)
  private @Nullable Path key;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "name", order = 12)
  private @Nullable String name;

  @Option(names = "--log-key", paramLabel = "VKEY", descriptionKey = "log-key", order = 13)
  private @Nullable String logKey;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 30)
  private @Nullable Path out;

  LedgerWitnessVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    Path kept = state;
    if (kept == null || key == null) {
      throw new CannotRun(words.say("ledger.witness.needs"));
    }
    if (out != null && Files.exists(out)) {
      throw new CannotRun(words.say("ledger.outExists", Input.name(out)));
    }
    try (LedgerReading ledger = LedgerDoor.read(place, surroundings, words)) {
      return see(LedgerSigned.of(ledger), new Witness(key(key), kept));
    } catch (LedgerFault fault) {
      throw new CannotRun(words.say("ledger.witness.fault", Input.name(kept), fault.detail()));
    }
  }

  /** The witness's key; made the first time, if a name for it is given. */
  private SigningKey key(Path file) {
    if (!Files.exists(file) && name == null) {
      throw new CannotRun(words.say("ledger.witness.noKey", Input.name(file)));
    }
    if (name == null || Files.exists(file)) {
      SigningKey read = LedgerKey.read(file, words);
      if (read.verifier().type() != VerifierKey.Type.WITNESS) {
        throw new CannotRun(words.say("ledger.witness.notWitness", Input.name(file)));
      }
      return read;
    }
    SigningKey made = LedgerKeys.make(name, VerifierKey.Type.WITNESS, file, words);
    surroundings.err().println(words.say("ledger.witness.key", Input.name(file)));
    surroundings.err().println(made.verifier());
    return made;
  }

  /**
   * Signs only what the entries themselves make; the tree that a database keeps is not believed.
   */
  private int see(LedgerSigned signed, Witness witness) {
    LedgerReading ledger = signed.ledger();
    Optional<String> checkpoint = ledger.view().checkpoint();
    if (checkpoint.isEmpty()) {
      throw new CannotRun(words.say("ledger.empty", ledger.where()));
    }
    if (!signed.rows().isSigned()) {
      signed.lines("ledger.witness.altered", words).forEach(surroundings.out()::println);
      return ExitCode.FOUND_SOMETHING;
    }
    signed.name(LongStream.rangeClosed(1, ledger.view().size()));
    signed.lines("ledger.witness.aside", words).forEach(surroundings.err()::println);
    SignedNote note = SignedNote.parse(checkpoint.get());
    Optional<Long> before = witness.last().map(last -> Checkpoint.parse(last.text()).size());
    Witness.Answer answer =
        witness.see(
            note,
            ledger.keySet(logKey == null ? null : LedgerKeys.parse(logKey, words)),
            (smaller, size) -> ledger.grown(size).consistency(smaller, size),
            surroundings.clock().instant());
    if (answer instanceof Witness.Answer.Cosigned cosigned) {
      give(cosigned.note(), before);
      return ExitCode.DONE;
    }
    new LedgerWitnessText(words).lines(answer).forEach(surroundings.out()::println);
    return ExitCode.FOUND_SOMETHING;
  }

  private void give(SignedNote note, Optional<Long> before) {
    long size = Checkpoint.parse(note.text()).size();
    surroundings
        .err()
        .println(
            before
                .map(
                    last ->
                        words.say(
                            "ledger.witness.seen",
                            String.valueOf(size),
                            String.valueOf(size - last)))
                .orElseGet(() -> words.say("ledger.witness.first", String.valueOf(size))));
    if (out == null) {
      surroundings.out().print(note);
      return;
    }
    byte[] text = note.toString().getBytes(StandardCharsets.UTF_8);
    new Output(words).write(out, text, head -> Optional.empty(), 0);
    surroundings.err().println(words.say("ledger.witness.written", Input.name(out)));
  }
}
