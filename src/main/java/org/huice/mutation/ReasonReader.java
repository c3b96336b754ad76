package org.huice.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.tree.YamlTree;

/**
 * Reads {@code policies/<id>/mutants.yaml} and, beside {@code settlement.yaml}, its own: the
 * mutants that change nothing, each with the reason and with who reviewed it. The file decides
 * nothing and is no part of a rule set's id.
 */
public final class ReasonReader {
  private static final String MUTANT = "mutant";
  private static final String EQUIVALENT = "equivalent";
  private static final String REVIEWED_BY = "reviewed-by";
  private static final List<String> KEYS = List.of(MUTANT, EQUIVALENT, REVIEWED_BY);

  private final Consumer<Problem> problems;
  private final Map<String, Reason> reasons = new LinkedHashMap<>();

  private ReasonReader(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Reads the file.
   *
   * @param file as messages shall name it
   * @return the reasons by mutant, in the order of the file; those that could be read
   */
  public static Map<String, Reason> read(String file, byte[] bytes, Consumer<Problem> problems) {
    ReasonReader reader = new ReasonReader(problems);
    YamlTree.read(file, bytes, problems).ifPresent(reader::entries);
    return reader.reasons;
  }

  private void entries(Node node) {
    if (!(node instanceof Sequence list)) {
      problems.accept(Problem.at(node.place(), MutationProblem.MUTANTS_NOT_A_LIST));
      return;
    }
    list.items().forEach(this::entry);
  }

  private void entry(Node node) {
    if (!(node instanceof Mapping mapping)) {
      unknown(node.place(), node instanceof Scalar scalar ? scalar.text() : "[…]");
      return;
    }
    mapping.entries().stream()
        .filter(entry -> !KEYS.contains(entry.key()))
        .forEach(entry -> unknown(entry.place(), entry.key()));
    Optional<Entry> mutant = text(mapping, MUTANT);
    Optional<Entry> equivalent = text(mapping, EQUIVALENT);
    Optional<Entry> reviewer = text(mapping, REVIEWED_BY);
    if (mutant.isPresent() && equivalent.isPresent() && reviewer.isPresent()) {
      add(
          new Reason(
              said(mutant.get()),
              said(equivalent.get()),
              said(reviewer.get()),
              mutant.get().value().place()));
    }
  }

  private void add(Reason reason) {
    Reason first = reasons.putIfAbsent(reason.mutant(), reason);
    if (first != null) {
      String line = Integer.toString(first.place().line());
      problems.accept(
          Problem.at(reason.place(), MutationProblem.MUTANT_TWICE, reason.mutant(), line));
    }
  }

  private void unknown(Place place, String key) {
    problems.accept(Problem.at(place, MutationProblem.MUTANT_UNKNOWN_KEY, key));
  }

  private Optional<Entry> text(Mapping mapping, String key) {
    Optional<Entry> found =
        mapping.entries().stream()
            .filter(entry -> entry.key().equals(key) && isText(entry.value()))
            .findFirst();
    if (found.isEmpty()) {
      Place place = mapping.get(key).map(Node::place).orElse(mapping.place());
      problems.accept(Problem.at(place, MutationProblem.MUTANT_WITHOUT_TEXT, key));
    }
    return found;
  }

  private static boolean isText(Node node) {
    return node instanceof Scalar scalar
        && scalar.kind() == Kind.STRING
        && !scalar.text().isBlank();
  }

  private static String said(Entry entry) {
    return ((Scalar) entry.value()).text().strip();
  }
}
