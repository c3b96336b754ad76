package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huice.store.Ledgers.Kind;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two processes that record into one ledger at once make one history, and lose nothing. */
class TwoRecordersTest {
  private static final int ALONE = 60;
  private static final int GROUPED = 1_000;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void there_is_no_fork_and_no_lost_entry(Kind kind) throws Exception {
    RecordingChildren children = new RecordingChildren(kind.where(folder), folder);
    List<RecordingChildren.Child> all = new ArrayList<>();
    all.add(children.start(children.command("a", ALONE, 1, 0)));
    all.add(children.start(children.command("b", ALONE, 1, 0)));
    all.add(children.start(children.command("c", GROUPED, 50, 0)));
    for (RecordingChildren.Child child : all) {
      assertThat(child.process().waitFor()).isZero();
      children.hear(child);
    }

    assertThat(children.refused()).isEmpty();
    assertThat(children.told()).isEqualTo(2 * ALONE + GROUPED);
    assertThat(children.assertNothingLost()).isEqualTo(2 * ALONE + GROUPED);
  }
}
