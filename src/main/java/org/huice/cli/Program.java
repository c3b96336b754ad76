package org.huice.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huice.page.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The verbs and what they share: language, help, and how errors are told. */
final class Program {
  /** The texts of {@code --help}, which picocli looks up by itself. */
  static final String HELP = "org.huice.cli.help";

  private final Surroundings surroundings;

  Program(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs one verb and returns the exit code; nothing is thrown. */
  int run(String... arguments) {
    Words words = Words.in(Language.choose(arguments, surroundings), surroundings.command());
    Failures failures = new Failures(surroundings, words);
    try {
      String[] asked = asked(arguments);
      int code = commandLine(words, failures, asked).execute(asked);
      return surroundings.out().checkError() ? failures.unwritten() : code;
    } catch (StackOverflowError | OutOfMemoryError | RuntimeException unexpected) {
      return failures.unexpected(unexpected);
    }
  }

  // Many programs say “help check” for “check --help”.
  private static String[] asked(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("help")) {
      return arguments;
    }
    List<String> words = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
    words.add("--help");
    return words.toArray(String[]::new);
  }

  private CommandLine commandLine(Words words, Failures failures, String... arguments) {
    Root verbless = new Root(words);
    CommandLine root = new CommandLine(verbless);
    root.getCommandSpec().versionProvider(verbless);
    new Verbs(surroundings, words).addTo(root, arguments);
    root.setResourceBundle(new HelpTexts(words));
    root.setHelpSectionMap(sections(root, words));
    root.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8));
    root.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    root.setParameterExceptionHandler(failures::usage);
    root.setExecutionExceptionHandler((failure, command, parsed) -> failures.failed(failure));
    root.setUsageHelpAutoWidth(true);
    return root;
  }

  /** As picocli lays them out, the command as one types it. */
  private static Map<String, CommandLine.IHelpSectionRenderer> sections(
      CommandLine root, Words words) {
    Map<String, CommandLine.IHelpSectionRenderer> sections =
        new LinkedHashMap<>(root.getHelpSectionMap());
    sections.put(
        UsageMessageSpec.SECTION_KEY_SYNOPSIS,
        help -> words.asTyped(help.synopsis(help.synopsisHeadingLength())));
    return sections;
  }
}
