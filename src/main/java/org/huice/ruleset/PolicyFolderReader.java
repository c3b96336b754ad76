package org.huice.ruleset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.drl.RuleTree;
import org.huice.lint.RuleCheck;
import org.huice.parsing.RuleReader;
import org.huice.policy.ParameterRef;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.TextBytes;
import org.huice.vocabulary.Vocabulary;

/** Reads the files of one policy and holds them against each other. */
final class PolicyFolderReader {
  private final String id;
  private final Vocabulary vocabulary;
  private final Set<ParameterRef> limits;
  private final Tally problems;

  /**
   * Reads one policy.
   *
   * @param limits parameters that are used across policies
   */
  PolicyFolderReader(
      String id, Vocabulary vocabulary, Set<ParameterRef> limits, Consumer<Problem> problems) {
    this.id = id;
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.problems = new Tally(problems);
  }

  /**
   * Reads the policy.
   *
   * @param folder as messages name it
   * @param files its policy.yaml and rules
   * @return the policy; empty if there was any problem
   */
  Optional<PolicyRules> read(String folder, List<RuleFile> files) {
    Optional<PolicyDocument> document = document(folder, files);
    List<RuleTree> rules = rules(folder, files);
    return document.flatMap(stated -> together(stated, rules));
  }

  private Optional<PolicyDocument> document(String folder, List<RuleFile> files) {
    for (RuleFile file : files) {
      if (!isRules(file)) {
        return PolicyReader.read(id, file.shown(), file.bytes(), vocabulary, problems);
      }
    }
    problems.accept(Problem.at(Place.of(folder), RuleSetProblem.NO_POLICY_FILE, id));
    return Optional.empty();
  }

  /** The rules that could be read. */
  private List<RuleTree> rules(String folder, List<RuleFile> files) {
    List<RuleTree> rules = new ArrayList<>();
    for (RuleFile file : files) {
      if (isRules(file)) {
        TextBytes.utf8(file.shown(), file.bytes(), problems)
            .ifPresent(
                text ->
                    rules.addAll(
                        RuleReader.read(file.shown(), text.text(), id, vocabulary, problems)));
      }
    }
    if (files.stream().noneMatch(PolicyFolderReader::isRules)) {
      problems.accept(Problem.at(Place.of(folder), RuleSetProblem.NO_RULE_FILE, id));
    }
    distinct(rules, problems);
    return List.copyOf(rules);
  }

  private static boolean isRules(RuleFile file) {
    return file.path().endsWith(".drl");
  }

  private static void distinct(List<RuleTree> rules, Consumer<Problem> problems) {
    Map<String, RuleTree> first = new LinkedHashMap<>();
    for (RuleTree rule : rules) {
      RuleTree earlier = first.putIfAbsent(rule.name(), rule);
      if (earlier != null) {
        problems.accept(
            Problem.at(
                rule.place(),
                RuleSetProblem.DUPLICATE_RULE,
                rule.name(),
                earlier.place().toString()));
      }
    }
  }

  /**
   * Rules are only checked against a vocabulary that was read without problems, one by one, since
   * {@link #distinct} has already held their names against each other. What is not covered is only
   * known once all of them can be read.
   */
  private Optional<PolicyRules> together(PolicyDocument document, List<RuleTree> rules) {
    if (vocabulary.types().isEmpty()) {
      return Optional.empty();
    }
    boolean whole = problems.clean();
    rules.forEach(rule -> RuleCheck.check(vocabulary, document, List.of(rule), problems));
    if (whole) {
      Coverage.check(document, rules, limits, problems);
    }
    if (!problems.clean()) {
      return Optional.empty();
    }
    List<String> clauses = List.copyOf(document.clauses().keySet());
    Comparator<RuleTree> order =
        Comparator.comparingInt((RuleTree rule) -> clauses.indexOf(rule.clause()))
            .thenComparing(RuleTree::name);
    return Optional.of(new PolicyRules(document, rules.stream().sorted(order).toList()));
  }
}
