package org.huice.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.huice.tree.Sha256;

/** Names a compiled unit by everything it depends on. */
final class UnitKey {
  /** Changes with the form of a cached unit. */
  private static final String FORM = "huice-unit-1";

  private static final byte[] TOOLS = tools();

  private UnitKey() {}

  /** The key of a unit with that text, over a vocabulary with that text; SHA-256 in hex. */
  static String of(String vocabulary, String text) {
    MessageDigest digest = Sha256.start();
    digest.update(TOOLS);
    add(digest, vocabulary.getBytes(StandardCharsets.UTF_8));
    add(digest, text.getBytes(StandardCharsets.UTF_8));
    return Sha256.hex(digest);
  }

  /** Drools, Java, and our own words. */
  private static byte[] tools() {
    MessageDigest digest = Sha256.start();
    add(digest, FORM.getBytes(StandardCharsets.UTF_8));
    add(digest, EngineVersion.drools().getBytes(StandardCharsets.UTF_8));
    add(digest, System.getProperty("java.class.version", "").getBytes(StandardCharsets.UTF_8));
    WordClasses.all().forEach(word -> add(digest, WordClasses.bytes(word)));
    return digest.digest();
  }

  /** With its length, so that two parts cannot pass for others. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
  }
}
