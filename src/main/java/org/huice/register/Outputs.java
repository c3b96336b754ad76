package org.huice.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.page.Words;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The formats in which results are written, by the end of a file's name. */
public final class Outputs {
  /** Makes an output in one format. */
  @FunctionalInterface
  private interface Format {
    Output open(Path target, ResultLine.Header header, ResultTables tables) throws IOException;
  }

  private static final Map<String, Format> FORMATS =
      Map.of(
          ".jsonl", (target, header, tables) -> new JsonLinesOutput(target, header),
          ".csv", CsvOutput::new,
          ".xlsx", WorkbookOutput::new);

  private Outputs() {}

  /** Whether results can be written to a file of that name, which is a problem where not. */
  public static boolean isKnown(Path target, Consumer<Problem> problems) {
    boolean known = format(target).isPresent();
    if (!known) {
      String name = String.valueOf(target.getFileName());
      problems.accept(Problem.at(Place.of(target.toString()), ResultProblem.RESULTS_FORMAT, name));
    }
    return known;
  }

  /** Whether results are written there as the lines that they are. */
  public static boolean isLines(Path target) {
    return name(target).endsWith(".jsonl");
  }

  /** Every file that is written under a name given; rejected rows and the summary have own CSVs. */
  public static List<Path> targets(Path target, Words words) {
    return name(target).endsWith(".csv")
        ? CsvOutput.targets(target, new ResultTables(words, List.of()))
        : List.of(target);
  }

  /**
   * Where those that were rejected are told.
   *
   * @param sheet of a workbook; null where the file holds one table only, or lines
   */
  public record Rejected(Path file, @Nullable String sheet) {}

  /** Where the rejected are under a name given. */
  public static Rejected rejected(Path target, Words words) {
    ResultTables tables = new ResultTables(words, List.of());
    String name = name(target);
    if (name.endsWith(".csv")) {
      return new Rejected(CsvOutput.targets(target, tables).get(1), null);
    }
    return new Rejected(target, name.endsWith(".xlsx") ? tables.rejected().name() : null);
  }

  /**
   * Begins to write results.
   *
   * @param target by whose name the format is known
   * @param header what the results rest on
   * @param words in whose language tables are titled
   * @throws IllegalArgumentException if the format is not known
   * @throws IOException if a file cannot be made
   */
  public static Output open(Path target, ResultLine.Header header, Words words) throws IOException {
    return format(target)
        .orElseThrow(() -> new IllegalArgumentException("no format: " + target))
        .open(target, header, new ResultTables(words, header.classes()));
  }

  private static Optional<Format> format(Path target) {
    String name = name(target);
    int dot = name.lastIndexOf('.');
    return Optional.ofNullable(dot < 0 ? null : FORMATS.get(name.substring(dot)));
  }

  private static String name(Path target) {
    return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
  }
}
