package org.huice.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.json.JsonText;
import org.huice.page.VocabularyText;
import org.huice.page.Words;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.FactSchema;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huice vocabulary}: shows the fact types and their fields, or the schema of fact files. */
@Command(name = "vocabulary", sortOptions = false)
final class VocabularyVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--template",
      paramLabel = "TYPE",
      arity = "0..1",
      fallbackValue = "",
      descriptionKey = "template",
      order = 30)
  private @Nullable String template;

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
    if (template != null) {
      surroundings.out().println(JsonText.indented(template(ruleSet.get().vocabulary(), template)));
    } else if (json) {
      surroundings
          .out()
          .println(JsonText.indented(new FactSchema(ruleSet.get().vocabulary()).schema()));
    } else {
      new VocabularyText(words)
          .lines(ruleSet.get().vocabulary())
          .forEach(surroundings.out()::println);
      surroundings.out().println(words.say("vocabulary.template"));
    }
    return ExitCode.DONE;
  }

  private Map<String, Object> template(Vocabulary vocabulary, String wanted) {
    List<String> applicants = FactTemplate.applicants(vocabulary);
    String type = wanted.isEmpty() && !applicants.isEmpty() ? applicants.get(0) : wanted;
    if (!applicants.contains(type)) {
      throw new CannotRun(words.say("template.notApplicant", type, words.list(applicants)));
    }
    return new FactTemplate(vocabulary, words.say("template.document")).of(type);
  }
}
