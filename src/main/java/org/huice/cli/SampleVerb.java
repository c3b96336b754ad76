package org.huice.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;
import org.huice.sampling.Recipe;
import org.huice.sampling.RecipeReader;
import org.huice.sampling.Register;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice sample}: makes a register of invented applicants from a recipe and a seed. */
@Command(name = "sample", sortOptions = false)
final class SampleVerb implements Callable<Integer> {
  private static final String JSON_LINES = ".jsonl";
  private static final String CSV = ".csv";
  private static final String WORKBOOK = ".xlsx";
  private static final Path SCREEN = Path.of("-");

  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();

  @Option(
      names = "--recipe",
      paramLabel = "FILE",
      descriptionKey = "recipe",
      required = true,
      order = 10)
  private Path recipe = Path.of("");

  @Option(names = "--count", paramLabel = "N", descriptionKey = "count", order = 11)
  private long count;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed", order = 12)
  private long seed = 1;

  @Option(names = "--first", paramLabel = "N", descriptionKey = "first", order = 13)
  private long first = 1;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 14)
  private @Nullable Path out;

  SampleVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    Path from = recipe;
    Path to = given(out, "--out FILE");
    if (count < 1 || first < 1) {
      throw new CannotRun(words.say("sample.count"));
    }
    if (!to.equals(SCREEN)) {
      refuse(to);
    }
    byte[] bytes = Input.read(from, words);
    Optional<Recipe> read =
        rules
            .read(surroundings, words)
            .map(RuleSet::vocabulary)
            .flatMap(vocabulary -> read(from, bytes, vocabulary));
    if (read.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    if (!read.get().silent().isEmpty()) {
      surroundings.err().println(words.say("sample.silent", words.list(read.get().silent())));
    }
    write(new Register(read.get(), seed, first, count), to);
    return ExitCode.DONE;
  }

  private Path given(@Nullable Path path, String option) {
    if (path == null) {
      throw new CannotRun(words.say("usage.missing", option));
    }
    return path;
  }

  /** What is there is never replaced: a register may have been corrected by hand. */
  private void refuse(Path to) {
    Path folder = to.toAbsolutePath().normalize().getParent();
    String name = to.toString();
    if (Stream.of(JSON_LINES, CSV, WORKBOOK).noneMatch(name::endsWith)) {
      throw new CannotRun(words.say("sample.extension", Input.name(to)));
    }
    if (name.endsWith(WORKBOOK) && count > Register.MOST_IN_WORKBOOK) {
      throw new CannotRun(words.say("sample.workbook", Long.toString(Register.MOST_IN_WORKBOOK)));
    }
    if (Files.exists(to)) {
      throw new CannotRun(words.say("sample.exists", Input.name(to)));
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CannotRun(words.say("notice.noFolder", Input.name(to)));
    }
  }

  private Optional<Recipe> read(Path from, byte[] bytes, Vocabulary vocabulary) {
    TreeSet<Problem> problems = new TreeSet<>();
    Optional<Recipe> read = RecipeReader.read(Input.name(from), bytes, vocabulary, problems::add);
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    return read;
  }

  private void write(Register register, Path to) {
    try {
      if (to.equals(SCREEN)) {
        register.jsonLines(surroundings.out());
      } else {
        put(register, to);
        surroundings
            .out()
            .println(words.say("sample.written", Long.toString(count), Input.name(to)));
      }
    } catch (IOException unwritable) {
      throw new CannotRun(words.say("notice.unwritten", Input.name(to)));
    }
  }

  /** Beside the target first, so that there is never half a register under its name. */
  private static void put(Register register, Path to) throws IOException {
    Path target = to.toAbsolutePath().normalize();
    Path part = target.resolveSibling(".huice-" + ProcessHandle.current().pid() + ".part");
    try {
      fill(register, part, target.toString());
      Files.move(part, target);
    } finally {
      remove(part);
    }
  }

  private static void fill(Register register, Path part, String name) throws IOException {
    if (name.endsWith(CSV)) {
      register.csv(Files.createDirectory(part));
      return;
    }
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part))) {
      if (name.endsWith(WORKBOOK)) {
        register.xlsx(file);
      } else {
        register.jsonLines(file);
      }
    }
  }

  /** What a failure has left. */
  private static void remove(Path part) throws IOException {
    if (Files.isDirectory(part)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(part)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(part);
  }
}
