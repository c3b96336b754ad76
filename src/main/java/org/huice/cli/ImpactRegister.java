package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.huice.page.Words;
import org.huice.register.LineMaker;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which register an impact goes through, and by how many threads. */
final class ImpactRegister {
  /** More would only wait for each other. */
  private static final int MOST_THREADS = 256;

  @Parameters(paramLabel = "REGISTER", descriptionKey = "register")
  private Path register = Path.of("");

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type", order = 22)
  private @Nullable String type;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", order = 31)
  private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

  /**
   * Refuses what cannot be gone through.
   *
   * @throws CannotRun with the sentence that says so
   */
  void check(Words words) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new CannotRun(words.say("batch.badThreads", String.valueOf(threads), MOST_THREADS));
    }
    if (!Files.exists(register)) {
      throw new CannotRun(words.say("run.noFile", name()));
    }
  }

  /**
   * Refuses a type that no applicant can be of.
   *
   * @throws CannotRun with the sentence that says so
   */
  void checkType(Vocabulary vocabulary, Words words) {
    ApplicantType.of(type, vocabulary, words);
  }

  /** The file as given. */
  String name() {
    return Input.name(register);
  }

  /**
   * Makes the line of every entry.
   *
   * @return empty where the register cannot be read as a whole, which is then printed
   */
  Optional<RegisterPass> pass(
      Vocabulary vocabulary,
      LineMaker maker,
      LocalDate asOf,
      Surroundings surroundings,
      Words words) {
    String applicants = ApplicantType.of(type, vocabulary, words);
    ImpactOptions options = new ImpactOptions(register, applicants, threads, asOf);
    return RegisterPass.over(options, vocabulary, maker, surroundings, words);
  }
}
