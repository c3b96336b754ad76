package org.huice.ruleset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huice.tree.Sha256;

/**
 * Every file of a rule set that decides anything, as the very bytes whose SHA-256 is its id. Of
 * each file, by the UTF-8 bytes of its path, come the path's length, the path, the content's length
 * and the content; lengths are eight bytes, so that nothing can move between path and content.
 * Whoever keeps these bytes can read the same rule set again without the folder.
 */
public final class RuleArchive {
  private final String id;
  private final byte[] bytes;

  private RuleArchive(byte[] bytes) {
    this.id = Sha256.name(bytes);
    this.bytes = bytes;
  }

  /** Of these files, in whatever order they come. */
  static RuleArchive of(List<RuleFile> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.stream()
        .sorted(Comparator.comparing(RuleArchive::path, Arrays::compareUnsigned))
        .forEach(
            file -> {
              add(out, path(file));
              add(out, file.bytes());
            });
    return new RuleArchive(out.toByteArray());
  }

  private static byte[] path(RuleFile file) {
    return file.path().getBytes(StandardCharsets.UTF_8);
  }

  private static void add(ByteArrayOutputStream out, byte[] bytes) {
    out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    out.writeBytes(bytes);
  }

  /**
   * Takes bytes that were kept, and trusts nothing of them.
   *
   * @param id of the rule set that they are said to be
   * @return empty where they are others, or not in the form that {@link #bytes} has
   */
  public static Optional<RuleArchive> of(String id, byte[] bytes) {
    RuleArchive archive = new RuleArchive(bytes.clone());
    return archive.id.equals(id) && archive.files().isPresent()
        ? Optional.of(archive)
        : Optional.empty();
  }

  /** {@code sha256:} and the hash of {@link #bytes}, which is the id of the rule set. */
  public String id() {
    return id;
  }

  /** The files one after the other. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The files by their paths; empty where the bytes hold anything else. */
  Optional<PackedFiles> files() {
    return PackedFiles.of(shown(), ByteBuffer.wrap(bytes).asReadOnlyBuffer());
  }

  /** How messages name it: nobody can tell sixty-four digits apart. */
  private String shown() {
    int few = 12;
    return id.substring(0, Math.min(id.length(), "sha256:".length() + few));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleArchive archive && archive.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
