package org.huice.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.dossier.Fact;
import org.huice.drl.Expression;

/**
 * Collects the fields of facts that expressions read, each once, in the order of the text. Where
 * there is no fact nothing is read.
 */
final class Reads {
  private final Assignment assignment;
  private final Map<String, SourcedFact> byName = new LinkedHashMap<>();

  Reads(Assignment assignment) {
    this.assignment = assignment;
  }

  /** The fields read so far. */
  List<SourcedFact> all() {
    return List.copyOf(byName.values());
  }

  /**
   * What an expression reads.
   *
   * @param own the fact of its pattern
   */
  Reads add(Sites.Test test, Optional<Fact> own) {
    Expression expression = test.expression();
    if (expression instanceof Expression.FieldOf field) {
      own.ifPresent(fact -> add(fact, field.field()));
    } else if (expression instanceof Expression.Path path) {
      assignment.fact(path.owner(), test, own).ifPresent(fact -> add(fact, path.field()));
    } else if (expression instanceof Expression.Variable variable) {
      variable(variable, test, own);
    } else {
      expression.parts().forEach(operand -> add(test.of(operand), own));
    }
    return this;
  }

  /** One field, where it holds a value of its own. */
  Reads add(Fact fact, String field) {
    FactNames.value(fact, field).ifPresent(read -> byName.putIfAbsent(read.name(), read.sourced()));
    return this;
  }

  private void variable(Expression.Variable variable, Sites.Test test, Optional<Fact> own) {
    test.names()
        .value(variable.name())
        .ifPresent(value -> add(value, assignment.binder(variable, test, own)));
  }
}
