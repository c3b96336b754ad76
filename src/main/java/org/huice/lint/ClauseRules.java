package org.huice.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.drl.RuleTree;
import org.huice.policy.PolicyDocument;
import org.huice.problem.Problem;
import org.huice.problem.ProblemCode;
import org.huice.vocabulary.Vocabulary;

/**
 * Holds the rules of one clause against each other. Where two hold for one subject and yield
 * different outcomes nothing is decided: evaluation says {@code conflicting-rulings}.
 */
final class ClauseRules {
  /** More rules than a clause has that somebody wrote by hand; of more, pairs are not looked at. */
  private static final int MOST = 200;

  private final Vocabulary vocabulary;
  private final PolicyDocument policy;
  private final List<Said> rules;

  /** A rule, and what it says but for the names of its variables. */
  private record Said(RuleTree rule, Operands operands, List<String> when, String then) {
    static Said of(RuleTree rule, Operands operands) {
      RuleForm form = new RuleForm(operands);
      return new Said(rule, operands, form.when(rule), form.then(rule));
    }
  }

  private ClauseRules(Vocabulary vocabulary, PolicyDocument policy, List<Said> rules) {
    this.vocabulary = vocabulary;
    this.policy = policy;
    this.rules = rules;
  }

  /** The rules of each clause that has several, in the order in which they come. */
  static List<ClauseRules> of(
      Vocabulary vocabulary, Singles singles, PolicyDocument policy, List<RuleTree> rules) {
    Map<String, List<Said>> byClause = new LinkedHashMap<>();
    for (RuleTree rule : rules) {
      byClause
          .computeIfAbsent(rule.clause(), none -> new ArrayList<>())
          .add(Said.of(rule, new Operands(vocabulary, singles, rule)));
    }
    return byClause.values().stream()
        .filter(some -> some.size() > 1)
        .map(some -> new ClauseRules(vocabulary, policy, some))
        .toList();
  }

  /** The clause. */
  String clause() {
    return rules.get(0).rule().clause();
  }

  /** Reports rules that always hold together and never agree. */
  void errors(Consumer<Problem> problems) {
    Map<List<String>, Said> first = new HashMap<>();
    for (Said said : rules) {
      Said earlier = first.putIfAbsent(said.when(), said);
      if (earlier != null && !earlier.then().equals(said.then())) {
        report(problems, DoubtProblem.RULES_DISAGREE, said, earlier, clause());
      }
    }
  }

  private static void report(
      Consumer<Problem> problems, ProblemCode code, Said later, Said earlier, String... more) {
    List<String> arguments = new ArrayList<>(List.of(later.rule().name(), earlier.rule().name()));
    arguments.addAll(List.of(more));
    problems.accept(new Problem(code, later.rule().place(), arguments));
  }

  /** Reports rules that are written twice, that may hold together, and what none of them covers. */
  void warnings(Consumer<Problem> problems) {
    if (rules.size() > MOST) {
      return;
    }
    List<RuleTree> trees = rules.stream().map(Said::rule).toList();
    Wording wording = new Wording();
    rules.forEach(said -> wording.learn(said.rule(), said.operands(), vocabulary));
    List<List<Cases>> spans = spans(trees).stream().map(this::cases).toList();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        pair(i, j, spans, wording, problems);
      }
    }
    new RuleGaps(trees, wording).report(spans, problems);
  }

  private void pair(
      int one, int other, List<List<Cases>> spans, Wording wording, Consumer<Problem> problems) {
    Said earlier = rules.get(one);
    Said later = rules.get(other);
    boolean alike = earlier.when().equals(later.when());
    boolean agree = earlier.then().equals(later.then());
    if (alike && agree) {
      report(problems, DoubtProblem.DUPLICATE_RULES, later, earlier);
    } else if (!alike && !agree) {
      spans.stream()
          .map(cases -> overlap(cases.get(one), cases.get(other), wording))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(where -> report(problems, DoubtProblem.RULES_OVERLAP, later, earlier, where));
    }
  }

  private List<ValuesOn> spans(List<RuleTree> some) {
    Set<String> names = new LinkedHashSet<>();
    some.forEach(rule -> names.addAll(Leaf.parameters(rule)));
    List<ValuesOn> spans = ValuesOn.spans(policy, names);
    return spans.isEmpty() ? List.of(ValuesOn.any(policy)) : spans;
  }

  private List<Cases> cases(ValuesOn values) {
    return rules.stream().map(said -> cases(said, values)).toList();
  }

  private Cases cases(Said said, ValuesOn values) {
    Universe universe = new Universe(vocabulary, said.operands());
    ConditionCases conditions = new ConditionCases(said.operands(), universe, values);
    return new RuleCases(said.operands(), conditions).of(said.rule());
  }

  /** Where both hold, for a person; empty where they cannot. */
  private static Optional<String> overlap(Cases one, Cases other, Wording wording) {
    Cases both = one.and(other);
    return both.isNever()
        ? Optional.empty()
        : Optional.of(shared(both.each().get(0), one, other, wording));
  }

  /** The numbers that both rules bound. */
  private static String shared(
      Map<String, ValueSet> both, Cases one, Cases other, Wording wording) {
    List<String> said = new ArrayList<>();
    both.forEach(
        (name, values) -> {
          if (wording.knows(name)
              && values instanceof ValueSet.Numbers numbers
              && isSaid(name, one)
              && isSaid(name, other)) {
            numbers.parts().forEach(span -> said.add(wording.say(name, span)));
          }
        });
    return said.isEmpty() ? "—" : String.join("、", said);
  }

  private static boolean isSaid(String name, Cases cases) {
    return cases.each().stream().anyMatch(one -> one.containsKey(name));
  }
}
