package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.EntryProof;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SignedNote;
import org.huice.ledger.VerifierKey;
import org.huice.page.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice ledger verify-proof}: checks the proof of one entry without any ledger. */
@Command(name = "verify-proof", sortOptions = false)
final class LedgerVerifyProofVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "proof")
  private Path file = Path.of("");

  @Option(names = "--key", paramLabel = "VKEY", descriptionKey = "log-key", order = 10)
  private List<String> keys = new ArrayList<>();

  LedgerVerifyProofVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    if (keys.isEmpty()) {
      throw new CannotRun(words.say("ledger.proof.noKey"));
    }
    List<VerifierKey> known = keys.stream().map(key -> LedgerKeys.parse(key, words)).toList();
    String text = new String(Input.read(file, words), StandardCharsets.UTF_8);
    try {
      return judged(EntryProof.parse(text), known);
    } catch (LedgerFault noProof) {
      throw new CannotRun(words.say("ledger.proof.form", Input.name(file)));
    }
  }

  private int judged(EntryProof proof, List<VerifierKey> known) {
    Checkpoint checkpoint = Checkpoint.parse(proof.checkpoint().text());
    String number = String.valueOf(proof.index() + 1);
    boolean signed =
        known.stream().anyMatch(key -> proof.checkpoint().by(key) == SignedNote.Signed.YES)
            && known.stream()
                .noneMatch(key -> proof.checkpoint().by(key) == SignedNote.Signed.WRONG)
            && known.stream().anyMatch(key -> key.name().equals(checkpoint.origin()));
    if (!signed || !proof.isIncluded()) {
      String why = signed ? "ledger.proof.notIncluded" : "ledger.proof.notSigned";
      surroundings.out().println(words.say(why, number, checkpoint.origin()));
      return ExitCode.FOUND_SOMETHING;
    }
    String size = String.valueOf(checkpoint.size());
    surroundings.out().println(words.say("ledger.proof.right", number, checkpoint.origin(), size));
    surroundings.out().println(new String(proof.entry(), StandardCharsets.UTF_8));
    return ExitCode.DONE;
  }
}
