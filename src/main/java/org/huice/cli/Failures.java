package org.huice.cli;

import java.util.List;
import picocli.CommandLine;

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
    surroundings.err().println(words.say("usage.help", command));
    return ExitCode.COULD_NOT_RUN;
  }

  private String sentence(CommandLine.ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (wrong instanceof CommandLine.MissingParameterException missing) {
      String names = words.list(missing.getMissing().stream().map(Failures::name).toList());
      return words.say("usage.missing", names);
    }
    Throwable cause = wrong.getCause();
    return cause instanceof CommandLine.TypeConversionException
        ? String.valueOf(cause.getMessage())
        : words.say("usage.invalid", String.valueOf(wrong.getMessage()));
  }

  private static String name(CommandLine.Model.ArgSpec missing) {
    return missing instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : missing.paramLabel();
  }

  private String unmatched(CommandLine.UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    String key = unmatched.isUnknownOption() ? "unknownOption" : "unexpected";
    boolean root = unmatched.getCommandLine().getParent() == null;
    String said =
        words.say("usage." + (root && key.equals("unexpected") ? "unknownVerb" : key), word);
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty() ? said : said + words.say("usage.maybe", words.list(near));
  }

  /** A verb ended by an exception. */
  int failed(Exception failure) {
    if (failure instanceof CannotRun cannot) {
      surroundings.err().println(cannot.getMessage());
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
