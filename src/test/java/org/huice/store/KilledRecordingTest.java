package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.huice.store.Ledgers.Kind;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a process at random moments of recording one by one, in groups, and of erasing. Ten times
 * in the normal build, a hundred times by {@code -Dhuice.nightly=true}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a killed process is told by its exit code")
class KilledRecordingTest {
  private static final int KILLS = Boolean.getBoolean("huice.nightly") ? 100 : 10;
  private static final int ROUNDS_PER_LEDGER = 10;
  private static final int MOST_MILLIS = 500;
  private static final int SIGKILL = 128 + 9;
  private static final int ENDLESS = 1_000_000;

  /** How many callers at once, and after how many entries one is erased. */
  private static final List<List<Integer>> WAYS =
      List.of(List.of(1, 0), List.of(40, 0), List.of(1, 7), List.of(400, 0));

  @TempDir private Path folder = Path.of("");
  private final Random random = new Random(100);

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void no_acknowledged_entry_is_lost_and_none_is_torn(Kind kind) throws Exception {
    int kills = kind == Kind.SQLITE ? KILLS : KILLS / 5;
    long entries = 0;
    int told = 0;
    for (int done = 0; done < kills; done += ROUNDS_PER_LEDGER) {
      Path own = Files.createDirectory(folder.resolve("ledger" + done));
      RecordingChildren children = new RecordingChildren(kind.where(own), own);
      long size = 0;
      for (int round = 0; round < Math.min(ROUNDS_PER_LEDGER, kills - done); round++) {
        kill(children, "r" + round + "-", WAYS.get(round % WAYS.size()));
        size = children.assertNothingLost();
      }
      entries += size;
      told += children.told();
    }
    assertThat(told).as("they recorded before they were killed").isGreaterThan(kills);
    assertThat(entries).isGreaterThanOrEqualTo(told);
  }

  private void kill(RecordingChildren children, String word, List<Integer> way)
      throws IOException, InterruptedException {
    RecordingChildren.Child child =
        children.start(children.command(word, ENDLESS, way.get(0), way.get(1)));
    // Mostly while it records; now and then while it is only opening the ledger.
    boolean early = random.nextInt(10) == 0;
    while (!early && child.process().isAlive() && Files.size(child.said()) == 0) {
      LockSupport.parkNanos(200_000);
    }
    LockSupport.parkNanos(Duration.ofMillis(random.nextInt(MOST_MILLIS)).toNanos());
    int code = child.process().destroyForcibly().waitFor();
    children.hear(child);
    assertThat(code).as(Files.readString(child.said())).isEqualTo(SIGKILL);
    assertThat(children.refused()).isEmpty();
  }
}
