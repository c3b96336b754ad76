package org.huice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.ruleset.RuleSetFindings;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;

/** A rules folder made of a good one and what differs from it. */
public final class BrokenFolder {
  private static final String REMOVED = "REMOVED";
  private static final Set<String> NOTES = Set.of(REMOVED, "expected.txt");

  private BrokenFolder() {}

  /**
   * Writes the good folder with the difference over it, without the paths that the difference lists
   * in its file {@code REMOVED}.
   *
   * @param good the folder that has no problems
   * @param difference the files that differ, by the same paths
   * @param folder where to write
   * @throws IOException if a file cannot be read or written
   */
  public static void write(Path good, Path difference, Path folder) throws IOException {
    Path list = difference.resolve(REMOVED);
    List<String> removed = Files.exists(list) ? Files.readAllLines(list) : List.of();
    copy(good, folder, removed);
    copy(difference, folder, List.of());
  }

  private static void copy(Path from, Path to, List<String> without) throws IOException {
    for (Path file : files(from)) {
      String path = from.relativize(file).toString().replace('\\', '/');
      if (!NOTES.contains(path) && without.stream().noneMatch(out -> isIn(path, out))) {
        Path copy = to.resolve(path);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean isIn(String path, String removed) {
    return path.equals(removed) || path.startsWith(removed + "/");
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The folder's problems, with files named from the folder on. */
  static List<Problem> problems(Path folder) {
    return within(folder, RuleSetReader.read(folder).problems());
  }

  /** What is found in a folder that loads, the unread part of its vocabulary too. */
  static List<Problem> findings(Path folder) {
    RuleSetReading reading = RuleSetReader.read(folder);
    RuleSet rules = reading.ruleSet();
    if (rules == null) {
      throw new AssertionError(reading.problems().toString());
    }
    List<Problem> found = new ArrayList<>(RuleSetFindings.of(rules));
    found.addAll(RuleSetFindings.unread(rules));
    return within(folder, found);
  }

  private static List<Problem> within(Path folder, List<Problem> problems) {
    return problems.stream()
        .map(problem -> new Problem(problem.code(), within(folder, problem), problem.arguments()))
        .toList();
  }

  private static Place within(Path folder, Problem problem) {
    Place place = problem.place();
    String root = folder.toString().replace('\\', '/');
    String file = place.file().equals(root) ? "." : place.file().replace(root + "/", "");
    return new Place(file, place.line(), place.column());
  }
}
