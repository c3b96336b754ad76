package org.huice.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {
  /** Of “abc”, by FIPS 180-4, and of nothing. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final String NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @Test
  void bytes_are_named_by_their_hash() {
    assertThat(Sha256.hex("abc".getBytes(UTF_8))).isEqualTo(ABC);
    assertThat(Sha256.name("abc".getBytes(UTF_8))).isEqualTo("sha256:" + ABC);
    assertThat(Sha256.name(new byte[0])).isEqualTo("sha256:" + NOTHING);
  }

  @Test
  void a_digest_takes_piece_by_piece_and_begins_anew() {
    MessageDigest digest = Sha256.start();
    digest.update("a".getBytes(UTF_8));
    digest.update("bc".getBytes(UTF_8));
    assertThat(Sha256.name(digest)).isEqualTo("sha256:" + ABC);
    assertThat(Sha256.hex(digest)).isEqualTo(NOTHING);
  }
}
