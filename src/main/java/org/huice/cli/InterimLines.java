package org.huice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.huice.impact.Repeated;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.LineMaker;
import org.huice.register.Lines;
import org.huice.register.Manifest;
import org.huice.register.Outcome;
import org.huice.register.Run;
import org.huice.register.RunFolder;
import org.huice.tabular.Source;
import org.jspecify.annotations.Nullable;

/**
 * A temporary folder of lines that nobody resumes: it is deleted when it is closed, and Ctrl-C
 * closes it soon, whether lines are made or read back. It shows how far either has come.
 */
final class InterimLines implements AutoCloseable {
  private final Path place;
  private final RunFolder folder;
  private final Surroundings surroundings;
  private final Words words;
  private final ProgressShow show;
  private final Interruption interruption;

  private InterimLines(
      Path place,
      RunFolder folder,
      ProgressShow show,
      Interruption interruption,
      Surroundings surroundings,
      Words words) {
    this.place = place;
    this.folder = folder;
    this.show = show;
    this.interruption = interruption;
    this.surroundings = surroundings;
    this.words = words;
  }

  /** An empty one in the folder for temporary files. */
  static InterimLines open(Manifest manifest, Surroundings surroundings, Words words)
      throws IOException {
    ProgressShow show = new ProgressShow(surroundings, words, "progress.deciding");
    // Watched before there is anything that could be left behind.
    Interruption interruption = new Interruption(show::stop);
    try {
      Path place = Files.createTempDirectory("huice-impact-");
      return new InterimLines(
          place, folder(place, manifest), show, interruption, surroundings, words);
    } catch (IOException failed) {
      interruption.over();
      throw failed;
    }
  }

  private static RunFolder folder(Path place, Manifest manifest) throws IOException {
    List<Problem> problems = new ArrayList<>();
    return RunFolder.open(place, manifest, false, problems::add)
        .orElseThrow(() -> new IOException(place + ": " + problems));
  }

  /**
   * Makes the lines.
   *
   * @throws CancellationException if it was stopped, which is then printed
   */
  Outcome run(Source source, LineMaker maker, int threads) throws IOException {
    try {
      return Run.of(source, maker, folder, threads, show);
    } catch (CancellationException stopped) {
      throw told(stopped);
    } finally {
      show.end();
    }
  }

  /**
   * Its lines from the first to the last.
   *
   * @param doing what they are read for, as {@link ProgressShow} takes it
   */
  Lines shown(Outcome outcome, String doing) {
    show.next(doing);
    return new Shown(outcome.lines(new Repeated(words)), outcome.totals().read());
  }

  // Told before the folder is closed: afterwards the virtual machine may be gone.
  private CancellationException told(CancellationException stopped) {
    show.end();
    surroundings.err().println(words.say("impact.stopped"));
    return stopped;
  }

  @Override
  public void close() {
    show.end();
    try {
      folder.remove();
    } catch (IOException left) {
      String why = BatchFailures.why(left);
      surroundings.err().println(words.say("batch.leftover", Input.name(place), why));
    } finally {
      interruption.over();
    }
  }

  private final class Shown implements Lines {
    private final Lines lines;
    private final long all;
    private long read;

    Shown(Lines lines, long all) {
      this.lines = lines;
      this.all = all;
    }

    @Override
    public byte @Nullable [] next() throws IOException {
      try {
        show.at(read, read, all);
      } catch (CancellationException stopped) {
        throw told(stopped);
      }
      read++;
      return lines.next();
    }

    @Override
    public void close() throws IOException {
      show.end();
      lines.close();
    }
  }
}
