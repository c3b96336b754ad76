package org.huice.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code huice vocabulary}: shows the fact types and their fields, or the schema of fact files. */
@Command(name = "vocabulary", sortOptions = false)
final class VocabularyVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();
  @Mixin private final FormatOption format = new FormatOption();

  VocabularyVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    Optional<RuleSet> ruleSet = rules.read(surroundings, words);
    if (ruleSet.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    if (json) {
      surroundings
          .out()
          .println(JsonText.indented(new FactSchema(ruleSet.get().vocabulary()).schema()));
    } else {
      new VocabularyText(words)
          .lines(ruleSet.get().vocabulary())
          .forEach(surroundings.out()::println);
    }
    return ExitCode.DONE;
  }
}
