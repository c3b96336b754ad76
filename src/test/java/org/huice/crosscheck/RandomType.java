package org.huice.crosscheck;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact type of a random vocabulary.
 *
 * @param parent the type it extends, whose fields and lists are repeated here
 * @param owner the type under which it is nested; null for the applicant
 * @param toOwner the name of its field for that owner
 * @param lists the element types by field name
 */
record RandomType(
    String name,
    @Nullable String parent,
    @Nullable String owner,
    String toOwner,
    List<RandomField> fields,
    Map<String, String> lists) {
  /** What the field for an owner is called where it has no name of a type. */
  static final String OWNER = "所属";

  /** The field that every type is known by. */
  static final String KEY = "编号";

  /**
   * A field of a random type.
   *
   * @param unit empty where it is no number
   */
  record RandomField(String name, Kind kind, String unit) {}

  List<RandomField> of(Kind kind) {
    return fields.stream().filter(field -> field.kind() == kind).toList();
  }
}
