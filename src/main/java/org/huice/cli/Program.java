package org.huice.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The verbs and what they share: language, help, and how errors are told. */
final class Program {
  private final Surroundings surroundings;

  Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one verb and returns the exit code; nothing is thrown. */
  int run(String... arguments) {
    Words words = Words.in(Language.choose(arguments, surroundings));
    Failures failures = new Failures(surroundings, words);
    try {
      return commandLine(words, failures).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | RuntimeException unexpected) {
      return failures.unexpected(unexpected);
    }
  }

  private CommandLine commandLine(Words words, Failures failures) {
    Root verbless = new Root(words);
    CommandLine root = new CommandLine(verbless);
    root.getCommandSpec().versionProvider(verbless);
    root.addSubcommand(new CheckVerb(surroundings, words));
    root.addSubcommand(new TestVerb(surroundings, words));
    root.addSubcommand(new LintVerb(surroundings, words));
    root.addSubcommand(new VocabularyVerb(surroundings, words));
    root.addSubcommand(new CompletionVerb(surroundings, words));
    root.setResourceBundle(words.help());
    root.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    root.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    root.setParameterExceptionHandler(failures::usage);
    root.setExecutionExceptionHandler((failure, command, parsed) -> failures.failed(failure));
    root.setUsageHelpAutoWidth(true);
    return root;
  }
}
