package org.huice.bench.huice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Set S once for each of many districts, as the rules of a province would stand in one folder: an
 * enterprise has the same twelve policies as in the set itself, and all the others are not of its
 * place.
 */
final class Districts {
  /** Parts the name of a policy from the district whose it is. */
  static final String MARK = "区";

  private static final String CITY = "410100";

  /** The first of them are where the generated enterprises are. */
  private static final int FIRST = 410_102;

  private static final int IN_A_CITY = 98;

  private final Path whole;
  private final Path folder;

  private Districts(Path whole, Path folder) {
    this.whole = whole;
    this.folder = folder;
  }

  /**
   * Writes the folder.
   *
   * @param whole the set
   * @param count of the districts
   */
  static Path of(Path whole, int count) throws IOException {
    Districts districts = new Districts(whole, Files.createTempDirectory("huice-districts"));
    districts.vocabulary();
    for (int i = 0; i < count; i++) {
      districts.district(FIRST + i / IN_A_CITY * 100 + i % IN_A_CITY);
    }
    return districts.folder;
  }

  private void vocabulary() throws IOException {
    Path from = whole.resolve("vocabulary");
    Path to = Files.createDirectories(folder.resolve("vocabulary"));
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(from.relativize(file).toString()));
    }
  }

  private void district(int code) throws IOException {
    Path from = whole.resolve("policies");
    List<String> policies =
        files(from).stream().map(file -> policyOf(from, file)).distinct().toList();
    for (Path file : files(from)) {
      String policy = policyOf(from, file);
      Path to = Files.createDirectories(folder.resolve("policies/" + policy + MARK + code));
      Files.writeString(to.resolve(file.getFileName().toString()), policy(file, policy, code));
    }
    String across = Files.readString(whole.resolve("settlement.yaml"));
    for (String policy : policies) {
      across = across.replace(policy + "/", policy + MARK + code + "/");
    }
    across = across.replace("ceiling: 不超过地方财政贡献", "ceiling: 不超过地方财政贡献" + code);
    Path all = folder.resolve("settlement.yaml");
    String before = Files.exists(all) ? Files.readString(all) : "";
    Files.writeString(all, before + across);
  }

  private static String policyOf(Path policies, Path file) {
    return policies.relativize(file).getName(0).toString();
  }

  private static String policy(Path file, String policy, int code) throws IOException {
    String own = policy + MARK + code;
    return Files.readString(file)
        .replace("package policies." + policy, "package policies." + own)
        .replace("id == \"" + policy + "\"", "id == \"" + own + "\"")
        .replace("\"" + CITY + "\"", String.format(Locale.ROOT, "\"%d\"", code))
        .replace("level: 市", "level: 县");
  }

  private static List<Path> files(Path in) throws IOException {
    try (Stream<Path> found = Files.walk(in)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
