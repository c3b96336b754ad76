package org.huice.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Opens registers: JSON lines, JSON, CSV, workbooks (XLSX) and folders of CSV files. Nothing in
 * them is trusted.
 *
 * <p>Sheets are read in whole when a register is opened, into files beside the others for a time
 * ({@code java.io.tmpdir}) that are gone when it is closed, so that facts of one applicant are
 * found in whatever order sheets have. JSON lines are read as they come.
 */
public final class RegisterReader {
  /** A JSON file may have 16 MB; one byte more shows that it has too many. */
  private static final int MOST_JSON = (16 << 20) + 1;

  private final Path in;
  private final String name;
  private final Vocabulary vocabulary;
  private final @Nullable String applicantType;
  private final Consumer<Problem> problems;

  private RegisterReader(
      Path in, Vocabulary vocabulary, @Nullable String applicantType, Consumer<Problem> problems) {
    this.in = in;
    this.name = name(in);
    this.vocabulary = vocabulary;
    this.applicantType = applicantType;
    this.problems = problems;
  }

  /**
   * Opens a register.
   *
   * @param in a file or a folder; its extension says what it is
   * @param vocabulary the words of its headers
   * @param applicantType whose sheet it is, where a single sheet has another name; may be null
   * @param problems takes what is wrong with the whole of it; problems of one row come with its
   *     entry
   * @return nothing where there was a problem; else what the caller closes
   */
  public static Optional<Source> open(
      Path in, Vocabulary vocabulary, @Nullable String applicantType, Consumer<Problem> problems) {
    return new RegisterReader(in, vocabulary, applicantType, problems).open();
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private Optional<Source> open() {
    try {
      return Files.isDirectory(in) ? folder() : file();
    } catch (Refusal refused) {
      problems.accept(refused.problem());
    } catch (NoSuchFileException missing) {
      problems.accept(Problem.at(Place.of(name), TabularProblem.NO_FILE));
    } catch (IOException unreadable) {
      String why = String.valueOf(unreadable.getMessage());
      problems.accept(Problem.at(Place.of(name), TabularProblem.UNREADABLE, why));
    }
    return Optional.empty();
  }

  private Optional<Source> file() throws IOException {
    return switch (extension(name)) {
      case "jsonl", "ndjson" -> Optional.of(JsonLines.open(in, name, vocabulary));
      case "json" -> json();
      case "csv", "tsv", "txt" -> csv(List.of(in));
      case "xlsx", "xlsm" -> workbook();
      case "xls" -> throw new Refusal(Place.of(name), TabularProblem.OLD_EXCEL);
      default -> throw new Refusal(Place.of(name), TabularProblem.UNKNOWN_FORMAT, extension(name));
    };
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private Optional<Source> json() throws IOException {
    try (InputStream bytes = Files.newInputStream(in)) {
      return JsonSource.of(name, bytes.readNBytes(MOST_JSON), vocabulary, problems);
    }
  }

  private Optional<Source> folder() throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      List<Path> sheets =
          files
              .filter(file -> extension(name(file)).equals("csv"))
              .filter(file -> !name(file).startsWith("."))
              .sorted()
              .toList();
      if (sheets.isEmpty()) {
        throw new Refusal(Place.of(name), TabularProblem.EMPTY_FOLDER);
      }
      return csv(sheets);
    }
  }

  private Optional<Source> csv(List<Path> files) throws IOException {
    List<RawSheet> sheets = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      String title = name(file);
      String stem = Blanks.name(title.substring(0, title.lastIndexOf('.')));
      CsvFile csv = CsvFile.of(file, title);
      sheets.add(new RawSheet(stem, title, false, csv::rows));
      if (!found.contains(csv.found())) {
        found.add(csv.found());
      }
    }
    return source(sheets, String.join(", ", found));
  }

  private Optional<Source> workbook() throws IOException {
    try (XlsxFile file = XlsxFile.open(in, name)) {
      List<RawSheet> sheets =
          file.sheets().stream()
              .map(
                  one ->
                      new RawSheet(one.name(), file.place(one), one.hidden(), () -> file.rows(one)))
              .toList();
      return source(sheets, "");
    }
  }

  private Optional<Source> source(List<RawSheet> sheets, String encoding) throws IOException {
    SheetLoader loader = new SheetLoader(vocabulary, problems);
    Optional<List<LoadedSheet>> loaded = loader.load(sheets, name, applicantType);
    if (loaded.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SheetSource(loaded.get(), encoding, loader.notices()));
    } catch (IOException | RuntimeException | Error failed) {
      Closing.after(failed, () -> Closing.all(loaded.get()));
      throw failed;
    }
  }
}
