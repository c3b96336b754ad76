package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.huice.json.JsonText;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.EntryProof;
import org.huice.ledger.LedgerFault;
import org.huice.ledger.SignedNote;
import org.huice.ledger.VerifierKey;
import org.huice.page.Words;
import org.huice.register.JsonValues;
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

  @Mixin private final FormatOption format = new FormatOption();

  LedgerVerifyProofVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    if (keys.isEmpty()) {
      throw new CannotRun(words.say("ledger.proof.noKey"));
    }
    List<VerifierKey> known = keys.stream().map(key -> LedgerKeys.parse(key, words)).toList();
    String text = new String(Input.read(file, words), StandardCharsets.UTF_8);
    try {
      return judged(EntryProof.parse(text), known, json);
    } catch (LedgerFault noProof) {
      throw new CannotRun(words.say("ledger.proof.form", Input.name(file)));
    }
  }

  private int judged(EntryProof proof, List<VerifierKey> known, boolean json) {
    Checkpoint checkpoint = Checkpoint.parse(proof.checkpoint().text());
    boolean signed =
        known.stream().anyMatch(key -> proof.checkpoint().by(key) == SignedNote.Signed.YES)
            && known.stream()
                .noneMatch(key -> proof.checkpoint().by(key) == SignedNote.Signed.WRONG)
            && known.stream().anyMatch(key -> key.name().equals(checkpoint.origin()));
    boolean proved = signed && proof.isIncluded();
    if (json) {
      surroundings.out().println(json(proof, checkpoint, proved));
    } else if (proved) {
      tell("ledger.proof.right", proof, checkpoint);
      said(proof).forEach(surroundings.out()::println);
    } else {
      tell(signed ? "ledger.proof.notIncluded" : "ledger.proof.notSigned", proof, checkpoint);
    }
    return proved ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
  }

  private void tell(String key, EntryProof proof, Checkpoint checkpoint) {
    String number = String.valueOf(proof.index() + 1);
    String size = String.valueOf(checkpoint.size());
    surroundings.out().println(words.say(key, number, checkpoint.origin(), size));
  }

  /** For a person; bytes that have not the form of an entry stand as they are. */
  private List<String> said(EntryProof proof) {
    try {
      Map<String, Object> entry = JsonValues.object(proof.entry());
      return new LedgerProofText(words, proof.index() + 1).lines(entry);
    } catch (IllegalArgumentException noEntry) {
      return List.of(text(proof));
    }
  }

  /** Its exact bytes as a text, so that whoever reads it can hash them. */
  private static String json(EntryProof proof, Checkpoint checkpoint, boolean proved) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("proved", proved);
    json.put("number", proof.index() + 1);
    json.put("origin", checkpoint.origin());
    json.put("size", checkpoint.size());
    json.put("leaf", text(proof));
    return JsonText.compact(json);
  }

  private static String text(EntryProof proof) {
    return new String(proof.entry(), StandardCharsets.UTF_8);
  }
}
