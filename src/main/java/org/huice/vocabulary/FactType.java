package org.huice.vocabulary;

import java.util.List;
import java.util.Optional;
import org.huice.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact.
 *
 * @param name as rules and fact files write it
 * @param parent the type it extends, whose fields it has too
 * @param applicant whether a fact of this type can be the one a dossier is about ({@code
 *     @applicant})
 * @param meaning one sentence
 * @param fields inherited ones first, then its own, each in the order of declaration
 * @param declared where it is declared
 */
public record FactType(
    String name,
    @Nullable String parent,
    boolean applicant,
    @Nullable String meaning,
    List<Field> fields,
    Place declared) {
  /** Keeps its own copy of the fields. */
  public FactType {
    fields = Fields.of(fields);
  }

  /** The field of that name, label or former name. */
  public Optional<Field> field(String word) {
    return Optional.ofNullable(Fields.of(fields).of(word));
  }

  /** The names of all fields, in their order. */
  public FieldNames names() {
    return Fields.of(fields).names();
  }

  /** The names of the fields that hold facts, in their order. */
  public FieldNames listNames() {
    return Fields.of(fields).lists();
  }

  /** The fields that make the identity, in order. */
  public List<Field> keys() {
    return fields.stream().filter(Field::key).toList();
  }

  /** The field that holds the owner, where the type is declared with one. */
  public Optional<Field> ownerField() {
    return fields.stream().filter(Field::owner).findFirst();
  }
}
