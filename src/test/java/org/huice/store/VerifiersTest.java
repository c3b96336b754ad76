package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two verifiers that know nothing of us say of the samples and of any changed byte. */
class VerifiersTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Path SAMPLES = Path.of("fixtures/ledgers/samples");
  private static final String KEY = SampleLedger.FIRST.verifier().toString();
  private static final int CHANGES = Boolean.getBoolean("huice.nightly") ? 10_000 : 200;

  /** A word of each one's lines for each sample. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("intact", List.of("完好：9 条")),
          Map.entry("entry-altered", List.of("[entry-altered] 编号 2 ", "[root-differs]")),
          Map.entry("entry-removed", List.of("[entry-missing] 缺编号 3", "[root-differs]")),
          Map.entry("entries-swapped", List.of("[entries-swapped] 第 5 行是编号 2")),
          Map.entry("entry-inserted", List.of("[entries-swapped] 第 5 行是编号 4", "共 10 条")),
          Map.entry("entries-truncated", List.of("[ledger-truncated] 缺编号 8 至 9")),
          Map.entry("payload-altered", List.of("[payload-altered] 编号 2 ")),
          Map.entry("payload-removed", List.of("[payload-missing] 编号 2 ")),
          Map.entry("rule-set-altered", List.of("[rule-set-altered] rule-sets/")),
          Map.entry("bad-signature", List.of("[checkpoint-signature-wrong]")),
          Map.entry("foreign-key", List.of("[checkpoint-signature-wrong]")),
          Map.entry("rebuilt", List.of("[ledger-rewritten]")),
          Map.entry("split-view", List.of("[split-view]")),
          Map.entry("set-back", List.of("[ledger-set-back]")));

  @TempDir private static Path folder = Path.of("");
  private static JavaVerifier java;

  @BeforeAll
  static void compile() throws IOException {
    java = new JavaVerifier(Files.createDirectory(folder.resolve("java")));
  }

  @AfterAll
  static void close() {
    java.close();
  }

  static Stream<String> samples() {
    return SampleExports.VERDICTS.stream().map(sample -> sample.get(0));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void java_alone_names_what_is_wrong(String sample) {
    Path kept = SAMPLES.resolve(sample + ".kept");

    says(sample, java.check(SAMPLES.resolve(sample), KEY, kept));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void python_and_openssl_alone_name_what_is_wrong(String sample) throws Exception {
    assumeTrue(runs("python3", "--version") && runs("openssl", "version"), "python3, openssl 3");
    Path script = folder.resolve("verify.py");
    try (var text = Objects.requireNonNull(ExportFolder.class.getResourceAsStream("verify.py"))) {
      Files.write(script, text.readAllBytes());
    }
    Path export = SAMPLES.resolve(sample);
    Path kept = SAMPLES.resolve(sample + ".kept");
    Process python =
        process(
            "python3",
            script.toString(),
            export.toString(),
            "--key",
            KEY,
            "--checkpoint",
            kept.toString());
    String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    says(sample, said.lines().toList());
    assertThat(python.waitFor()).isEqualTo(sample.equals("intact") ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Verify.java", "verify.py"})
  void an_option_is_heeded_or_refused_and_never_passed_over(String name) throws Exception {
    boolean python = name.endsWith(".py");
    assumeTrue(!python || runs("python3", "--version"), "python3");
    String program = python ? "python3" : JAVA;
    String script = SAMPLES.resolve("rebuilt").resolve(name).toString();
    String export = SAMPLES.resolve("rebuilt").toString();
    String kept = SAMPLES.resolve("rebuilt.kept").toString();

    assertThat(process(program, script, export, "--checkpoint=" + kept).waitFor()).isEqualTo(1);
    assertThat(process(program, script, export, "--chekpoint", kept).waitFor()).isEqualTo(2);
    assertThat(process(program, script, export, "--checkpoint").waitFor()).isEqualTo(2);
    assertThat(process(program, script, export).waitFor()).isZero();
  }

  private static void says(String sample, List<String> lines) {
    assertThat(JavaVerifier.isIntact(lines)).isEqualTo(sample.equals("intact"));
    assertThat(String.join("\n", lines)).contains(Objects.requireNonNull(WORDS.get(sample)));
  }

  private static boolean runs(String... command) {
    try {
      return process(command).waitFor(10, TimeUnit.SECONDS);
    } catch (IOException | InterruptedException none) {
      return false;
    }
  }

  private static Process process(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.environment().put("PYTHONUTF8", "1");
    return builder.start();
  }

  @Test
  void both_are_shorter_than_a_hundred_lines() throws IOException {
    for (String name : List.of("Verify.java", "verify.py")) {
      assertThat(Files.readAllLines(SAMPLES.resolve("intact").resolve(name))).hasSizeLessThan(100);
    }
  }

  @Test
  void a_verifier_key_of_a_witness_may_be_asked_for() {
    Path intact = SAMPLES.resolve("intact");
    String other =
        org.huice.ledger.Seeds.key("另一位", org.huice.ledger.VerifierKey.Type.WITNESS, 8)
            .verifier()
            .toString();

    String witness = SampleLedger.WITNESS.verifier().toString();
    assertThat(JavaVerifier.isIntact(java.check(intact, witness, null))).isTrue();
    assertThat(java.check(intact, other, null)).asString().contains("[kept-key-unknown]");
  }

  /** Whoever changes a byte and makes the list of files again is found all the same. */
  @Test
  void every_changed_byte_of_an_export_is_found() throws IOException {
    Path export = folder.resolve("changed");
    ExportFolder.write(SampleLedger.whole(), export);
    List<Path> files = files(export);
    Random random = new Random(7);
    List<String> overlooked = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      byte[] changed = bytes.clone();
      int at = random.nextInt(bytes.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, changed);
      if (JavaVerifier.isIntact(java.check(export, KEY, null))) {
        overlooked.add(export.relativize(file) + " " + at + " to " + changed[at]);
      }
      Files.write(file, bytes);
    }
    assertThat(overlooked).isEmpty();
    assertThat(JavaVerifier.isIntact(java.check(export, KEY, null))).isTrue();
  }

  @Test
  void every_changed_byte_of_what_counts_is_found_where_the_list_is_made_again()
      throws IOException {
    Path export = folder.resolve("listed");
    // Of one key: where two have signed, the line of one is not missed.
    ExportFolder.write(SampleLedger.earlier(), export);
    List<Path> files = files(export);
    files.removeIf(file -> ExportFiles.TOOLS.contains(file.getFileName().toString()));
    files.removeIf(file -> file.endsWith(ExportFiles.SUMS));
    Random random = new Random(8);
    List<String> overlooked = new ArrayList<>();
    String witness = SampleLedger.WITNESS.verifier().toString();
    for (int i = 0; i < CHANGES; i++) {
      Path file = files.get(random.nextInt(files.size()));
      byte[] bytes = Files.readAllBytes(file);
      byte[] changed = bytes.clone();
      int at = random.nextInt(bytes.length);
      changed[at] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, changed);
      new ExportSums(export).write();
      if (JavaVerifier.isIntact(java.check(export, witness, null))) {
        overlooked.add(export.relativize(file) + " " + at + " to " + changed[at]);
      }
      Files.write(file, bytes);
    }
    assertThat(overlooked).isEmpty();
  }

  /** To many readers of lines a carriage return is as good as a line feed. */
  @ParameterizedTest
  @ValueSource(strings = {"entries.jsonl", "keys", "payloads.txt", "proofs.txt"})
  void a_line_that_ends_otherwise_is_found_where_the_list_is_made_again(String name)
      throws IOException {
    Path export = folder.resolve("ended " + name);
    ExportFolder.write(SampleLedger.earlier(), export);
    Path file = export.resolve(name);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 1) + "\r");
    new ExportSums(export).write();

    List<String> lines = java.check(export, KEY, null);

    assertThat(JavaVerifier.isIntact(lines)).as("%s", lines).isFalse();
  }

  private static List<Path> files(Path export) throws IOException {
    try (Stream<Path> all = Files.walk(export)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
