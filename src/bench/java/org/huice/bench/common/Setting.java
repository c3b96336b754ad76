package org.huice.bench.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The day on which all is decided, and the rules folder of the set. */
public final class Setting {
  /** The day of every decision. */
  public static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  private static final Path WHOLE = Path.of("src/bench/set-s");
  private static final String ACROSS = "settlement.yaml";

  private Setting() {}

  /**
   * The rules folder of a set; of a part of it a copy without the rest.
   *
   * @param set which policies
   */
  public static Path rules(PolicySet set) throws IOException {
    return set == PolicySet.S ? WHOLE : copy(set);
  }

  private static Path copy(PolicySet set) throws IOException {
    Path folder = Files.createTempDirectory("huice-set");
    copy(WHOLE.resolve("vocabulary"), folder.resolve("vocabulary"));
    for (String policy : set.policies()) {
      copy(WHOLE.resolve("policies/" + policy), folder.resolve("policies/" + policy));
    }
    List<String> kept =
        Files.readAllLines(WHOLE.resolve(ACROSS)).stream().filter(line -> isOf(line, set)).toList();
    Files.write(folder.resolve(ACROSS), kept);
    return folder;
  }

  /** Lines that name a clause name its policy; only those of the set stay. */
  private static boolean isOf(String line, PolicySet set) {
    String item = line.strip();
    return !item.startsWith("- ")
        || !item.contains("/")
        || set.policies().contains(item.substring(2, item.indexOf('/')));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }
}
