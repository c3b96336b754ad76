package org.huice.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.tree.Sha256;

/**
 * A file of a register.
 *
 * @param name without its folder
 * @param sha256 {@code sha256:} and the hash of its bytes
 */
public record InputFile(String name, String sha256) {
  private static final int BUFFER = 1 << 16;

  /**
   * The files of a register, by name: the one, or those in a folder.
   *
   * @throws IOException if one cannot be read
   */
  public static List<InputFile> of(Path register) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (Path file : paths(register)) {
      files.add(new InputFile(String.valueOf(file.getFileName()), digest(file)));
    }
    return List.copyOf(files);
  }

  static List<Path> paths(Path register) throws IOException {
    if (!Files.isDirectory(register)) {
      return List.of(register);
    }
    try (Stream<Path> inside = Files.list(register)) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = Sha256.start();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Sha256.name(digest);
  }
}
