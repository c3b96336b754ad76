package org.huice.ruleset;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.huice.money.Unit;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.Period;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.jspecify.annotations.Nullable;

/** Reads one parameter of {@code policy.yaml}. */
final class ParameterReader {
  private static final String OF = " of ";
  private static final String SYMBOLS =
      Arrays.stream(Unit.values()).map(Unit::symbol).collect(Collectors.joining("、"));

  private final Collection<String> clauses;
  private final @Nullable Period inForce;
  private final Tally problems;

  /**
   * Reads parameters of one policy.
   *
   * @param clauses the ids of its clauses; none where they could not be read
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
    Optional<Shape> shape = shape(section);
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

  private Optional<Shape> shape(Section section) {
    Optional<Tiering> tiering = section.word("schedule", Words.TIERING);
    String symbol = section.text("unit").orElse("");
    if (symbol.isEmpty() || (section.has("schedule") && tiering.isEmpty())) {
      return Optional.empty();
    }
    if (tiering.isPresent() || symbol.contains(OF)) {
      return schedule(section, symbol, tiering.orElse(null));
    }
    Optional<Unit> unit = unit(section, symbol);
    List<String> options = section.texts("options");
    unit.ifPresent(known -> optionsFit(section, known, options));
    return unit.map(known -> new Shape(known, null, null, options));
  }

  private Optional<Shape> schedule(Section section, String symbol, @Nullable Tiering tiering) {
    String[] parts = symbol.split(OF, -1);
    Optional<Unit> rate = parts.length == 2 ? Unit.of(parts[0].strip()) : Optional.empty();
    Optional<Unit> quantity = parts.length == 2 ? Unit.of(parts[1].strip()) : Optional.empty();
    if (tiering == null
        || rate.filter(Unit::isRate).isEmpty()
        || quantity.filter(Unit::isMoney).isEmpty()) {
      section.report(section.place("unit"), RuleSetProblem.SCHEDULE_UNIT, symbol);
      return Optional.empty();
    }
    optionsFit(section, rate.get(), section.texts("options"));
    return Optional.of(new Shape(rate.get(), quantity.get(), tiering, List.of()));
  }

  private static Optional<Unit> unit(Section section, String symbol) {
    Optional<Unit> unit = Unit.of(symbol);
    if (unit.isEmpty()) {
      section.wrongWord("unit", symbol, SYMBOLS, SYMBOLS);
    }
    return unit;
  }

  private static void optionsFit(Section section, Unit unit, List<String> options) {
    long different = options.stream().distinct().count();
    boolean twice = different < options.size();
    if (unit.isChoice() ? options.size() < 2 || twice : section.has("options")) {
      section.report(
          section.place("options"),
          RuleSetProblem.OPTIONS_MISFIT,
          unit.symbol(),
          Long.toString(different));
    }
  }
}
