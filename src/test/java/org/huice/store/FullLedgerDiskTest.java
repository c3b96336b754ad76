package org.huice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.huice.store.Ledgers.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A ledger for which there is no room, or that may not be written, loses nothing and says why. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "ulimit -f, tmpfs and namespaces are of Linux")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FullLedgerDiskTest {
  private static final int COUNT = 600;

  /** Waits for the first refusal, then lets the disk grow under the running process. */
  private static final String SMALL_DISK =
      """
      disk=$1 refusal=$2; shift 2
      cp -a "$disk" "$disk.kept"
      mount -t tmpfs -o size=1m tmpfs "$disk" || exit 99
      cp -a "$disk.kept/." "$disk"
      "$@" &
      while [ ! -e "$refusal" ] && kill -0 $!; do sleep 0.05; done
      sleep 0.5
      mount -o remount,size=1g "$disk" || exit 98
      wait $!; code=$?
      cp -a "$disk/." "$disk.kept"
      exit $code
      """;

  private static final String READ_ONLY =
      """
      disk=$1; shift
      mount --bind "$disk" "$disk" && mount -o remount,ro,bind "$disk" || exit 99
      exec "$@"
      """;

  @TempDir private Path folder = Path.of("");

  private static List<String> alone(String script, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(
        Arrays.asList("unshare", "--map-root-user", "--mount", "bash", "-c", script, "bash"));
    command.addAll(arguments);
    return command;
  }

  private static void assumeMounts() throws InterruptedException {
    boolean may;
    try {
      List<String> mounting = alone("mount -t tmpfs none /mnt", List.of());
      may = new ProcessBuilder(mounting).start().waitFor() == 0;
    } catch (IOException none) {
      may = false;
    }
    assumeThat(may).as("a disk may not be mounted here: this check is skipped").isTrue();
  }

  private RecordingChildren inFolderOfItsOwn() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    return new RecordingChildren(Kind.SQLITE.where(disk), folder);
  }

  private static String codes(RecordingChildren children) {
    return children.refused().stream().distinct().collect(Collectors.joining(" "));
  }

  @Test
  void a_full_disk_is_told_and_recording_goes_on_when_there_is_room() throws Exception {
    assumeMounts();
    RecordingChildren children = inFolderOfItsOwn();
    List<String> arguments = new ArrayList<>();
    arguments.add(folder.resolve("disk").toString());
    arguments.add(children.refusal().toString());
    arguments.addAll(children.command("w", COUNT, 20, 0));

    RecordingChildren.Child child = children.start(alone(SMALL_DISK, arguments));
    assertThat(child.process().waitFor()).as(Files.readString(child.said())).isZero();
    children.hear(child);

    assertThat(codes(children)).isEqualTo("ledger-disk-full");
    assertThat(children.told()).isEqualTo(COUNT);
    Where kept = Where.of(folder.resolve("disk.kept/台账 1.db").toString(), Map.of());
    assertThat(children.assertNothingLost(kept)).isEqualTo(COUNT);
  }

  @Test
  void a_limit_on_the_size_of_files_is_told_and_the_next_process_goes_on() throws Exception {
    RecordingChildren children = inFolderOfItsOwn();
    List<String> limited = new ArrayList<>();
    // More than the driver's library takes, less than the ledger would.
    limited.addAll(List.of("bash", "-c", "ulimit -f 2500 && exec \"$@\"", "bash"));
    limited.addAll(children.command("w", 3 * COUNT, 40, 0));
    RecordingChildren.Child child = children.start(limited);
    while (!Files.exists(children.refusal()) && child.process().isAlive()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    child.process().destroyForcibly().waitFor();
    children.hear(child);

    assertThat(codes(children))
        .as(Files.readString(child.said()))
        .isIn("ledger-disk-error", "recording-uncertain");
    long there = children.assertNothingLost();
    assertThat(there).isBetween((long) children.told(), 3L * COUNT - 1);
    RecordingChildren.Child next = children.start(children.command("v", COUNT, 20, 0));
    assertThat(next.process().waitFor()).isZero();
    children.hear(next);
    assertThat(children.assertNothingLost()).isEqualTo(there + COUNT);
  }

  @Test
  void what_may_only_be_read_is_told_and_can_be_read() throws Exception {
    assumeMounts();
    RecordingChildren children = inFolderOfItsOwn();
    List<String> arguments = new ArrayList<>();
    arguments.add(folder.resolve("disk").toString());
    arguments.addAll(children.command("w", 1, 1, 0));
    RecordingChildren.Child child = children.start(alone(READ_ONLY, arguments));
    assertThat(child.process().waitFor()).as(Files.readString(child.said())).isZero();
    children.hear(child);

    assertThat(codes(children)).isEqualTo("ledger-read-only");
    assertThat(children.told()).isZero();
  }
}
