package org.huice.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A signing key in a file of its own: a first line that says what it is, the verifier key, and the
 * private key in PEM (PKCS#8, RFC 7468), which other programs read, too; below it the key of marks
 * where it came from an earlier key ({@link MarkKey}). Only its owner may read it; where the file
 * system knows no such permissions, {@link #isGuarded} is false and whoever asks says so.
 */
public final class KeyFile {
  private static final String FIRST = "huice-ledger-key 1";
  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
  private static final String END = "-----END PRIVATE KEY-----";
  private static final String MARKS = "mark-key ";
  private static final int LINES = 5;

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private KeyFile() {}

  /** Whether the file system of this path keeps permissions that can be checked. */
  public static boolean isGuarded(Path file) {
    Path at = file.toAbsolutePath();
    Path there = Files.exists(at) || at.getParent() == null ? at : at.getParent();
    return Files.getFileAttributeView(there, PosixFileAttributeView.class) != null;
  }

  /**
   * Writes a key into a new file that only its owner may read.
   *
   * @throws LedgerFault if the file exists, or cannot be written
   */
  public static void create(Path file, SigningKey key) {
    FileAttribute<?>[] guard =
        isGuarded(file)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> fresh =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, fresh, guard)) {
      ByteBuffer bytes = ByteBuffer.wrap(text(key).getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (FileAlreadyExistsException exists) {
      throw new LedgerFault(LedgerFault.Kind.KEY_EXISTS, file.toString(), exists);
    } catch (IOException failed) {
      throw new LedgerFault(LedgerFault.Kind.KEY_UNREADABLE, file.toString(), failed);
    }
  }

  private static String text(SigningKey key) {
    List<String> lines =
        new ArrayList<>(
            List.of(FIRST, key.verifier().toString(), BEGIN, base64(key.encoded()), END));
    MarkKey carried = key.carried();
    if (carried != null) {
      lines.add(MARKS + base64(carried.encoded()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * Reads a key.
   *
   * @throws LedgerFault if there is none, others may read the file, or it is not as it was written
   */
  public static SigningKey read(Path file) {
    try {
      if (isGuarded(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw new LedgerFault(LedgerFault.Kind.KEY_EXPOSED, file.toString());
      }
      SigningKey key = key(file, Files.readAllLines(file));
      if (!key.fits()) {
        throw new LedgerFault(LedgerFault.Kind.KEY_FILE_FORM, file.toString());
      }
      return key;
    } catch (NoSuchFileException none) {
      throw new LedgerFault(LedgerFault.Kind.KEY_MISSING, file.toString(), none);
    } catch (java.nio.charset.CharacterCodingException noText) {
      throw new LedgerFault(LedgerFault.Kind.KEY_FILE_FORM, file.toString(), noText);
    } catch (IOException failed) {
      throw new LedgerFault(LedgerFault.Kind.KEY_UNREADABLE, file.toString(), failed);
    }
  }

  private static SigningKey key(Path file, List<String> lines) {
    if (lines.size() < LINES
        || lines.size() > LINES + 1
        || !lines.get(0).equals(FIRST)
        || !lines.get(2).equals(BEGIN)
        || !lines.get(4).equals(END)) {
      throw new LedgerFault(LedgerFault.Kind.KEY_FILE_FORM, file.toString());
    }
    try {
      byte[] encoded = Base64.getDecoder().decode(lines.get(3));
      PrivateKey secret =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      MarkKey carried = lines.size() == LINES ? null : marks(lines.get(LINES));
      return new SigningKey(VerifierKey.parse(lines.get(1)), secret, carried);
    } catch (GeneralSecurityException | IllegalArgumentException noKey) {
      throw new LedgerFault(LedgerFault.Kind.KEY_FILE_FORM, file.toString(), noKey);
    }
  }

  private static MarkKey marks(String line) {
    if (!line.startsWith(MARKS)) {
      throw new IllegalArgumentException("no mark key");
    }
    return new MarkKey(Base64.getDecoder().decode(line.substring(MARKS.length())));
  }
}
