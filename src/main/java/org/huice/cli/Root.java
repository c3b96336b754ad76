package org.huice.cli;

import java.util.concurrent.Callable;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huice} without a verb: shows what there is. */
@Command(name = "huice", sortOptions = false)
@SuppressWarnings("UnusedVariable") // picocli sets and reads the options
final class Root implements Callable<Integer>, IVersionProvider {
  private final Words words;
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  private boolean version;

  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  private @Nullable String lang;

  Root(Words words) {
    this.words = words;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
    return ExitCode.DONE;
  }

  @Override
  public String[] getVersion() {
    return new String[] {words.say("version", Version.number())};
  }
}
