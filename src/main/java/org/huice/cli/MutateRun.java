package org.huice.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/**
 * {@code huice test --mutate}: prints which mutants no example notices, policy by policy, and at
 * the end those of what holds between policies, where all of these are tested.
 */
record MutateRun(Surroundings surroundings, Words words, RuleSet rules, Path folder) {
  /** Whether every mutant of these policies is noticed, or has a reason. */
  boolean passes(List<String> policies, CaseFiles files) {
    List<MutationResult> results = new ArrayList<>();
    for (String policy : policies) {
      if (isInForce(policy)) {
        results.add(said(of(policy, files)));
      }
    }
    Set<String> across = MutationRun.settledAcross(rules);
    if (!across.isEmpty() && policies.containsAll(across)) {
      results.add(said(across(files)));
    }
    int mutants = results.stream().mapToInt(MutationResult::mutants).sum();
    int open = results.stream().mapToInt(MutationResult::open).sum();
    say(words.say("mutants.summary", String.valueOf(mutants), String.valueOf(open)));
    return results.stream().allMatch(MutationResult::passed);
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
    Path own = folder.resolve("policies").resolve(policy);
    return MutationRun.of(rules, policy, files.cases(), reasons(own, problems), problems);
  }

  private MutationResult across(CaseFiles files) {
    List<Problem> problems = new ArrayList<>();
    return MutationRun.across(rules, files.cases(), reasons(folder, problems), problems);
  }

  private MutationResult said(MutationResult result) {
    new MutantText(words).lines(result).forEach(this::say);
    new ProblemText(words).lines(result.problems()).forEach(surroundings.err()::println);
    return result;
  }

  private Map<String, Reason> reasons(Path beside, List<Problem> problems) {
    Path file = beside.resolve("mutants.yaml");
    return Files.exists(file)
        ? ReasonReader.read(Input.name(file), Input.read(file, words), problems::add)
        : Map.of();
  }

  private void say(String line) {
    surroundings.out().println(line);
  }
}
