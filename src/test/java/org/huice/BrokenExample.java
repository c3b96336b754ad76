package org.huice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.LineDifference.Hunk;

/**
 * A broken input of {@code fixtures/rejected} that shows one kind of problem.
 *
 * @param input the folder of a broken rules folder, else the file
 * @param file where the problem is, named from the rules folder on
 * @param line of it, counted from 1; 0 stands for the whole file
 * @param problems how many problems the input has, so that the one with the fewest can be chosen
 */
record BrokenExample(Path input, String file, int line, int problems) {
  private static final Path HOME = Path.of("fixtures", "rejected");
  private static final Path BASE = HOME.resolve("base");
  private static final Comparator<BrokenExample> ORDER =
      Comparator.comparing((BrokenExample each) -> !each.isFolder())
          .thenComparingInt(BrokenExample::problems)
          .thenComparingInt(BrokenExample::size)
          .thenComparing(each -> each.input().toString());

  /** The example of each code that shows it with the least beside it. */
  static Map<String, BrokenExample> all() throws IOException {
    Map<String, BrokenExample> best = new TreeMap<>();
    try (Stream<Path> files = Files.walk(HOME)) {
      for (Path expected : files.filter(BrokenExample::isExpectation).sorted().toList()) {
        add(expected, best);
      }
    }
    return best;
  }

  private static boolean isExpectation(Path file) {
    String name = file.getFileName().toString();
    return name.equals("expected.txt") || name.endsWith(".expected");
  }

  private static void add(Path expected, Map<String, BrokenExample> best) throws IOException {
    List<String> lines = Files.readAllLines(expected);
    for (String line : lines) {
      String[] told = line.split(" ", 2);
      String[] place = told[1].split(":", -1);
      int number = place.length > 1 ? Integer.parseInt(place[1]) : 0;
      best.merge(
          told[0],
          new BrokenExample(input(expected), place[0], number, lines.size()),
          (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
    }
  }

  private static Path input(Path expected) throws IOException {
    Path folder = expected.getParent();
    String name = expected.getFileName().toString().replace(".expected", "");
    if (name.equals("expected.txt")) {
      return folder;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\Q" + name + "\\E\\.(json|yaml)"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Whether it differs from a good rules folder, so that the right can be told as well. */
  boolean isFolder() {
    return Files.isDirectory(input);
  }

  private int size() {
    return sides().stream().mapToInt(side -> side.hunk().size()).sum();
  }

  /**
   * One difference between the broken input and the good one.
   *
   * @param file named from the rules folder on
   * @param wrong its lines; empty where it is not there
   * @param right the good one's lines; empty where it has no such file
   */
  record Side(String file, List<String> wrong, List<String> right, Hunk hunk) {}

  /** The differences at the place of the problem, or all where none is there. */
  List<Side> shown() {
    List<Side> all = sides();
    List<Side> here =
        all.stream().filter(side -> side.file().equals(file) && side.hunk().isAt(line)).toList();
    return here.isEmpty() ? all : here;
  }

  private List<Side> sides() {
    List<Side> sides = new ArrayList<>();
    if (!isFolder()) {
      List<String> lines = lines(input).orElseThrow();
      int at = Math.max(0, line - 1);
      int end = line == 0 ? Math.min(lines.size(), 4) : Math.min(lines.size(), line);
      return List.of(new Side(file, lines, List.of(), new Hunk(at, end, 0, 0)));
    }
    for (String path : paths()) {
      List<String> wrong = lines(input.resolve(path)).orElse(List.of());
      List<String> right = lines(BASE.resolve(path)).orElse(List.of());
      LineDifference.hunks(wrong, right)
          .forEach(hunk -> sides.add(new Side(path, wrong, right, hunk)));
    }
    return sides;
  }

  /** The files that differ and those that are missing. */
  private List<String> paths() {
    List<String> removed = lines(input.resolve("REMOVED")).orElse(List.of());
    try {
      List<String> paths = new ArrayList<>();
      for (Path each : BrokenFolder.files(input)) {
        paths.add(input.relativize(each).toString().replace('\\', '/'));
      }
      paths.removeAll(List.of("REMOVED", "expected.txt"));
      for (Path each : BrokenFolder.files(BASE)) {
        String path = BASE.relativize(each).toString().replace('\\', '/');
        boolean out =
            removed.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/"));
        if (out && !paths.contains(path)) {
          paths.add(path);
        }
      }
      return paths.stream().sorted().toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Optional<List<String>> lines(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(
              StandardCharsets.UTF_8
                  .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                  .toString()
                  .lines()
                  .toList())
          : Optional.empty();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
