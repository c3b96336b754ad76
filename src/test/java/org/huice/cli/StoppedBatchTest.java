package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Asks {@code huice batch}, a process of its own, to end, as Ctrl-C and a shutdown do. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals to send")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StoppedBatchTest {
  /** So many that some are still to be decided when the middle one is kept. */
  private static final int CHUNKS = 8;

  private static final int SIZE = CHUNKS * 500;
  private static final int SIGINT = 2;
  private static final int SIGTERM = 15;

  /** What is added to the number of a signal to say so by an exit code. */
  private static final int SIGNAL = 128;

  @TempDir private Path folder = Path.of("");

  private static void send(Process process, int signal) throws IOException, InterruptedException {
    String number = "-" + signal;
    new ProcessBuilder("kill", number, Long.toString(process.pid())).inheritIO().start().waitFor();
  }

  // Java leaves a signal alone that whoever started it has ignored: a job in the background, say.
  private static void assumeHeard(Process process, int signal) throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    if (Files.exists(status)) {
      String ignored =
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("SigIgn:"))
              .findFirst()
              .orElse("SigIgn:0")
              .substring("SigIgn:".length())
              .strip();
      boolean heard = (Long.parseUnsignedLong(ignored, 16) >>> (signal - 1) & 1) == 0;
      if (!heard) {
        process.destroyForcibly();
      }
      assumeThat(heard).as("signal %s is ignored here: this check is skipped", signal).isTrue();
    }
  }

  /** Stops it as soon as there is that file; its exit code. */
  private static int stop(BatchFolder stopped, Path seen, int signal) throws Exception {
    Process process = stopped.start(stopped.command("--resume", "--threads", "1"));
    assumeHeard(process, signal);
    while (process.isAlive() && !Files.exists(seen)) {
      LockSupport.parkNanos(500_000);
    }
    send(process, signal);
    return process.waitFor();
  }

  private static void assertStopped(BatchFolder stopped) throws IOException {
    assertThat(stopped.said())
        .contains("已停下", "a.jsonl.run", "--resume")
        .doesNotContain("Exception");
    for (String name : BatchFolder.RESULTS) {
      assertThat(stopped.result(name)).doesNotExist();
    }
  }

  private static void assertNothingGrowing(BatchFolder stopped) {
    for (String name : BatchFolder.RESULTS) {
      assertThat(stopped.part(name)).doesNotExist();
    }
  }

  @Test
  void ctrl_c_and_a_request_to_end_leave_a_run_that_can_be_resumed() throws Exception {
    Path register = BatchFolder.register(folder.resolve("名册.xlsx"), SIZE);
    BatchFolder calm = BatchFolder.calm(register, folder.resolve("calm"));
    BatchFolder stopped = new BatchFolder(register, folder.resolve("stopped"));

    assertThat(stop(stopped, stopped.chunk(1), SIGINT)).isEqualTo(SIGNAL + SIGINT);
    assertStopped(stopped);
    assertThat(stopped.chunks()).isNotEmpty().hasSizeLessThan(CHUNKS);
    Map<Path, FileTime> kept = stopped.chunks();

    assertThat(stop(stopped, stopped.chunk(CHUNKS / 2), SIGTERM)).isEqualTo(SIGNAL + SIGTERM);
    assertStopped(stopped);
    assertThat(stopped.chunks()).containsAllEntriesOf(kept);

    // Results may have been whole before it heard of it.
    assertThat(stop(stopped, stopped.part("a.jsonl"), SIGTERM)).isEqualTo(SIGNAL + SIGTERM);
    assertNothingGrowing(stopped);
    stopped.assertNothingHalf(calm);

    stopped.resume();
    stopped.assertSame(calm);
  }
}
