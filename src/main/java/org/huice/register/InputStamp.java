package org.huice.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the system says of a file, which is another after the file was written or replaced.
 *
 * @param path the file
 * @param size bytes
 * @param modified can be set back by whoever restores a file
 * @param changed cannot (POSIX: {@code st_ctime}); null on systems without it
 * @param key which file has the name; null on systems without it
 */
record InputStamp(
    Path path, long size, FileTime modified, @Nullable FileTime changed, @Nullable Object key) {

  /** Those of all files of a register. */
  static List<InputStamp> of(Path register) throws IOException {
    List<InputStamp> stamps = new ArrayList<>();
    for (Path file : InputFile.paths(register)) {
      stamps.add(ofFile(file));
    }
    return List.copyOf(stamps);
  }

  private static InputStamp ofFile(Path file) throws IOException {
    BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
    return new InputStamp(
        file, told.size(), told.lastModifiedTime(), changed(file), told.fileKey());
  }

  private static @Nullable FileTime changed(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? (FileTime) Files.getAttribute(file, "unix:ctime")
        : null;
  }
}
