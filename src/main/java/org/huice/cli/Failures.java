package org.huice.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.store.LedgerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Tells what kept the program from running, in a sentence and never as a stack trace. */
final class Failures {
  private final Surroundings surroundings;
  private final Words words;

  Failures(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  /** What was typed is not a command. */
  int usage(CommandLine.ParameterException wrong, String[] arguments) {
    surroundings.err().println(sentence(wrong));
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    surroundings.err().println(words.asTyped(words.say("usage.help", command)));
    return ExitCode.COULD_NOT_RUN;
  }

  private String sentence(CommandLine.ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof CommandLine.MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
      return words.say("usage.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument == null) {
      return words.say("usage.invalid", String.valueOf(wrong.getMessage()));
    }
    String key = argument.arity().max() == 0 ? "usage.noValue" : "usage.badValue";
    return words.say(key, name(argument), String.valueOf(wrong.getValue()));
  }

  // No option is required, so that one that is missing something lacks its value.
  private String missing(List<ArgSpec> missing) {
    return missing.stream().allMatch(ArgSpec::isOption)
        ? missing.stream()
            .map(option -> words.say("usage.missingValue", name(option), option.paramLabel()))
            .collect(Collectors.joining())
        : words.say("usage.missing", words.list(missing.stream().map(Failures::name).toList()));
  }

  private static String name(ArgSpec missing) {
    return missing instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : missing.paramLabel();
  }

  private String unmatched(CommandLine.UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    String key = unmatched.isUnknownOption() ? "unknownOption" : "unexpected";
    boolean root = !unmatched.getCommandLine().getSubcommands().isEmpty();
    String said =
        words.say("usage." + (root && key.equals("unexpected") ? "unknownVerb" : key), word);
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty() ? said : said + words.say("usage.maybe", words.list(near));
  }

  /** What was printed did not all arrive. */
  int unwritten() {
    surroundings.err().println(words.say("run.unwritten"));
    return ExitCode.COULD_NOT_RUN;
  }

  /** A verb ended by an exception. */
  int failed(Exception failure) {
    if (failure instanceof CannotRun cannot) {
      surroundings.err().println(cannot.getMessage());
      return ExitCode.COULD_NOT_RUN;
    }
    if (failure instanceof LedgerFailure refused) {
      Problem problem = refused.problem();
      new ProblemText(words).described(problem).forEach(surroundings.err()::println);
      return ExitCode.COULD_NOT_RUN;
    }
    return unexpected(failure);
  }

  /** Huice itself is at fault; the stack is for whoever mends it. */
  int unexpected(Throwable failure) {
    surroundings.err().println(words.say("run.unexpected", summary(failure)));
    if ("1".equals(surroundings.variable("HUICE_DEBUG"))) {
      failure.printStackTrace(surroundings.err());
    }
    return ExitCode.COULD_NOT_RUN;
  }

  private static String summary(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    String text = failure.toString().replaceAll("\\s+", " ");
    return stack.length == 0 ? text : text + " @ " + stack[0];
  }
}
