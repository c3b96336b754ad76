package org.huice.bench.run;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.huice.bench.hand.HandFile;
import tools.jackson.core.JsonParser;

/**
 * The hand-written program as it would be delivered: a jar of its own and Jackson beside it, so
 * that an archive of its classes can be made.
 *
 * @param jar its own classes
 * @param jackson the parser
 */
record HandJar(Path jar, Path jackson) {
  private static final List<String> PACKAGES =
      List.of("org/huice/bench/common", "org/huice/bench/hand");

  /** Packs it. */
  static HandJar in(Path folder) throws IOException {
    Path jar = folder.resolve("hand.jar");
    Path classes = origin(HandFile.class);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String one : PACKAGES) {
        pack(classes, classes.resolve(one), zip);
      }
    }
    return new HandJar(jar, origin(JsonParser.class));
  }

  private static void pack(Path classes, Path folder, ZipOutputStream zip) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(file));
        zip.closeEntry();
      }
    }
  }

  /** The folder or jar a class was loaded from. */
  private static Path origin(Class<?> type) throws IOException {
    try {
      URI origin = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(origin);
    } catch (URISyntaxException impossible) {
      throw new IOException(impossible);
    }
  }

  /** Of its process. */
  String classPath() {
    return jar + File.pathSeparator + jackson;
  }
}
