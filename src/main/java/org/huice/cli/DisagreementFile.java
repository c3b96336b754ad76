package org.huice.cli;

import java.io.IOException;
import org.huice.dossier.CanonicalFacts;
import org.huice.dossier.Dossier;
import org.huice.json.CanonicalJson;
import org.huice.page.Words;
import org.huice.register.SafeFile;
import org.huice.tree.Sha256;

/** Keeps the facts on which the two readings disagree, so that the disagreement can be repeated. */
final class DisagreementFile {
  private static final int DIGITS = 12;

  private final Surroundings surroundings;
  private final Words words;
  private final Repetition repetition;

  DisagreementFile(Surroundings surroundings, Words words, Repetition repetition) {
    this.surroundings = surroundings;
    this.words = words;
    this.repetition = repetition;
  }

  /** Writes the facts into the working folder and says where they are, and how to repeat it. */
  void keep(Dossier dossier) {
    byte[] content = CanonicalJson.write(CanonicalFacts.of(dossier));
    String name = "huice-disagreement-" + Sha256.hex(content).substring(0, DIGITS) + ".json";
    try {
      SafeFile.replace(surroundings.workingFolder().resolve(name), out -> out.write(content));
      surroundings.err().println(words.say("disagreement.kept", name));
      surroundings.err().println("    " + repetition.command(name));
    } catch (IOException unwritable) {
      surroundings.err().println(words.say("disagreement.notKept", name));
    }
  }
}
