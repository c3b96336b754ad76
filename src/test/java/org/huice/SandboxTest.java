package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSetReader;
import org.huice.ruleset.RuleSetReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No byte of an attack runs: each would touch a file, set a property or start a program. */
class SandboxTest {
  private static final String FILE = "huice.canary";
  private static final String RAN = "huice.canary.ran";
  private static final Path ATTACKS = Path.of("fixtures", "rejected", "rules");

  /** What {@code touch huice-canary} would leave where the tests run. */
  private static final Path TOUCHED = Path.of("huice-canary");

  @TempDir Path temporary;

  @BeforeEach
  void set() {
    System.setProperty(FILE, temporary.resolve("canary").toString());
    System.clearProperty(RAN);
  }

  @AfterEach
  void silent() {
    assertThat(temporary.resolve("canary")).doesNotExist();
    assertThat(TOUCHED).doesNotExist();
    assertThat(System.getProperty(RAN)).isNull();
    System.clearProperty(FILE);
  }

  static List<Path> attacks() throws IOException {
    try (Stream<Path> all = Files.list(ATTACKS)) {
      return all.filter(one -> one.getFileName().toString().startsWith("attack-"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_cannot_be_kept_as_a_file_is_refused_in_time(Attack attack) throws IOException {
    Path folder = temporary.resolve("rules");
    attack.makeIn(folder);
    List<Problem> problems =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> BrokenFolder.problems(folder));
    assertThat(RejectedTest.lines(problems)).anyMatch(line -> line.startsWith(attack.expected()));
    problems.stream().limit(20).forEach(RejectedTest::reads);
  }

  /** A rule set is what the compiler takes; of a refused folder there is none. */
  @Test
  void of_no_attack_there_is_anything_to_compile() throws IOException {
    int read = 0;
    for (Path attack : attacks()) {
      Path folder = temporary.resolve("rules" + read++);
      BrokenFolder.write(RejectedTest.BASE, attack, folder);
      RuleSetReading reading = RuleSetReader.read(folder);
      assertThat(reading.problems()).as(attack.toString()).isNotEmpty();
      assertThat(reading.ruleSet()).as(attack.toString()).isNull();
    }
    assertThat(read).isGreaterThan(200);
  }

  /**
   * A good policy beside an attack is not compiled either: neither cache nor compiler is touched.
   */
  @Test
  void the_compiler_is_never_entered_for_a_refused_folder() throws Exception {
    Path rules = temporary.resolve("rules");
    Path cache = Files.createDirectory(temporary.resolve("cache"));
    BrokenFolder.write(RejectedTest.BASE, ATTACKS.resolve("attack-enum-constructor"), rules);
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-verbose:class",
                "-D" + FILE + "=" + temporary.resolve("canary"),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.huice.cli.Main",
                "test",
                "--rules",
                rules.toString())
            .redirectErrorStream(true);
    program.environment().put("XDG_CACHE_HOME", cache.toString());
    Process java = program.start();
    String log = new String(java.getInputStream().readAllBytes(), Charset.defaultCharset());
    assertThat(java.waitFor()).as(log.lines().limit(5).toList().toString()).isEqualTo(2);
    assertThat(log)
        .contains("org.huice.ruleset.RuleSetReader ", "enum-argument")
        .doesNotContain("org.huice.engine.UnitCompiler ", "org.drools.model.codegen");
    try (Stream<Path> kept = Files.walk(cache)) {
      assertThat(kept.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
