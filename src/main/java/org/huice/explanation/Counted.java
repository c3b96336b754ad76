package org.huice.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.vocabulary.Field;

/**
 * What the figures of an accumulate were taken from. Where they are known, that is what was added
 * up or compared, fact by fact, so that it can be checked by hand; of a mere number of facts, what
 * decided that they count. Where they are not known, it is everything they depend on.
 *
 * @param names that the accumulate may use
 */
record Counted(Conditional.Accumulate accumulate, Names names, boolean known) {
  /** The fields of every fact that counts or may count, in the order of the facts. */
  List<SourcedFact> facts(Assignment assignment) {
    List<SourcedFact> all = new ArrayList<>();
    for (Fact fact : assignment.facts(accumulate.results().get(0).variable())) {
      all.addAll(fields(fact, assignment));
    }
    return List.copyOf(all);
  }

  private List<SourcedFact> fields(Fact fact, Assignment assignment) {
    Conditional.Pattern source = accumulate.source();
    Names inner = names.within(source);
    Reads reads = new Reads(assignment);
    for (Expression expression : expressions()) {
      reads.add(new Sites.Test(source, expression, inner), Optional.of(fact));
    }
    if (reads.all().isEmpty()) {
      fact.type().keys().stream().map(Field::name).forEach(key -> reads.add(fact, key));
    }
    return reads.all();
  }

  private List<Expression> expressions() {
    Set<String> arguments =
        accumulate.results().stream()
            .flatMap(result -> Optional.ofNullable(result.of()).stream())
            .map(Expression.Variable::name)
            .collect(Collectors.toSet());
    return accumulate.source().constraints().stream()
        .filter(constraint -> !known || arguments.isEmpty() || isOneOf(arguments, constraint))
        .map(Constraint::expression)
        .toList();
  }

  private static boolean isOneOf(Set<String> arguments, Constraint constraint) {
    return constraint.binding() != null && arguments.contains(constraint.binding());
  }
}
