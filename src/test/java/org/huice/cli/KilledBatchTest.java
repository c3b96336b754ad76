package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code huice batch} twenty times at random moments and has it resumed. It takes minutes, so
 * it runs only with {@code -Dhuice.nightly=true}.
 */
@Tag("nightly")
@EnabledIfSystemProperty(
    named = "huice.nightly",
    matches = "true",
    disabledReason = "takes minutes")
class KilledBatchTest {
  private static final int KILLS = 20;
  private static final int SIZE = 6_000;
  private static final List<String> RESULTS = List.of("a.jsonl", "a.csv", "a.退回.csv", "a.xlsx");

  @TempDir private Path folder = Path.of("");

  private Path register() throws IOException {
    StringBuilder lines = new StringBuilder();
    String example = Files.readAllLines(Path.of("fixtures/register/名册.jsonl")).get(2);
    for (int i = 1; i <= SIZE; i++) {
      String line = example.replace("91410122MA9F000018", CreditCodes.of(i));
      lines.append(i % 50 == 0 ? line.replace("\"工业企业\"", "\"没有\"") : line).append('\n');
    }
    return Files.writeString(folder.resolve("名册.jsonl"), lines);
  }

  private Process start(Path register, Path into, int threads) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Main.class.getName(), "batch", register.toString(), "--resume"));
    for (String name : RESULTS) {
      if (!name.contains("退回")) {
        command.addAll(List.of("--out", into.resolve(name).toString()));
      }
    }
    command.addAll(List.of("--as-of", "2025-12-01", "--threads", Integer.toString(threads)));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder
        .environment()
        .put("XDG_CACHE_HOME", Path.of("target", "test-cache").toAbsolutePath().toString());
    return builder.start();
  }

  @Test
  void twenty_kills_and_resumptions_end_in_the_same_bytes() throws Exception {
    Path register = register();
    Path calm = Files.createDirectory(folder.resolve("calm"));
    Path killed = Files.createDirectory(folder.resolve("killed"));
    assertThat(start(register, calm, 2).waitFor()).isEqualTo(ExitCode.FOUND_SOMETHING);

    Random random = new Random(20);
    int kills = 0;
    while (kills < KILLS) {
      Process process = start(register, killed, 1 + random.nextInt(3));
      boolean ended = process.waitFor(2000 + random.nextInt(8000), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      kills += ended ? 0 : 1;
      if (ended) {
        // Done before it was killed: the rest of the kills hit runs from the beginning.
        for (String name : RESULTS) {
          Files.delete(killed.resolve(name));
        }
      }
    }

    assertThat(start(register, killed, 2).waitFor()).isEqualTo(ExitCode.FOUND_SOMETHING);
    for (String name : RESULTS) {
      assertThat(killed.resolve(name)).hasSameBinaryContentAs(calm.resolve(name));
    }
    try (var left = Files.list(killed)) {
      assertThat(left).hasSize(RESULTS.size());
    }
  }
}
