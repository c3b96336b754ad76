package org.huice.cli;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.huice.dossier.CanonicalFacts;
import org.huice.dossier.Dossier;
import org.huice.json.CanonicalJson;
import org.huice.page.Words;

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
    String name = "huice-disagreement-" + sha256(content).substring(0, DIGITS) + ".json";
    try {
      WholeFile.replace(surroundings.workingFolder().resolve(name), content);
      surroundings.err().println(words.say("disagreement.kept", name));
      surroundings.err().println("    " + repetition.command(name));
    } catch (IOException unwritable) {
      surroundings.err().println(words.say("disagreement.notKept", name));
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
