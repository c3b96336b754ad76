package org.huice.ruleset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.huice.tree.Sha256;

/**
 * The name of a rule set: the SHA-256 over every file that decides anything. Of each file, by the
 * UTF-8 bytes of its path, come the path's length, the path, the content's length and the content;
 * lengths are eight bytes, so that nothing can move between path and content.
 */
final class RuleSetId {
  private RuleSetId() {}

  /** The id of these files, in whatever order they come. */
  static String of(List<RuleFile> files) {
    MessageDigest digest = Sha256.start();
    files.stream()
        .sorted(Comparator.comparing(RuleSetId::path, Arrays::compareUnsigned))
        .forEach(
            file -> {
              add(digest, path(file));
              add(digest, file.bytes());
            });
    return Sha256.name(digest);
  }

  private static byte[] path(RuleFile file) {
    return file.path().getBytes(StandardCharsets.UTF_8);
  }

  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
    digest.update(bytes);
  }
}
