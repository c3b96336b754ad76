package org.huice.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.huice.drafting.NewPolicy;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.ruleset.PolicyName;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huice new-policy}: a policy to fill in, which passes as it stands. */
@Command(name = "new-policy", sortOptions = false)
final class NewPolicyVerb implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;
  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final RulesOptions rules = new RulesOptions();

  @Parameters(paramLabel = "POLICY", descriptionKey = "policy")
  private String policy = "";

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "kind", order = 5)
  private String kind = "award";

  @Option(names = "--subject", paramLabel = "TYPE", descriptionKey = "subject", order = 6)
  private @Nullable String subject;

  NewPolicyVerb(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    common.check(words);
    Path folder = rules.folder(surroundings, words);
    List<Problem> problems = new ArrayList<>();
    Vocabulary vocabulary = NewPolicy.vocabulary(folder, problems::add);
    String policies = Input.name(folder.resolve("policies"));
    PolicyName.problem(policies + "/" + policy, policy).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
      return ExitCode.FOUND_SOMETHING;
    }
    String chosen = chosen(vocabulary);
    written(folder, chosen, vocabulary)
        .forEach(
            file -> surroundings.out().println(words.say("newPolicy.written", Input.name(file))));
    next(chosen);
    return ExitCode.DONE;
  }

  private String chosen(Vocabulary vocabulary) {
    List<String> kinds = NewPolicy.kinds();
    if (!kinds.contains(kind)) {
      throw new CannotRun(words.say("newPolicy.badKind", kind, Nearest.allowed(kind, kinds)));
    }
    List<String> known = NewPolicy.subjects(vocabulary, kind);
    if (known.isEmpty()) {
      throw new CannotRun(words.say("newPolicy.noSubject", kind));
    }
    Optional<String> found =
        subject == null
            ? known.stream().findFirst()
            : known.stream().filter(type -> Typed.same(type, subject)).findFirst();
    return found.orElseThrow(
        () ->
            new CannotRun(
                words.say(
                    "newPolicy.badSubject",
                    String.valueOf(subject),
                    kind,
                    Nearest.allowed(String.valueOf(subject), known))));
  }

  private List<Path> written(Path folder, String chosen, Vocabulary vocabulary) {
    try {
      return NewPolicy.write(folder, policy, NewPolicy.files(policy, kind, chosen, vocabulary));
    } catch (FileAlreadyExistsException there) {
      throw new CannotRun(words.say("newPolicy.exists", String.valueOf(there.getMessage())));
    } catch (IOException unwritable) {
      throw new CannotRun(words.say("notice.unwritten", Input.name(folder)));
    }
  }

  private void next(String chosen) {
    Path given = rules.given();
    String where = given == null ? "" : " --rules " + Input.name(given);
    surroundings.out().println(words.say("newPolicy.next", chosen));
    surroundings.out().println("  huice vocabulary" + where);
    surroundings.out().println("  huice lint" + where);
    surroundings.out().println("  huice test " + policy + where);
  }
}
