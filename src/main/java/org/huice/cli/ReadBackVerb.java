package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.json.JsonText;
import org.huice.page.Suggestion;
import org.huice.page.Words;
import org.huice.readback.PolicyReading;
import org.huice.readback.ReadBack;
import org.huice.readback.ReadBackJson;
import org.huice.readback.ReadBackPage;
import org.huice.readback.ReadBackText;
import org.huice.ruleset.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice read-back}: a policy in sentences, as the machine understood it. */
@Command(name = "read-back", sortOptions = false)
final class ReadBackVerb implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();
  @Mixin private final TextFormatOption format = new TextFormatOption();

  @Parameters(paramLabel = "POLICY", arity = "1", descriptionKey = "policy")
  private String policy = "";

  @Option(names = "--clause", paramLabel = "CLAUSE", descriptionKey = "clause", order = 5)
  private @Nullable String clause;

  @Option(names = "--out", paramLabel = "HTML", descriptionKey = "out", order = 7)
  private @Nullable Path out;

  ReadBackVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    boolean json = format.isJson(words);
    if (out != null && (json || out.toString().isBlank())) {
      throw new CannotRun(words.say(json ? "readBack.oneOf" : "readBack.noName"));
    }
    Optional<RuleSet> read = rules.read(surroundings, words);
    if (read.isEmpty()) {
      return ExitCode.FOUND_SOMETHING;
    }
    PolicyReading reading = reading(read.get());
    if (out != null) {
      write(out, new ReadBackPage(words).of(reading));
    } else if (json) {
      surroundings.out().println(JsonText.indented(ReadBackJson.of(reading)));
    } else {
      new ReadBackText(words).lines(reading).forEach(surroundings.out()::println);
    }
    return ExitCode.DONE;
  }

  private PolicyReading reading(RuleSet ruleSet) {
    List<String> policies = List.copyOf(ruleSet.policies().keySet());
    String chosen = one(policy, policies, "test.unknownPolicy", "test.policies");
    String chosenClause = clause == null ? null : clause(ruleSet, chosen, clause);
    return new ReadBack(words, ruleSet).of(chosen, chosenClause);
  }

  private String clause(RuleSet ruleSet, String chosen, String wanted) {
    List<String> known =
        Optional.ofNullable(ruleSet.policies().get(chosen)).stream()
            .flatMap(found -> found.document().clauses().keySet().stream())
            .toList();
    return one(wanted, known, "explain.unknown.clause", "explain.clauses");
  }

  private String one(String wanted, List<String> known, String unknown, String all) {
    return known.stream()
        .filter(one -> Typed.same(one, wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotRun(
                    words.say(unknown, wanted)
                        + Suggestion.of(wanted, known, words)
                        + words.say(all, words.list(known))));
  }

  private void write(Path file, String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    if (file.toString().equals(STANDARD_OUTPUT)) {
      surroundings.out().write(bytes, 0, bytes.length);
      return;
    }
    new Output(words)
        .write(
            file,
            bytes,
            old ->
                ReadBackPage.isOwn(old)
                    ? Optional.empty()
                    : Optional.of(words.say("readBack.foreign", Input.name(file))),
            ReadBackPage.HEAD);
    surroundings.out().println(words.say("readBack.written", Input.name(file)));
  }
}
