package org.huice.drl;

import java.util.Optional;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the field that an operand of a checked rule reads.
 *
 * @param own the fact type of the pattern around
 */
record FieldLookup(Vocabulary vocabulary, Variables variables, String own) {
  /** The field, with the type it was found in; empty for what is no field. */
  Optional<Found> of(Expression operand) {
    String type = null;
    String name = null;
    if (operand instanceof Expression.FieldOf field) {
      type = own;
      name = field.field();
    } else if (operand instanceof Expression.Path path) {
      type = owner(path.owner());
      name = path.field();
    }
    return type == null || name == null ? Optional.empty() : in(type, name);
  }

  private Optional<Found> in(String type, String name) {
    return vocabulary
        .type(type)
        .map(FactType::fields)
        .flatMap(all -> all.stream().filter(field -> field.name().equals(name)).findFirst())
        .map(field -> new Found(type, field));
  }

  private @Nullable String owner(Expression owner) {
    if (owner instanceof Expression.Variable variable) {
      return variables.get(variable.name()).map(this::factType).orElse(null);
    }
    return of(owner).map(FieldLookup::reference).orElse(null);
  }

  private @Nullable String factType(Bound bound) {
    if (bound instanceof Bound.ToFact fact) {
      return fact.type();
    }
    return bound instanceof Bound.ToValue value
        ? new FieldLookup(vocabulary, variables, value.pattern().type())
            .of(value.expression())
            .map(FieldLookup::reference)
            .orElse(null)
        : null;
  }

  private static @Nullable String reference(Found found) {
    return found.field().type() instanceof FieldType.Reference reference
        ? reference.factType()
        : null;
  }

  /** A field and the fact type it was read of. */
  record Found(String type, Field field) {}
}
