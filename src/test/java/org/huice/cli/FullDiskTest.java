package org.huice.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a batch says and leaves when there is no room for what it writes. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full and ulimit -f are of Linux")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FullDiskTest {
  private static final int SIZE = 600;
  private static final String FULL = "磁盘已满";

  @TempDir private static Path shared = Path.of("");
  private static Path register = Path.of("");
  private static Optional<BatchFolder> undisturbed = Optional.empty();

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void run() throws IOException {
    register = BatchFolder.register(shared.resolve("名册.jsonl"), SIZE);
    undisturbed = Optional.of(BatchFolder.calm(register, shared.resolve("calm")));
  }

  private static BatchFolder calm() {
    return undisturbed.orElseThrow();
  }

  private static void assertNoFile(BatchFolder full) {
    for (String name : BatchFolder.RESULTS) {
      assertThat(full.result(name)).doesNotExist();
      assertThat(full.part(name)).doesNotExist();
    }
  }

  @Test
  void a_result_for_which_there_is_no_room_is_told_and_can_be_resumed() throws Exception {
    BatchFolder full = new BatchFolder(register, folder.resolve("full"));
    // Whatever is written there is refused as by a full disk.
    Files.createSymbolicLink(full.part("a.csv"), Path.of("/dev/full"));
    Run run = Run.cached();
    int code = run.program(full.arguments().toArray(String[]::new));

    assertThat(code).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(run.err()).contains("a.csv”没能写出：" + FULL, "a.jsonl.run", "--resume");
    assertNoFile(full);
    assertThat(full.chunks()).hasSize(2);
    Run again = Run.cached();
    assertThat(again.program(full.arguments("--resume").toArray(String[]::new)))
        .as(again.err())
        .isEqualTo(ExitCode.FOUND_SOMETHING);
    full.assertSame(calm());
  }

  /** Lets a process write no file beyond so many KiB; its exit code. */
  private static int limited(BatchFolder full, int kib) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", "ulimit -f " + kib + " && exec \"$@\"", "bash"));
    command.addAll(full.command("--resume"));
    return full.start(command).waitFor();
  }

  @Test
  void a_limit_that_is_met_while_deciding_or_writing_leaves_nothing_half() throws Exception {
    BatchFolder calm = calm();
    BatchFolder full = new BatchFolder(register, folder.resolve("full"));

    assertThat(limited(full, 4)).as(full.said()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(full.said()).contains("chunk-", "没能写出", "--resume").doesNotContain("\tat ");
    assertThat(full.chunks()).isEmpty();
    assertNoFile(full);

    int half = Math.toIntExact(Files.size(calm.result("a.jsonl")) / 2048);
    assertThat(limited(full, half)).as(full.said()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(full.said()).contains("”没能写出", "--resume").doesNotContain("\tat ");
    assertThat(full.chunks()).hasSize(2);
    assertNoFile(full);

    full.resume();
    full.assertSame(calm);
  }

  /** Runs on a disk of its own that is too small, then once more when it has grown. */
  private static final String SMALL_DISK =
      """
      disk=$1 kept=$2; shift 2
      mount -t tmpfs -o size=%dk tmpfs "$disk" || exit 99
      "$@"; echo "code $?"; echo "left $(ls "$disk" | tr '\\n' ' ')"
      mount -o remount,size=1g "$disk" || exit 98
      "$@"; echo "code $?"
      cp -a "$disk/." "$kept"
      """;

  private static int onSmallDisk(BatchFolder full, Path disk, Path kept, long kib)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(Arrays.asList("unshare", "--map-root-user", "--mount", "bash", "-c"));
    command.addAll(List.of(SMALL_DISK.formatted(kib), "bash", disk.toString(), kept.toString()));
    command.addAll(full.command("--resume"));
    return full.start(command).waitFor();
  }

  private static boolean mayMount() throws InterruptedException {
    List<String> mounting =
        List.of("unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt");
    try {
      return new ProcessBuilder(mounting).start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }

  @Test
  void a_disk_that_fills_up_is_told_and_a_larger_one_ends_in_the_same_bytes() throws Exception {
    assumeThat(mayMount()).as("a disk may not be mounted here: this check is skipped").isTrue();
    BatchFolder calm = calm();
    BatchFolder kept = new BatchFolder(register, folder.resolve("kept"));
    BatchFolder full = new BatchFolder(register, folder.resolve("full"));
    long room = Files.size(calm.result("a.jsonl")) / 1024;

    int code = onSmallDisk(full, folder.resolve("full"), folder.resolve("kept"), room);

    assertThat(code).as(full.said()).isZero();
    assertThat(full.said())
        .contains("没能写出：" + FULL, "code 1\nleft a.jsonl.run \n", "code 2\n")
        .doesNotContain("\tat ");
    kept.assertSame(calm);
  }
}
