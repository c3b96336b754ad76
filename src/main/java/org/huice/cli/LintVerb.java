package org.huice.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.page.Words;
import org.huice.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code huice lint}: shows every problem of a rules folder. */
@Command(name = "lint", sortOptions = false)
final class LintVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();

  LintVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    Optional<RuleSet> ruleSet = rules.read(surroundings, words);
    if (ruleSet.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    CaseFiles files = new CaseFiles(rules.folder(surroundings, words), ruleSet.get(), words);
    ruleSet.get().policies().keySet().forEach(files::read);
    files.problems().forEach(surroundings.err()::println);
    if (!files.problems().isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    surroundings.out().println(words.say("lint.clean"));
    return ExitCode.DONE;
  }
}
