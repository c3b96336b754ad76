package org.huice.ruleset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.policy.Cap;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.jspecify.annotations.Nullable;

/** Reads one parameter of {@code policy.yaml}. */
final class ParameterReader {
  private final Collection<String> clauses;
  private final @Nullable Period inForce;
  private final Tally problems;

  /**
   * Reads parameters of one policy.
   *
   * @param clauses the ids of its clauses and provisions; none where they could not be read
   * @param inForce its days; null where they could not be read
   */
  ParameterReader(
      Collection<String> clauses, @Nullable Period inForce, Consumer<Problem> problems) {
    this.clauses = clauses;
    this.inForce = inForce;
    this.problems = new Tally(problems);
  }

  /** The parameter that an entry defines; empty where there was a problem. */
  Optional<Parameter> read(Entry entry) {
    Names.check(entry, problems);
    return Section.of(entry.value(), Keys.PARAMETER, entry.key(), problems)
        .flatMap(section -> parameter(entry, section))
        .filter(parameter -> problems.clean());
  }

  private Optional<Parameter> parameter(Entry entry, Section section) {
    String clause = section.text("clause").orElse("");
    knownClause(entry.key(), clause, section);
    boolean ceiling = section.word("bound", Words.CEILING).orElse(false);
    String assumed = section.textOrNull("assumed");
    Optional<Shape> shape = new ShapeReader(problems).read(section);
    Cap cap = cap(section, shape);
    Optional<NavigableMap<LocalDate, ParameterValue>> values =
        shape.flatMap(
            known -> new ValuesReader(entry.key(), inForce, problems).read(section, known));
    return shape.flatMap(
        known ->
            values.map(
                byDate ->
                    new Parameter(
                        entry.key(),
                        known.unit(),
                        known.quantity(),
                        clause,
                        ceiling,
                        known.options(),
                        byDate,
                        cap,
                        assumed,
                        entry.place())));
  }

  private void knownClause(String parameter, String clause, Section section) {
    if (!clause.isEmpty() && !clauses.isEmpty() && !clauses.contains(clause)) {
      section.report(
          section.place("clause"),
          RuleSetProblem.PARAMETER_OF_NO_CLAUSE,
          parameter,
          clause,
          Nearest.allowed(clause, clauses));
    }
  }

  /** How the parameter limits; only a plain sum can. */
  private @Nullable Cap cap(Section section, Optional<Shape> shape) {
    Cap cap =
        section
            .section("cap", Keys.CAP)
            .flatMap(
                inner -> {
                  Optional<Boolean> onBase = inner.word("on", Words.CAP_ON);
                  Optional<Boolean> inclusive = inner.flag("inclusive");
                  return onBase.flatMap(on -> inclusive.map(with -> new Cap(on, with)));
                })
            .orElse(null);
    if (section.has("cap") && shape.isPresent() && !isSum(shape.get())) {
      section.report(section.place("cap"), RuleSetProblem.CAP_OF_NO_SUM);
    }
    return cap;
  }

  private static boolean isSum(Shape shape) {
    return shape.unit().isMoney() && shape.quantity() == null && shape.keys().isEmpty();
  }
}
