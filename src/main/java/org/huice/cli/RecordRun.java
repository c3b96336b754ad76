package org.huice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.huice.cases.CaseDraft;
import org.huice.cases.Recorder;
import org.huice.determination.Determination;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.engine.EngineFailure;
import org.huice.engine.RuleBase;
import org.huice.evaluation.Evaluation;
import org.huice.evaluation.Evaluator;
import org.huice.mutation.Recording;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.problem.Problem;
import org.huice.register.SafeFile;
import org.huice.ruleset.RuleSet;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.huice.tree.YamlTree;
import org.jspecify.annotations.Nullable;

/**
 * {@code huice test --record}: an example with what actually comes out, for a person to confirm.
 */
record RecordRun(Surroundings surroundings, Words words, RuleSet rules, RecordOptions options) {
  /**
   * Prints the example, or adds it to those of the policy.
   *
   * @param folder of the rules
   * @return whether there is one
   * @throws CannotRun if the facts cannot be read, or it is not clear which policy is meant
   */
  boolean record(Path folder, @Nullable Path cache) {
    Path file = Objects.requireNonNull(options.facts());
    List<Problem> problems = new ArrayList<>();
    Optional<Node> node = node(file, problems);
    Optional<Dossier> dossier =
        node.flatMap(
            read ->
                new DossierReader(rules.vocabulary()).read(read, Input.name(file), problems::add));
    Optional<CaseDraft> draft = Optional.empty();
    if (problems.isEmpty() && dossier.isPresent()) {
      draft = draft((Node.Mapping) node.orElseThrow(), dossier.get(), folder, cache, problems);
    }
    new ProblemText(words).lines(problems).forEach(surroundings.err()::println);
    return draft.isPresent();
  }

  private Optional<Node> node(Path file, List<Problem> problems) {
    String name = Input.name(file);
    byte[] bytes = Input.read(file, words);
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml")
        ? YamlTree.read(name, bytes, problems::add)
        : JsonTree.read(name, bytes, problems::add);
  }

  private Optional<CaseDraft> draft(
      Node.Mapping facts,
      Dossier dossier,
      Path folder,
      @Nullable Path cache,
      List<Problem> problems) {
    LocalDate day = options.day(surroundings, words);
    try {
      Evaluator evaluator = new Evaluator(rules, RuleBase.load(rules, cache), null);
      Evaluation evaluation = evaluator.decide(dossier, day);
      problems.addAll(evaluation.problems());
      Determination determination = evaluation.determination();
      if (determination == null) {
        return Optional.empty();
      }
      String policy = policy(determination);
      Optional<CaseDraft> draft = new Recording(rules, evaluator, policy, day).of(facts);
      if (draft.isEmpty()) {
        throw new CannotRun(words.say("record.none", policy));
      }
      write(policy, draft.get(), folder);
      return draft;
    } catch (EngineFailure failure) {
      problems.addAll(failure.problems());
      return Optional.empty();
    }
  }

  /** The one that was named; else the only one that gives or takes something. */
  private String policy(Determination determination) {
    String named = options.policy();
    if (named != null) {
      return named;
    }
    TreeSet<String> giving = new TreeSet<>();
    determination.rulings().stream()
        .filter(Recorder::isGiving)
        .forEach(ruling -> giving.add(ruling.matter().policy()));
    if (giving.size() != 1) {
      List<String> shown = List.copyOf(giving.isEmpty() ? rules.policies().keySet() : giving);
      throw new CannotRun(words.say("record.several", words.list(shown)));
    }
    return giving.first();
  }

  private void write(String policy, CaseDraft draft, Path folder) {
    String given = options.name();
    String name = given == null ? words.say("record.name") : given;
    String text = draft.text(name, words.say("record.confirm"));
    if (!options.append()) {
      surroundings.out().print(text);
      return;
    }
    Path file = folder.resolve("policies").resolve(policy).resolve("cases.yaml");
    try {
      String now = Files.exists(file) ? Files.readString(file) : "";
      String between = now.isEmpty() ? "" : now.endsWith("\n") ? "\n" : "\n\n";
      byte[] all = (now + between + text).getBytes(StandardCharsets.UTF_8);
      SafeFile.replace(file, out -> out.write(all));
    } catch (IOException unwritable) {
      throw new CannotRun(words.say("notice.unwritten", Input.name(file)));
    }
    surroundings.out().println(words.say("record.written", Input.name(file)));
  }
}
