package org.huice.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compiled units in a folder, one file each, named by its key. Several processes may share it: a
 * file appears whole or not at all. What cannot be read is as good as absent, what cannot be
 * written is left out; the cache never is the reason why rules do not run.
 */
final class UnitCache {
  private static final String SUFFIX = ".unit";

  private final @Nullable Path folder;

  /** A cache in that folder, which need not exist; null for none. */
  UnitCache(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The unit of that key, if there is a sound one. */
  Optional<CompiledUnit> find(String key) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      return UnitFile.read(key, Files.readAllBytes(folder.resolve(key + SUFFIX)));
    } catch (IOException | RuntimeException absent) {
      return Optional.empty();
    }
  }

  /** Keeps a unit for the next time. */
  void keep(String key, CompiledUnit unit) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      store(folder, key + SUFFIX, UnitFile.write(key, unit));
    } catch (IOException | RuntimeException unwritable) {
      // Compiled again next time.
    }
  }

  private static void store(Path folder, String name, byte[] bytes) throws IOException {
    Path draft = Files.createTempFile(folder, "draft", ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(
          draft,
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
