package org.huice.crosscheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.drl.Conditional;
import org.huice.drl.Expression;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Field;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** The facts of a dossier by type, found by walking its parents and lists. */
record OwnFacts(Map<String, FactType> types, Dossier dossier) {
  /** Whether a type is another or extends it. */
  boolean is(String type, String wanted) {
    FactType found = types.get(type);
    return type.equals(wanted)
        || (found != null && found.parent() != null && is(found.parent(), wanted));
  }

  List<Fact> of(String type) {
    return dossier.facts().stream().filter(fact -> is(fact.type().name(), type)).toList();
  }

  /**
   * The facts that a pattern may mean.
   *
   * @param maybeMore whether there may be others in a list that was not given
   */
  record Candidates(List<Fact> facts, boolean maybeMore) {}

  /** All facts of the type, or those in the list that the pattern names. */
  Candidates candidates(Conditional.Pattern pattern, Map<String, OwnExpressions.Known> bound) {
    Expression.Path from = pattern.from();
    if (from == null) {
      return new Candidates(of(pattern.type()), mayBeMore(pattern.type()));
    }
    String owner = ((Expression.Variable) from.owner()).name();
    OwnExpressions.Known known = bound.get(owner);
    List<Fact> list =
        known != null && known.value() instanceof Fact fact ? fact.lists().get(from.field()) : null;
    return new Candidates(list == null ? List.of() : list, list == null);
  }

  /** Whether a list that was not given could hold a fact of the type. */
  boolean mayBeMore(String type) {
    return dossier.facts().stream()
        .anyMatch(
            fact ->
                fact.type().fields().stream()
                    .filter(field -> !fact.lists().containsKey(field.name()))
                    .anyMatch(field -> leadsTo(field, type, 0)));
  }

  private boolean leadsTo(Field field, String type, int depth) {
    if (!(field.type() instanceof FieldType.ListOf list) || depth > types.size()) {
      return false;
    }
    FactType item = types.get(list.factType());
    return is(list.factType(), type)
        || (item != null
            && item.fields().stream().anyMatch(nested -> leadsTo(nested, type, depth + 1)));
  }

  /** The value of a field; numbers in base units, null where it was not given. */
  static @Nullable Object value(@Nullable Object owner, String name) {
    if (!(owner instanceof Fact fact)) {
      return null;
    }
    Field field =
        fact.type().fields().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    if (field.type() instanceof FieldType.Reference) {
      return fact.owner();
    }
    Object value = fact.values().get(name);
    return value instanceof Number
        ? Units.toBase(
            new BigDecimal(value.toString()), Objects.requireNonNullElse(field.unit(), "比例"))
        : value;
  }
}
