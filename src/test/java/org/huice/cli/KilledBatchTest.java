package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code huice batch}, a process of its own, twenty times at random moments, from reading to
 * the renaming of results, and has it resumed. What it has to be killed at is seen on the disk.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a killed process is told by its exit code")
class KilledBatchTest {
  private static final int ROUNDS = 4;
  private static final int KILLS = 20;
  private static final int CHUNKS = 5;
  private static final int SIZE = CHUNKS * 500;
  private static final int STARTED_MILLIS = 1500;
  private static final int SIGKILL = 128 + 9;

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(20);

  /** When to kill. */
  @FunctionalInterface
  private interface Moment {
    boolean hasCome(long millis) throws IOException;
  }

  private List<Moment> moments(BatchFolder killed, BatchFolder calm) throws IOException {
    int started = random.nextInt(STARTED_MILLIS);
    int few = 1 + random.nextInt(CHUNKS / 2);
    int many = few + 1 + random.nextInt(CHUNKS - few);
    String growing = BatchFolder.RESULTS.get(random.nextInt(BatchFolder.RESULTS.size()));
    long grown = (long) (random.nextDouble() * Files.size(calm.result(growing)));
    String named = BatchFolder.RESULTS.get(random.nextInt(BatchFolder.RESULTS.size()));
    return List.of(
        millis -> millis >= started,
        millis -> Files.exists(killed.chunk(few)),
        millis -> Files.exists(killed.chunk(many)),
        millis -> size(killed.part(growing)) >= grown,
        millis -> Files.exists(killed.result(named)));
  }

  private static long size(Path file) {
    return Files.exists(file) ? file.toFile().length() : -1;
  }

  /** Whether it was still running when the moment came. */
  private boolean kill(BatchFolder killed, Moment moment) throws IOException, InterruptedException {
    Map<Path, FileTime> kept = killed.chunks();
    Process process = killed.start(killed.command("--resume", "--threads", threads()));
    long start = System.nanoTime();
    while (process.isAlive()
        && !moment.hasCome(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start))) {
      LockSupport.parkNanos(300_000);
    }
    int code = process.destroyForcibly().waitFor();
    Map<Path, FileTime> now = killed.chunks();
    kept.keySet().retainAll(now.keySet());
    assertThat(now).as("what was decided is not decided again").containsAllEntriesOf(kept);
    assertThat(code).as(killed.said()).isIn(SIGKILL, ExitCode.FOUND_SOMETHING);
    return code == SIGKILL;
  }

  private String threads() {
    return Integer.toString(1 + random.nextInt(3));
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void twenty_kills_and_resumptions_end_in_the_same_bytes() throws Exception {
    Path register = BatchFolder.register(folder.resolve("名册.xlsx"), SIZE);
    BatchFolder calm = BatchFolder.calm(register, folder.resolve("calm"));
    BatchFolder killed = new BatchFolder(register, folder.resolve("killed"));
    int kills = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (Moment moment : moments(killed, calm)) {
        while (!kill(killed, moment)) {
          // It was done sooner than it could be killed.
          killed.assertSame(calm);
          killed.clear();
        }
        kills++;
        killed.assertNothingHalf(calm);
      }
      killed.resume();
      killed.assertSame(calm);
      killed.clear();
    }
    assertThat(kills).isEqualTo(KILLS);
  }
}
