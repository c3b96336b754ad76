package org.huice.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.InputFile;
import org.huice.register.LineMaker;
import org.huice.register.Lines;
import org.huice.register.Manifest;
import org.huice.register.Outcome;
import org.huice.tabular.RegisterReader;
import org.huice.tabular.Source;
import org.huice.vocabulary.Vocabulary;

/**
 * Goes through a register once, by many threads; its lines stay in a folder until it is closed,
 * also when the process is asked to end.
 */
final class RegisterPass implements AutoCloseable {
  private final List<InputFile> inputs;
  private final Outcome outcome;
  private final InterimLines interim;

  private RegisterPass(List<InputFile> inputs, Outcome outcome, InterimLines interim) {
    this.inputs = inputs;
    this.outcome = outcome;
    this.interim = interim;
  }

  /**
   * Makes the line of every entry.
   *
   * @return empty where the register cannot be read as a whole, which is then printed
   * @throws CannotRun if a file cannot be read or written, or the register was changed meanwhile
   * @throws CancellationException if it was stopped, which is then printed
   */
  static Optional<RegisterPass> over(
      ImpactOptions options,
      Vocabulary vocabulary,
      LineMaker maker,
      Surroundings surroundings,
      Words words) {
    Path register = options.register();
    List<InputFile> inputs = Input.files(register, words);
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<Source> source =
          RegisterReader.open(register, vocabulary, options.type(), problems::add);
      source.ifPresent(opened -> problems.addAll(opened.notices()));
      new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
      return source.isEmpty()
          ? Optional.empty()
          : Optional.of(over(source.get(), options, inputs, maker, surroundings, words));
    } catch (IOException | UncheckedIOException failed) {
      throw new CannotRun(
          words.say("impact.failed", Input.name(register), String.valueOf(failed.getMessage())));
    }
  }

  private static RegisterPass over(
      Source source,
      ImpactOptions options,
      List<InputFile> inputs,
      LineMaker maker,
      Surroundings surroundings,
      Words words)
      throws IOException {
    InterimLines interim = InterimLines.open(manifest(options, inputs, words), surroundings, words);
    boolean done = false;
    try (source) {
      Outcome outcome = interim.run(source, maker, options.threads());
      // Rows of one state and rows of another would make the impact on a register that never was.
      if (!Input.files(options.register(), words).equals(inputs)) {
        throw new CannotRun(words.say("impact.changed", Input.name(options.register())));
      }
      done = true;
      return new RegisterPass(inputs, outcome, interim);
    } finally {
      if (!done) {
        interim.close();
      }
    }
  }

  private static Manifest manifest(ImpactOptions options, List<InputFile> inputs, Words words) {
    String language = words.locale().getLanguage();
    return new Manifest(Version.number(), inputs, "", "", options.asOf(), language, "impact");
  }

  /** The files of the register, which stayed the same to the end. */
  List<InputFile> inputs() {
    return inputs;
  }

  /** Its lines from the first to the last, as often as asked for, to be written somewhere. */
  Lines lines() {
    return interim.shown(outcome, "progress.writing");
  }

  /** Shows every line. */
  void forEach(Consumer<byte[]> taker) {
    try (Lines lines = interim.shown(outcome, "progress.adding")) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        taker.accept(line);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    interim.close();
  }
}
