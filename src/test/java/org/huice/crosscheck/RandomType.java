package org.huice.crosscheck;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact type of a random vocabulary.
 *
 * @param parent the type it extends, whose fields and lists are repeated here
 * @param owner the type under which it is nested; null for the applicant
 * @param lists the element types by field name
 */
record RandomType(
    String name,
    @Nullable String parent,
    @Nullable String owner,
    List<RandomField> fields,
    Map<String, String> lists) {
  /** The field that every nested type has for its owner. */
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
