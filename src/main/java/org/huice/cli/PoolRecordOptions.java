package org.huice.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.page.Words;
import org.huice.pool.PoolProblem;
import org.huice.pool.RecordedRun;
import org.huice.pool.RunBasis;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.RecordFile;
import org.huice.ruleset.Overlay;
import picocli.CommandLine.Option;

/** Runs of pools that say what is paid of an award. */
final class PoolRecordOptions {
  @Option(
      names = "--pool-record",
      paramLabel = "RECORD",
      descriptionKey = "pool-record",
      order = 30)
  private List<Path> files = new ArrayList<>();

  /**
   * Reads them.
   *
   * @param committed whether a preview is not enough
   * @throws CannotRun if one of them cannot be read, or is of other rules, another overlay or day
   */
  PooledAwards read(CheckRun run, Words words, boolean committed) {
    Overlay overlay = run.overlay();
    RunBasis basis =
        new RunBasis(
            run.effective().id(),
            overlay == null ? "" : overlay.id(),
            run.day(),
            run.effective().pools());
    List<RecordedRun> runs = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      String name = Input.name(file);
      Optional<RecordedRun> read =
          new RecordFile(name, Input.whole(file, words), problems::add).run(basis);
      if (committed && read.isPresent() && !read.get().committed()) {
        problems.add(Problem.at(Place.of(name), PoolProblem.POOL_RECORD_PREVIEW));
      }
      read.ifPresent(runs::add);
    }
    PooledAwards.checked(problems, words);
    return new PooledAwards(words, run.effective(), runs);
  }
}
