package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huice.register.JsonValues;
import org.huice.tree.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What earlier versions recorded replays to the byte: the exports of {@code
 * fixtures/ledgers/golden-*}, one of each release, which nothing ever rewrites. Where this fails, a
 * change of the engine decides recorded cases otherwise, or writes them otherwise: a new schema of
 * the core is due, and the old one keeps its writer.
 */
class GoldenLedgerTest {
  private static final Path FOLDER = Path.of("fixtures", "ledgers");

  static List<Path> golden() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("golden-"))
          .sorted()
          .toList();
    }
  }

  @Test
  void there_is_one() throws IOException {
    assertThat(golden()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void every_recorded_decision_comes_out_byte_for_byte(Path folder) throws IOException {
    Run run = Run.cached();
    run.program("replay", "--all", "--ledger", folder.toString(), "--format", "json");
    List<Map<String, Object>> lines =
        run.out().lines().map(line -> JsonValues.object(bytes(line))).toList();
    long erased = 0;
    for (Map<String, Object> line : lines.subList(0, lines.size() - 1)) {
      boolean gone = erased(folder).contains(line.get("number"));
      assertThat(line).containsEntry("verdict", gone ? "erased" : "same");
      erased += gone ? 1 : 0;
    }
    Map<?, ?> summary =
        (Map<?, ?>) Objects.requireNonNull(lines.get(lines.size() - 1).get("summary"));
    assertThat((Long) summary.get("same")).isGreaterThan(5);
    assertThat(summary.get("erased")).isEqualTo(erased);
    assertThat((Long) summary.get("notDecided")).isPositive();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void it_holds_every_kind_of_ruling_and_of_entry(Path folder) throws IOException {
    Set<String> kinds = new TreeSet<>();
    Set<String> rulings = new TreeSet<>();
    for (Map<String, Object> leaf : leaves(folder)) {
      kinds.add(String.valueOf(leaf.get("kind")) + (leaf.containsKey("corrects") ? "+" : ""));
      if (leaf.get("rulings") instanceof List<?> list) {
        list.forEach(one -> rulings.add(String.valueOf(((Map<?, ?>) one).get("ruling"))));
      }
    }
    assertThat(kinds).contains("determination", "determination+", "pool", "payment", "erasure");
    assertThat(rulings).containsAll(GoldenLedger.RULINGS).contains(GoldenLedger.BARRED);
  }

  @ParameterizedTest
  @MethodSource("golden")
  void nobody_has_rewritten_it(Path folder) throws IOException {
    List<String> sums = Files.readAllLines(folder.resolve("SHA256SUMS"), StandardCharsets.UTF_8);
    assertThat(sums).hasSizeGreaterThan(5);
    for (String sum : sums) {
      String[] parts = sum.split(" [ *]", 2);
      assertThat(Sha256.hex(Files.readAllBytes(folder.resolve(parts[1]))))
          .as(parts[1])
          .isEqualTo(parts[0]);
    }
  }

  private static Set<Object> erased(Path folder) throws IOException {
    Set<Object> erased = new HashSet<>();
    for (Map<String, Object> leaf : leaves(folder)) {
      if (leaf.get("erased") instanceof List<?> numbers) {
        erased.addAll(numbers);
      }
    }
    return erased;
  }

  private static List<Map<String, Object>> leaves(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("entries.jsonl"), StandardCharsets.UTF_8).stream()
        .map(line -> JsonValues.object(bytes(line)))
        .toList();
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  /** Makes that of a new release, where there is none of that name: {@code golden-2}. */
  @Test
  @EnabledIfSystemProperty(named = "huice.golden.ledger", matches = "golden-[0-9]+")
  void made_for_a_new_release(@TempDir Path folder) throws IOException {
    Path target = FOLDER.resolve(System.getProperty("huice.golden.ledger", ""));
    assertThat(target).doesNotExist();
    GoldenLedger.export(folder, target);
    assertThat(target).isDirectory();
  }
}
