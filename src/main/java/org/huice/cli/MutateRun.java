package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.mutation.MutationResult;
import org.huice.mutation.MutationRun;
import org.huice.mutation.Reason;
import org.huice.mutation.ReasonReader;
import org.huice.page.MutantText;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;
import org.huice.ruleset.RuleSet;

/** {@code huice test --mutate}: prints which mutants of policies no example notices. */
record MutateRun(Surroundings surroundings, Words words, RuleSet rules, Path folder) {
  /** Whether every mutant of these policies is noticed, or has a reason. */
  boolean passes(List<String> policies, CaseFiles files) {
    int mutants = 0;
    int open = 0;
    boolean passed = true;
    for (String policy : policies) {
      if (isInForce(policy)) {
        MutationResult result = of(policy, files);
        mutants += result.mutants();
        open += result.open();
        passed &= result.passed();
      }
    }
    say(words.say("mutants.summary", String.valueOf(mutants), String.valueOf(open)));
    return passed;
  }

  private boolean isInForce(String policy) {
    PolicyDocument document =
        Objects.requireNonNull(rules.policies().get(policy), policy).document();
    boolean inForce = document.status() == PolicyDocument.Status.IN_FORCE;
    if (!inForce) {
      say(words.say("mutants.skipped", policy));
    }
    return inForce;
  }

  private MutationResult of(String policy, CaseFiles files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Reason> reasons = reasons(policy, problems);
    MutationResult result = MutationRun.of(rules, policy, files.cases(), reasons, problems);
    new MutantText(words).lines(result).forEach(this::say);
    new ProblemText(words).lines(result.problems()).forEach(surroundings.err()::println);
    return result;
  }

  private Map<String, Reason> reasons(String policy, List<Problem> problems) {
    Path file = folder.resolve("policies").resolve(policy).resolve("mutants.yaml");
    return Files.exists(file)
        ? ReasonReader.read(Input.name(file), Input.read(file, words), problems::add)
        : Map.of();
  }

  private void say(String line) {
    surroundings.out().println(line);
  }
}
