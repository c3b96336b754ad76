package org.huice.readback;

import java.util.Optional;
import org.huice.drl.Bound;
import org.huice.drl.Expression;
import org.huice.drl.Variables;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the operands of a rule read, by the vocabulary.
 *
 * @param variables those of the rule
 */
record FieldNames(Vocabulary vocabulary, Variables variables) {
  /** A field and the fact type it is read of. */
  record Read(String type, Field field) {}

  /** The field that an operand of a pattern of that type reads; empty for what is no field. */
  Optional<Read> read(Expression operand, String own) {
    if (operand instanceof Expression.FieldOf field) {
      return in(own, field.field());
    }
    if (operand instanceof Expression.Path path) {
      return type(path.owner(), own).flatMap(type -> in(type, path.field()));
    }
    return operand instanceof Expression.Variable variable
            && bound(variable.name()) instanceof Bound.ToValue value
        ? read(value.expression(), value.pattern().type())
        : Optional.empty();
  }

  /** The fact type that an operand stands for, if it stands for a fact. */
  Optional<String> type(Expression operand, String own) {
    if (operand instanceof Expression.Variable variable
        && bound(variable.name()) instanceof Bound.ToFact fact) {
      return Optional.of(fact.type());
    }
    return read(operand, own)
        .map(Read::field)
        .flatMap(
            field ->
                field.type() instanceof FieldType.Reference reference
                    ? Optional.of(reference.factType())
                    : Optional.empty());
  }

  /** A field of a type by its name. */
  Optional<Read> in(String type, String name) {
    return vocabulary
        .type(type)
        .flatMap(known -> known.field(name))
        .map(field -> new Read(type, field));
  }

  /** What a person calls a field; its own name where the vocabulary has none. */
  String printed(@Nullable String type, String name) {
    return type == null ? name : in(type, name).map(read -> read.field().printed()).orElse(name);
  }

  /** Whether an operand is a calendar day. */
  boolean isDay(Expression operand, String own) {
    return read(operand, own)
        .filter(read -> read.field().type() instanceof FieldType.Day)
        .isPresent();
  }

  private @Nullable Bound bound(String name) {
    return variables.get(name).orElse(null);
  }
}
