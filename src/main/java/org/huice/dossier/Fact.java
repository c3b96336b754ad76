package org.huice.dossier;

import java.util.List;
import java.util.Map;
import org.huice.vocabulary.FactType;
import org.jspecify.annotations.Nullable;

/**
 * One fact. What is absent stays absent: a field without a value has no entry, a list that was not
 * given has no entry, a list given empty has an empty one.
 *
 * @param type its type
 * @param id its identity
 * @param owner the fact under which it is nested; null for the applicant
 * @param values by field name: String for text and for the constant of an enum, BigDecimal,
 *     Integer, Boolean or LocalDate
 * @param lists by field name, the facts nested under it, sorted by identity
 * @param evidence by field name, where it is given
 * @param path where it stands in its file: {@code $.企业.能源项目[0]}; never part of a decision
 * @param written by field name the word that the file has for it, where that is its label or a
 *     former name; never part of a decision
 */
public record Fact(
    FactType type,
    FactId id,
    @Nullable Fact owner,
    Map<String, Object> values,
    Map<String, List<Fact>> lists,
    Map<String, Evidence> evidence,
    String path,
    Map<String, String> written) {
  /** The value of a field, or null where it is absent. */
  public @Nullable Object value(String field) {
    return values.get(field);
  }

  /** Where a field stands in the file, or would stand: {@code $.企业.能源项目[0].设备投资额}. */
  public String path(String field) {
    return path + "." + written.getOrDefault(field, field);
  }

  /** Facts are one and the same only if they are the same object. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** The identity of a field, free of positions: {@code 能源项目[P-01].设备投资额}. */
  public String name(String field) {
    return id + "." + field;
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
