package org.huice.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Where a run keeps what it has decided, so that it can be resumed after whatever ended it: a
 * manifest and a file for each chunk, each there whole or not at all. One process works in it at a
 * time.
 */
public final class RunFolder implements Closeable {
  private static final String MANIFEST = "manifest.json";
  private static final String LOCK = ".lock";
  private static final Pattern CHUNK = Pattern.compile("chunk-(\\d{6,9})\\.jsonl\\.gz");
  private static final Pattern OURS =
      Pattern.compile(
          "(manifest\\.json|chunk-\\d{6,}\\.jsonl\\.gz)(\\.part)?|log-[a-z]+\\.part|\\.lock");

  private final Path folder;
  private final FileChannel lock;
  private final String run;

  private RunFolder(Path folder, FileChannel lock, Manifest manifest) {
    this.folder = folder;
    this.lock = lock;
    this.run = manifest.digest();
  }

  /**
   * Makes the folder, or takes up the run in it.
   *
   * @param resume whether an unfinished run is taken up rather than refused
   * @return nothing where there was a problem, which is then told; nothing was changed
   * @throws IOException if the folder cannot be read or written
   */
  public static Optional<RunFolder> open(
      Path folder, Manifest manifest, boolean resume, Consumer<Problem> problems)
      throws IOException {
    Place place = Place.of(folder.toString().replace('\\', '/'));
    if (Files.exists(folder) && !isOurs(folder)) {
      problems.accept(Problem.at(place, RunProblem.RUN_FOLDER_TAKEN));
      return Optional.empty();
    }
    @Nullable FileChannel lock = lock(folder);
    if (lock == null) {
      problems.accept(Problem.at(place, RunProblem.RUN_BUSY));
      return Optional.empty();
    }
    RunFolder opened = new RunFolder(folder, lock, manifest);
    boolean ready = false;
    try {
      ready = opened.begin(manifest, resume, place, problems);
    } finally {
      if (!ready) {
        lock.close();
      }
    }
    return ready ? Optional.of(opened) : Optional.empty();
  }

  /**
   * What an unfinished run was asked for besides its rules, as it was typed; empty where there is
   * no run that can be read.
   */
  public static Optional<String> options(Path folder) {
    try {
      return Saved.read(Files.readAllBytes(folder.resolve(MANIFEST)), Manifest.KIND)
          .map(saved -> saved.text("options"));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private static boolean isOurs(Path folder) throws IOException {
    return Files.isDirectory(folder)
        && names(folder).stream().allMatch(name -> OURS.matcher(name).matches());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  // The lock of a process that dies is set free by the system.
  private static @Nullable FileChannel lock(Path folder) throws IOException {
    FileChannel channel = lockFile(folder);
    boolean held = false;
    try {
      held = channel.tryLock() != null;
    } catch (OverlappingFileLockException ourselves) {
      return null;
    } finally {
      if (!held) {
        channel.close();
      }
    }
    return held ? channel : null;
  }

  private static FileChannel lockFile(Path folder) throws Unwritable {
    try {
      Files.createDirectories(folder);
      return FileChannel.open(
          folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException failed) {
      throw new Unwritable(folder, failed);
    }
  }

  private boolean begin(Manifest manifest, boolean resume, Place place, Consumer<Problem> problems)
      throws IOException {
    byte @Nullable [] before = before();
    List<Problem> found = before == null ? List.of() : objections(manifest, before, resume, place);
    found.forEach(problems);
    if (found.isEmpty()) {
      deleteHalf();
      if (before == null) {
        SafeFile.write(folder.resolve(MANIFEST), true, out -> out.write(manifest.bytes()));
      }
    }
    return found.isEmpty();
  }

  private byte @Nullable [] before() throws IOException {
    try {
      return Files.readAllBytes(folder.resolve(MANIFEST));
    } catch (NoSuchFileException none) {
      return null;
    }
  }

  private static List<Problem> objections(
      Manifest manifest, byte[] before, boolean resume, Place place) {
    if (!resume) {
      return List.of(Problem.at(place, RunProblem.RUN_UNFINISHED));
    }
    return Saved.read(before, Manifest.KIND)
        .map(saved -> manifest.differences(saved, place))
        .orElseGet(() -> List.of(Problem.at(place, RunProblem.RUN_UNREADABLE)));
  }

  /**
   * Takes away what is of use only while a run is under way; what was decided stays.
   *
   * @throws IOException if something cannot be taken away
   */
  public void deleteHalf() throws IOException {
    for (String name : names(folder)) {
      if (name.endsWith(SafeFile.PART)) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  /** A chunk that is whole and has that many entries; null where there is none. */
  @Nullable Chunk kept(int number, int entries) {
    try {
      Chunk chunk = read(number);
      return chunk.totals().read() == entries ? chunk : null;
    } catch (IOException missingOrBroken) {
      return null;
    }
  }

  /** Keeps a chunk for good. */
  void keep(int number, Chunk chunk, boolean packed) throws Unwritable {
    SafeFile.write(file(number), false, out -> chunk.write(out, run, number, packed));
  }

  /**
   * How many entries are done by what stands here; one of them that turns out to be damaged is done
   * again.
   *
   * @throws IOException if the folder cannot be read
   */
  public long done() throws IOException {
    long done = 0;
    for (String name : names(folder)) {
      Matcher chunk = CHUNK.matcher(name);
      if (chunk.matches()) {
        done += Chunk.entries(folder.resolve(name), run, Integer.parseInt(chunk.group(1)));
      }
    }
    return done;
  }

  /** A chunk that was kept. */
  Chunk read(int number) throws IOException {
    return Chunk.read(file(number), run, number);
  }

  /** Where a run may put what it need not have again once it was ended, by whatever. */
  Path log(String name) {
    return folder.resolve("log-" + name + SafeFile.PART);
  }

  private Path file(int number) {
    return folder.resolve(String.format(Locale.ROOT, "chunk-%06d.jsonl.gz", number));
  }

  /**
   * Deletes the folder once nothing of it is needed any more. Files that are not ours stay.
   *
   * @throws IOException if a file cannot be deleted
   */
  public void remove() throws IOException {
    List<String> names = names(folder);
    for (String name : names) {
      if (OURS.matcher(name).matches() && !name.equals(MANIFEST) && !name.equals(LOCK)) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
    // Last, so that what is left of a folder always says what it is.
    Files.deleteIfExists(folder.resolve(MANIFEST));
    close();
    Files.deleteIfExists(folder.resolve(LOCK));
    if (names(folder).isEmpty()) {
      Files.delete(folder);
    }
  }

  /** Lets others have the folder; what is in it stays. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
