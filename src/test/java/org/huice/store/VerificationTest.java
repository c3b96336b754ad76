package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huice.ledger.VerifierKey;
import org.huice.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What our own verification says of every sample, in a folder and as committed. */
class VerificationTest {
  private static final Path FIXTURES = Path.of("fixtures/ledgers/samples");

  @TempDir private static Path made = Path.of("");

  @BeforeAll
  static void make() throws IOException {
    new SampleExports(made.resolve("samples")).write();
    if (Boolean.getBoolean("huice.write")) {
      delete(FIXTURES);
      new SampleExports(FIXTURES).write();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  static List<List<String>> samples() {
    return SampleExports.VERDICTS;
  }

  private static Verified verify(String name) throws IOException {
    String kept = Files.readString(made.resolve("samples").resolve(name + ".kept"));
    return Verification.ofExport(
        made.resolve("samples").resolve(name),
        List.of(SampleLedger.FIRST.verifier()),
        Map.of("留存", kept));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_sample_has_its_verdict(List<String> sample) throws IOException {
    Verified verified = verify(sample.get(0));

    assertThat(verified.findings().stream().map(VerificationTest::told))
        .hasSize(sample.size() - 1)
        .zipSatisfy(
            sample.subList(1, sample.size()), (told, said) -> assertThat(told).startsWith(said));
    assertThat(verified.isIntact()).isEqualTo(sample.get(0).equals("intact"));
  }

  static String told(Problem problem) {
    return problem.code().code() + " " + String.join(" ", problem.arguments());
  }

  @Test
  void what_is_committed_is_what_is_made() throws IOException {
    assertThat(texts(FIXTURES)).isEqualTo(texts(made.resolve("samples")));
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void a_witness_whose_key_is_given_has_to_have_signed() throws IOException {
    Path intact = made.resolve("samples/intact");
    VerifierKey other = org.huice.ledger.Seeds.key("另一位", VerifierKey.Type.WITNESS, 8).verifier();

    assertThat(verified(intact, SampleLedger.WITNESS.verifier()).findings()).isEmpty();
    assertThat(verified(intact, other).findings().stream().map(VerificationTest::told))
        .containsExactly("checkpoint-not-witnessed 另一位");
  }

  @Test
  void a_key_that_the_ledger_never_had_is_told() throws IOException {
    VerifierKey other =
        org.huice.ledger.Seeds.key(SampleLedger.ORIGIN, VerifierKey.Type.LOG, 8).verifier();

    assertThat(verified(made.resolve("samples/intact"), other).findings())
        .extracting(problem -> problem.code().code())
        .containsExactly("kept-key-unknown");
    assertThat(verified(made.resolve("samples/intact"), SampleLedger.SECOND.verifier()).isIntact())
        .isTrue();
  }

  private static Verified verified(Path folder, VerifierKey key) {
    return Verification.ofExport(folder, List.of(key), Map.of());
  }
}
