package org.huice.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a folder with their sizes and the times of their last change. It is asked for again
 * and again, since notices of the system do not come on every network drive.
 *
 * @param files by path
 */
record FolderState(Map<Path, Stamp> files) {
  private static final int DEEPEST = 8;

  /** What changes when a file is saved. */
  record Stamp(FileTime changed, long size) {}

  /** The folder now; what cannot be read, or goes away meanwhile, is not there. */
  static FolderState of(Path folder) {
    Map<Path, Stamp> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      found.forEach(file -> add(file, files));
    } catch (IOException | UncheckedIOException unreadable) {
      // The check says what is wrong with the folder; here it is enough that it looks different.
    }
    return new FolderState(files);
  }

  private static void add(Path file, Map<Path, Stamp> files) {
    try {
      BasicFileAttributes known = Files.readAttributes(file, BasicFileAttributes.class);
      if (known.isRegularFile()) {
        files.put(file, new Stamp(known.lastModifiedTime(), known.size()));
      }
    } catch (IOException gone) {
      // An editor that saves by renaming takes files away for a moment.
    }
  }
}
