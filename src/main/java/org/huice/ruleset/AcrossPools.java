package org.huice.ruleset;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.policy.ClauseRef;
import org.huice.policy.ParameterRef;
import org.huice.policy.PolicyDocument;
import org.huice.policy.Pool;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.Vocabulary;

/** What {@code rules/pools.yaml} lists: pools that take awards of several policies. */
final class AcrossPools {
  private final Node file;
  private final Consumer<Problem> problems;

  AcrossPools(Node file, Consumer<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The parameters that the pools name, before it is known whether there are such: a policy need
   * not use them in its own rules.
   */
  Set<ParameterRef> parameters() {
    Set<ParameterRef> named = new HashSet<>();
    entries().stream()
        .flatMap(AcrossPools::named)
        .filter(Scalar.class::isInstance)
        .map(node -> ((Scalar) node).text().strip().split("/", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> named.add(new ParameterRef(parts[0], parts[1])));
    return named;
  }

  private static Stream<Node> named(Node entry) {
    Stream<Optional<Node>> single =
        Stream.of(
            value(entry, "budget"),
            value(entry, "rank").flatMap(rank -> value(rank, "keep")),
            value(entry, "share").flatMap(share -> value(share, "each")),
            value(entry, "share").flatMap(share -> value(share, "at-most")));
    Stream<Node> admitted =
        value(entry, "admit").stream()
            .flatMap(AcrossPools::items)
            .flatMap(item -> value(item, "share").stream());
    return Stream.concat(single.flatMap(Optional::stream), admitted);
  }

  private static Optional<Node> value(Node node, String key) {
    return node instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
  }

  private static Stream<Node> items(Node node) {
    return node instanceof Sequence list ? list.items().stream() : Stream.of();
  }

  private List<Node> entries() {
    return items(file).toList();
  }

  /**
   * The pools.
   *
   * @param policies that could be read
   * @param ids the policies that there are
   */
  List<Pool> read(Map<String, PolicyRules> policies, Collection<String> ids, Vocabulary words) {
    if (!(file instanceof Sequence)) {
      problems.accept(Problem.at(file.place(), RuleSetProblem.NOT_A_LIST, "pools.yaml"));
      return List.of();
    }
    Set<String> unread = new TreeSet<>(ids);
    unread.removeAll(policies.keySet());
    List<PolicyDocument> documents = policies.values().stream().map(PolicyRules::document).toList();
    Map<ClauseRef, String> taken = new LinkedHashMap<>();
    documents.forEach(
        document ->
            document
                .pools()
                .forEach(pool -> pool.clauses().forEach(clause -> taken.put(clause, pool.id()))));
    return new PoolReader(Catalogue.across(documents, unread), words, taken, problems)
        .read(entries());
  }
}
