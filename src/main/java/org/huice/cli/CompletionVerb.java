package org.huice.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code huice completion}: prints the script that lets bash and zsh complete the other verbs. */
@Command(name = "completion", sortOptions = false)
final class CompletionVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Spec private @Nullable CommandSpec spec;

  CompletionVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    CommandSpec root = Objects.requireNonNull(spec).root();
    surroundings.out().print(AutoComplete.bash(root.name(), root.commandLine()));
    return ExitCode.DONE;
  }
}
