package org.huice.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.dossier.Fact;
import org.huice.dossier.FactId;
import org.huice.drl.Expression;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the words of one reading stand for, as the reading says.
 *
 * @param facts those of the dossier
 * @param bound by variable, where the reading found facts for it
 */
record Assignment(FactNames facts, Map<String, List<FactId>> bound) {
  /** The fact of that identity, where there is one. */
  Optional<Fact> fact(@Nullable FactId id) {
    return Optional.ofNullable(id).flatMap(facts::fact);
  }

  /** The facts that a variable's value comes from. */
  List<Fact> facts(String variable) {
    return bound.getOrDefault(variable, List.of()).stream()
        .flatMap(id -> fact(id).stream())
        .toList();
  }

  /** The fact of the pattern that binds a variable, which may be the pattern of the test itself. */
  Optional<Fact> binder(Expression.Variable variable, Sites.Test test, Optional<Fact> own) {
    return test.names()
        .of(variable.name())
        .flatMap(
            named ->
                named.pattern().equals(test.pattern())
                    ? own
                    : facts(variable.name()).stream().findFirst());
  }

  /**
   * The fact that an operand stands for, if it stands for one.
   *
   * @param own the fact of the test's pattern
   */
  Optional<Fact> fact(Expression operand, Sites.Test test, Optional<Fact> own) {
    if (operand instanceof Expression.FieldOf field) {
      return own.flatMap(fact -> owner(fact, field.field()));
    }
    if (operand instanceof Expression.Path path) {
      return fact(path.owner(), test, own).flatMap(fact -> owner(fact, path.field()));
    }
    return operand instanceof Expression.Variable variable
        ? variable(variable, test, own)
        : Optional.empty();
  }

  private Optional<Fact> variable(
      Expression.Variable variable, Sites.Test test, Optional<Fact> own) {
    Optional<Fact> binder = binder(variable, test, own);
    return test.names()
        .value(variable.name())
        .map(value -> fact(value.expression(), value, binder))
        .orElse(binder);
  }

  private static Optional<Fact> owner(Fact fact, String field) {
    return fact.type()
        .field(field)
        .filter(found -> found.type() instanceof FieldType.Reference)
        .flatMap(found -> Optional.ofNullable(fact.owner()));
  }
}
