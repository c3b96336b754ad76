package org.huice.register;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;

/** Where in a register the field stands that a problem names by its path in the fact file. */
final class FieldPlace {
  /** What every path of a fact file begins with. */
  static final String ROOT = "$.";

  private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]]+)|\\[(\\d{1,9})]");

  private final Node facts;

  /** In the facts of one entry. */
  FieldPlace(Node facts) {
    this.facts = facts;
  }

  /** The same problem at the cell of its field; as it is where no cell is known. */
  Problem in(Problem problem) {
    if (problem.place().column() > 0 || problem.arguments().isEmpty()) {
      return problem;
    }
    return find(problem.arguments().get(0))
        .filter(place -> place.line() > 0 && place.column() > 0)
        .map(place -> new Problem(problem.code(), place, problem.arguments()))
        .orElse(problem);
  }

  private Optional<Place> find(String path) {
    if (!path.startsWith(ROOT)) {
      return Optional.empty();
    }
    Matcher step = STEP.matcher(path);
    Optional<Node> node = Optional.of(facts);
    int at = ROOT.length();
    while (node.isPresent() && at < path.length() && step.find(at) && step.start() == at) {
      node = node.flatMap(one -> below(one, step));
      at = step.end();
    }
    return at == path.length() ? node.map(Node::place) : Optional.empty();
  }

  private static Optional<Node> below(Node node, Matcher step) {
    String key = step.group(1);
    if (key != null) {
      return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }
    int at = Integer.parseInt(step.group(2));
    return node instanceof Node.Sequence list && at < list.items().size()
        ? Optional.of(list.items().get(at))
        : Optional.empty();
  }
}
