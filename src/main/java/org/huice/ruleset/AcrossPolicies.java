package org.huice.ruleset;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.policy.ParameterRef;
import org.huice.policy.SettlementRule;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.Vocabulary;

/** What {@code rules/settlement.yaml} lists: settlement entries across policies. */
final class AcrossPolicies {
  private final Node file;
  private final Consumer<Problem> problems;

  AcrossPolicies(Node file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The parameters that the entries name, before it is known whether there are such: a policy need
   * not use them in its own rules.
   */
  Set<ParameterRef> parameters() {
    Set<ParameterRef> named = new HashSet<>();
    for (Node entry : entries()) {
      Stream.of(value(entry, "keep"), value(entry, "at-most"), share(entry))
          .filter(Scalar.class::isInstance)
          .map(node -> ((Scalar) node).text().strip().split("/", 2))
          .filter(parts -> parts.length == 2)
          .forEach(parts -> named.add(new ParameterRef(parts[0], parts[1])));
    }
    return named;
  }

  private static Node share(Node entry) {
    return value(value(entry, "at-most"), "share");
  }

  /** What stands under a key, or the node itself where it has no such key. */
  private static Node value(Node node, String key) {
    return node instanceof Mapping mapping ? mapping.get(key).orElse(node) : node;
  }

  private List<Node> entries() {
    return file instanceof Sequence list ? list.items() : List.of();
  }

  /**
   * The entries.
   *
   * @param policies that could be read
   * @param ids the policies that there are
   */
  List<SettlementRule> read(
      Map<String, PolicyRules> policies, Collection<String> ids, Vocabulary vocabulary) {
    if (!(file instanceof Sequence)) {
      problems.accept(Problem.at(file.place(), RuleSetProblem.NOT_A_LIST, "settlement.yaml"));
      return List.of();
    }
    Set<String> unread = new TreeSet<>(ids);
    unread.removeAll(policies.keySet());
    Catalogue catalogue =
        Catalogue.across(policies.values().stream().map(PolicyRules::document).toList(), unread);
    return new SettlementReader(catalogue, vocabulary, problems).read(entries());
  }
}
