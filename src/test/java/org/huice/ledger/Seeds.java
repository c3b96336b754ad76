package org.huice.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;

/** Keys that are the same in every run. */
public final class Seeds {
  private Seeds() {}

  /** The key whose 32 secret bytes are all this one. */
  public static SigningKey key(String name, VerifierKey.Type type, int seed) {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
      pairs.initialize(255, new Same((byte) seed));
      return SigningKey.of(name, type, pairs.generateKeyPair());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Same extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte seed;

    Same(byte seed) {
      this.seed = seed;
    }

    @Override
    public void nextBytes(byte[] bytes) {
      Arrays.fill(bytes, seed);
    }
  }
}
