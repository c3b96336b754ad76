package org.huice.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.huice.rule.Award;
import org.huice.rule.Designation;
import org.huice.rule.Discretion;
import org.huice.rule.Known;
import org.huice.rule.Levy;
import org.huice.rule.Order;
import org.huice.rule.Policy;
import org.huice.rule.Priced;

/** Names a compiled unit by everything it depends on. */
final class UnitKey {
  /** Changes with the form of a cached unit. */
  private static final String FORM = "huice-unit-1";

  private static final List<Class<?>> WORDS =
      List.of(
          Policy.class,
          Known.class,
          Priced.class,
          Award.class,
          Levy.class,
          Order.class,
          Designation.class,
          Discretion.class);

  private static final byte[] TOOLS = tools();

  private UnitKey() {}

  /** The key of a unit with that text, over a vocabulary with that text; SHA-256 in hex. */
  static String of(String vocabulary, String text) {
    MessageDigest digest = sha256();
    digest.update(TOOLS);
    add(digest, vocabulary.getBytes(StandardCharsets.UTF_8));
    add(digest, text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Drools, Java, and our own words: a compiled rule links to their signatures. */
  private static byte[] tools() {
    MessageDigest digest = sha256();
    add(digest, FORM.getBytes(StandardCharsets.UTF_8));
    add(digest, droolsVersion().getBytes(StandardCharsets.UTF_8));
    add(digest, System.getProperty("java.class.version", "").getBytes(StandardCharsets.UTF_8));
    WORDS.forEach(word -> add(digest, resource(word, word.getSimpleName() + ".class")));
    return digest.digest();
  }

  private static String droolsVersion() {
    Properties versions = new Properties();
    try (InputStream in =
        UnitKey.class.getClassLoader().getResourceAsStream("drools.versions.properties")) {
      versions.load(Objects.requireNonNull(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return versions.getProperty("drools.version", "");
  }

  private static byte[] resource(Class<?> owner, String name) {
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** With its length, so that two parts cannot pass for others. */
  private static void add(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    digest.update(part);
  }
}
