package org.huice.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Applicants that were decided more than once in one register, each time as if there were no other.
 * Known by the first 64 bits of the SHA-256 of who they are: among ten million applicants two share
 * these by chance in one register of three hundred thousand. An applicant takes 16 to 32 bytes.
 */
public final class Repetitions {
  /** How many are named. */
  private static final int NAMED = 5;

  private static final int SMALLEST = 1 << 10;
  private static final JsonFactory FACTORY = new JsonFactory();

  private final MessageDigest sha256 = sha256();
  private final List<Repetition> first = new ArrayList<>();
  private long[] hashes = new long[SMALLEST];
  private int[] entries = new int[SMALLEST];
  private int size;
  private long count;

  /**
   * An entry whose applicant was there before.
   *
   * @param entry its number
   * @param before the number of the first entry of the same applicant
   */
  public record Repetition(long entry, long before) {}

  /** How many entries repeat an applicant. */
  public long count() {
    return count;
  }

  /** The first few of them. */
  public List<Repetition> first() {
    return List.copyOf(first);
  }

  /** Takes the line of an entry; those that were rejected decide nobody. */
  void add(int entry, byte[] line) {
    String applicant = applicant(line);
    if (applicant == null) {
      return;
    }
    int before = put(hash(applicant), entry);
    if (before != 0) {
      count++;
      if (first.size() < NAMED) {
        first.add(new Repetition(entry, before));
      }
    }
  }

  // The first member of a canonical line; the rest of it, which is long, need not be read.
  private static @Nullable String applicant(byte[] line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals("applicant");
        parser.nextToken();
        if (found) {
          return parser.getString();
        }
        parser.skipChildren();
      }
      return null;
    }
  }

  private long hash(String applicant) {
    byte[] digest = sha256.digest(applicant.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }

  /** The entry that has that hash already; 0 where none had it until now. */
  private int put(long hash, int entry) {
    int slot = slot(hash);
    if (entries[slot] != 0) {
      return entries[slot];
    }
    hashes[slot] = hash;
    entries[slot] = entry;
    size++;
    if (size > hashes.length / 4 * 3) {
      grow();
    }
    return 0;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (entries[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] hashesBefore = hashes;
    int[] entriesBefore = entries;
    hashes = new long[hashesBefore.length * 2];
    entries = new int[hashesBefore.length * 2];
    for (int i = 0; i < hashesBefore.length; i++) {
      if (entriesBefore[i] != 0) {
        int slot = slot(hashesBefore[i]);
        hashes[slot] = hashesBefore[i];
        entries[slot] = entriesBefore[i];
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
