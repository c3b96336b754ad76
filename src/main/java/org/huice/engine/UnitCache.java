package org.huice.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compiled units in a folder, one file each, named by its key. Several processes may share it: a
 * file appears whole or not at all. What cannot be read is as good as absent, what cannot be
 * written is left out, as is a folder into which everybody may write; the cache never is the reason
 * why rules do not run.
 */
class UnitCache {
  private static final String SUFFIX = ".unit";

  /** Many times the largest unit. */
  private static final long LARGEST = 64L << 20;

  private final @Nullable Path folder;

  /** A cache in that folder, which need not exist; null for none. */
  UnitCache(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The same folder, taken for empty: what is in it is written over. */
  UnitCache anew() {
    return new UnitCache(folder) {
      @Override
      Optional<CompiledUnit> find(String key) {
        return Optional.empty();
      }

      @Override
      boolean holds(String key) {
        return false;
      }
    };
  }

  /** Whether there is a file of that key, of which nothing is known but that it could be ours. */
  boolean holds(String key) {
    try {
      return folder != null && isOurs(folder.resolve(key + SUFFIX));
    } catch (IOException | RuntimeException absent) {
      return false;
    }
  }

  /** The unit of that key, if there is a sound one. */
  Optional<CompiledUnit> find(String key) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(key + SUFFIX);
      return isOurs(file) ? UnitFile.read(key, Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException | RuntimeException absent) {
      return Optional.empty();
    }
  }

  /**
   * A file, neither a pipe nor a link, of a possible size, in a folder into which not everybody may
   * write: who can write there could have put other rules under this key.
   */
  private static boolean isOurs(Path file) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) <= LARGEST
        && !isOpenToAll(file)
        && !isOpenToAll(file.toAbsolutePath().getParent());
  }

  private static boolean isOpenToAll(@Nullable Path path) throws IOException {
    return path != null
        && path.getFileSystem().supportedFileAttributeViews().contains("posix")
        && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_WRITE);
  }

  /** Keeps a unit for the next time. */
  void keep(String key, CompiledUnit unit) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      if (isOpenToAll(folder)) {
        return;
      }
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
