package org.huice.ruleset;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.TreeProblem;

/**
 * The files of a rules folder. Hidden ones are passed over; symbolic links are followed only to
 * files within the folder. Whatever else is no regular file with a name that can be read is a
 * problem and is never opened.
 */
final class RuleFolder implements RuleFiles {
  /** Bytes of the largest file. */
  static final int LARGEST = 1 << 20;

  private static final int DEEPEST = 8;

  /** Of files in a folder. */
  static final int MOST_FILES = 10_000;

  /** Of all files together. */
  static final long MOST_BYTES = 64L << 20;

  private final Path root;
  private final Path real;
  private final Consumer<Problem> problems;
  private long bytes;

  private RuleFolder(Path root, Path real, Consumer<Problem> problems) {
    this.root = root;
    this.real = real;
    this.problems = problems;
  }

  /** The folder at a path; empty where there is none. */
  static Optional<RuleFolder> open(Path root, Consumer<Problem> problems) {
    try {
      if (Files.isDirectory(root)) {
        return Optional.of(new RuleFolder(root, root.toRealPath(), problems));
      }
    } catch (IOException unreadable) {
      // Reported below, like a folder that is not there.
    }
    Place place = Place.of(slashes(root));
    problems.accept(Problem.at(place, RuleSetProblem.NO_RULES_FOLDER, slashes(root)));
    return Optional.empty();
  }

  @Override
  public String shown(String path) {
    return slashes(path.isEmpty() ? root : root.resolve(path));
  }

  @Override
  public List<String> folders(String folder) {
    return visible(root.resolve(folder)).stream()
        .filter(Files::isDirectory)
        .map(path -> path.getFileName().toString())
        .toList();
  }

  /** The paths of all regular files, sorted; none where they are too many or too large. */
  @Override
  public List<String> files() {
    List<String> files = new ArrayList<>();
    collect(root, 1, files);
    if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
      String most = Integer.toString(MOST_FILES);
      String megabytes = Long.toString(MOST_BYTES >> 20);
      report(root, RuleSetProblem.FOLDER_TOO_LARGE, most, megabytes);
      return List.of();
    }
    return files;
  }

  private void collect(Path folder, int depth, List<String> files) {
    for (Path path : visible(folder)) {
      if (files.size() > MOST_FILES || bytes > MOST_BYTES) {
        return;
      }
      if (Files.isRegularFile(path)) {
        bytes += path.toFile().length();
        files.add(slashes(root.relativize(path)));
      } else if (depth < DEEPEST) {
        collect(path, depth + 1, files);
      } else {
        report(path, RuleSetProblem.FOLDER_TOO_DEEP, slashes(path), Integer.toString(DEEPEST));
      }
    }
  }

  private List<Path> visible(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      TreeSet<Path> sorted = new TreeSet<>(paths.toList());
      return sorted.stream()
          .filter(path -> !isHidden(path))
          .filter(this::isNamedWell)
          .filter(this::staysWithin)
          .filter(this::isPlain)
          .toList();
    } catch (IOException unreadable) {
      problems.accept(unreadable(slashes(folder)));
      return List.of();
    }
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private boolean staysWithin(Path path) {
    if (!Files.isSymbolicLink(path)) {
      return true;
    }
    try {
      if (path.toRealPath().startsWith(real)) {
        return true;
      }
    } catch (IOException broken) {
      // Reported below: a link that leads nowhere does not stay within either.
    }
    return report(path, RuleSetProblem.LINK_LEADS_OUT, slashes(path));
  }

  /** A name of which nothing is hidden from whoever looks at the folder. */
  private boolean isNamedWell(Path path) {
    String name = path.getFileName().toString();
    return Names.isVisible(name) || report(path, RuleSetProblem.FILE_NAME_UNFIT, name);
  }

  /** A file, or a folder that is none by a link, since links to folders may lead in circles. */
  private boolean isPlain(Path path) {
    if (Files.isDirectory(path)) {
      return !Files.isSymbolicLink(path)
          || report(path, RuleSetProblem.LINK_TO_FOLDER, slashes(path));
    }
    return Files.isRegularFile(path) || report(path, RuleSetProblem.NOT_A_FILE, slashes(path));
  }

  /** Says what is wrong with a path, which is then passed over. */
  private boolean report(Path path, RuleSetProblem code, String... arguments) {
    problems.accept(Problem.at(Place.of(slashes(path)), code, arguments));
    return false;
  }

  /** Empty where it is too large or cannot be read. */
  @Override
  public Optional<RuleFile> read(String path) {
    String shown = shown(path);
    try (InputStream input = Files.newInputStream(root.resolve(path))) {
      byte[] bytes = input.readNBytes(LARGEST + 1);
      if (bytes.length <= LARGEST) {
        return Optional.of(
            new RuleFile(Normalizer.normalize(path, Normalizer.Form.NFC), shown, bytes));
      }
      String size = Long.toString(Files.size(root.resolve(path)));
      problems.accept(Problem.at(Place.of(shown), TreeProblem.FILE_TOO_LARGE, size, "1 MB"));
    } catch (IOException unreadable) {
      problems.accept(unreadable(shown));
    }
    return Optional.empty();
  }

  private static Problem unreadable(String shown) {
    return Problem.at(Place.of(shown), RuleSetProblem.UNREADABLE_FILE, shown);
  }

  private static String slashes(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
