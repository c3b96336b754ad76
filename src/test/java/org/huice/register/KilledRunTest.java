package org.huice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.huice.evaluation.CrossChecking;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills a run, which is a process of its own, at random moments, and has it resumed. */
class KilledRunTest {
  private static final long SIZE = 9_800;
  private static final int KILLS = 3;

  @TempDir private Path parent = Path.of("");

  /** A run with resumption, from beginning to end. */
  static final class Child {
    private Child() {}

    /** Takes the file of results, the number of threads, and whether lines are written early. */
    public static void main(String[] arguments) throws IOException {
      Path target = Path.of(arguments[0]);
      Path run = target.resolveSibling(target.getFileName() + ".run");
      try (RunFolder folder =
          RunFolder.open(run, Numbered.MANIFEST, true, problem -> {}).orElseThrow()) {
        int threads = Integer.parseInt(arguments[1]);
        if (Boolean.parseBoolean(arguments[2])) {
          early(target, folder, threads);
        } else {
          late(target, folder, threads);
        }
        folder.remove();
      }
    }

    private static void late(Path target, RunFolder folder, int threads) throws IOException {
      Outcome outcome = run(folder, threads, Follower.NONE);
      try (Delivery delivery =
          new Delivery(
              outcome, (line, other) -> line, (entry, line, shared) -> line, CrossChecking.EVERY)) {
        delivery.add(target, () -> LinesOutput.to(target));
        delivery.write(Numbered.SILENT);
      }
    }

    private static void early(Path target, RunFolder folder, int threads) throws IOException {
      try (EarlyDelivery early = new EarlyDelivery(CrossChecking.EVERY)) {
        early.add(target, () -> LinesOutput.to(target));
        try (Delivery delivery = early.of(run(folder, threads, early))) {
          delivery.write(Numbered.SILENT);
        }
      }
    }

    private static Outcome run(RunFolder folder, int threads, Follower follower)
        throws IOException {
      return Run.of(
          new Numbered(SIZE),
          Numbered::slowLine,
          folder,
          threads,
          Numbered.SILENT,
          Gate.OPEN,
          follower);
    }
  }

  private Process start(Path target, int threads, boolean early) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            target.toString(),
            Integer.toString(threads),
            Boolean.toString(early))
        .inheritIO()
        .start();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_killed_run_ends_in_the_same_bytes_as_one_that_was_left_alone(boolean early)
      throws Exception {
    Path target = parent.resolve("results.jsonl");
    Random random = new Random(5);
    for (int kills = 0; kills < KILLS; kills++) {
      Process process = start(target, 1, early);
      assertThat(process.waitFor(200 + random.nextInt(900), TimeUnit.MILLISECONDS))
          .as("it is still running")
          .isFalse();
      process.destroyForcibly().waitFor();
      assertThat(target).doesNotExist();
    }
    assertThat(start(target, 2, early).waitFor()).isZero();

    String expected =
        String.join("\n", Numbered.expected(SIZE)) + "\n" + Numbered.totals(SIZE).toString();
    assertThat(target).hasContent(expected);
    try (Stream<Path> left = Files.list(parent)) {
      assertThat(left).as("nothing else is left").containsExactly(target);
    }
  }
}
