package org.huice.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.page.Words;
import org.huice.pool.PoolProblem;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.register.LineDigest;
import org.huice.register.ResultLine;
import org.huice.register.ResultProblem;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;

/** Reads a file of results line by line and refuses one that is not whole. */
final class ResultsReader {
  private final String file;
  private final Consumer<Problem> problems;
  private final LineDigest lines = new LineDigest();
  private final Results.Collector collector = new Results.Collector();
  private ResultLine.@Nullable Header header;
  private ResultLine.@Nullable Footer footer;
  private int number;
  private boolean twice;

  private ResultsReader(String file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * What pools need of it; nothing where it is not whole, which is then told.
   *
   * @throws CannotRun if it cannot be read
   */
  static Optional<Results> read(Path path, Words words, Consumer<Problem> problems) {
    ResultsReader reader = new ResultsReader(Input.name(path), problems);
    MessageDigest digest = Sha256.start();
    try (InputStream in =
        new BufferedInputStream(new DigestInputStream(Files.newInputStream(path), digest))) {
      return reader.lines(in) ? reader.results(Sha256.name(digest)) : Optional.empty();
    } catch (IOException unreadable) {
      throw Input.unreadable(path, words);
    }
  }

  private boolean lines(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int unit = in.read(); unit >= 0; unit = in.read()) {
      if (unit != '\n') {
        line.write(unit);
      } else {
        if (!line(line.toByteArray())) {
          return false;
        }
        line.reset();
      }
    }
    // A last line without its end was cut off, even if it happens to be JSON.
    return line.size() == 0 || told(ResultProblem.RESULTS_CUT_OFF, file, String.valueOf(number));
  }

  private boolean line(byte[] bytes) {
    number++;
    try {
      ResultLine line = ResultLine.read(bytes);
      if (!(line instanceof ResultLine.Footer)) {
        lines.add(bytes);
      }
      return take(line);
    } catch (IllegalArgumentException broken) {
      return number == 1
          ? told(ResultProblem.NOT_RESULTS, file)
          : told(ResultProblem.RESULT_LINE_BROKEN, String.valueOf(number));
    }
  }

  private boolean take(ResultLine line) {
    if (number == 1 && line instanceof ResultLine.Header first) {
      header = first;
    } else if (number == 1) {
      return told(ResultProblem.NOT_RESULTS, file);
    } else if (line instanceof ResultLine.Brief) {
      return told(ResultProblem.RESULTS_WITHOUT_REASONS, file);
    } else if (footer == null && line instanceof ResultLine.OfEntry entry) {
      collector.add(entry).ifPresent(before -> twice(entry, before));
    } else if (footer == null && line instanceof ResultLine.Footer last) {
      footer = last;
    } else {
      return told(ResultProblem.RESULT_LINE_BROKEN, String.valueOf(number));
    }
    return true;
  }

  private Optional<Results> results(String digest) {
    if (header == null) {
      told(ResultProblem.NOT_RESULTS, file);
    } else if (footer == null) {
      told(ResultProblem.RESULTS_CUT_OFF, file, String.valueOf(number));
    } else if (!collector.agrees(footer)) {
      told(
          ResultProblem.RESULTS_MISCOUNTED,
          String.valueOf(footer.totals().decided()),
          String.valueOf(footer.totals().rejected()),
          String.valueOf(collector.decided()),
          String.valueOf(collector.rejected()));
    } else if (!footer.lines().equals(lines.end())) {
      told(ResultProblem.RESULTS_CHANGED, file);
    } else if (!twice) {
      return Optional.of(collector.results(file, digest, header));
    }
    return Optional.empty();
  }

  private void twice(ResultLine.OfEntry entry, long before) {
    if (entry instanceof ResultLine.Decided line) {
      twice = true;
      problems.accept(
          Problem.at(
              new Place(file, number, 0),
              PoolProblem.POOL_APPLICANT_TWICE,
              line.applicant().toString(),
              String.valueOf(before),
              String.valueOf(line.entry())));
    }
  }

  private boolean told(ResultProblem code, String... arguments) {
    problems.accept(Problem.at(new Place(file, number, 0), code, arguments));
    return false;
  }
}
