package org.huice.dossier;

import java.util.List;
import java.util.Map;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.FieldNames;
import org.jspecify.annotations.Nullable;

/**
 * One fact. What is absent stays absent: a field without a value has no entry, a list that was not
 * given has no entry, a list given empty has an empty one. Two facts are one and the same only if
 * they are the same object.
 */
public final class Fact {
  private final FactType type;
  private final FactId id;
  private final @Nullable Fact owner;

  /** By the position of the field in the type; null where it is absent. */
  private final @Nullable Object[] values;

  private final Map<String, List<Fact>> lists;
  private final Map<String, Evidence> evidence;

  /** The text of it, or what makes that when somebody asks. */
  private final Object path;

  private final Map<String, String> written;

  /**
   * One of these values.
   *
   * @param owner the fact under which it is nested; null for the applicant
   * @param values by field name: String for text and for the constant of an enum, BigDecimal,
   *     Integer, Boolean or LocalDate
   * @param lists by field name, the facts nested under it, sorted by identity
   * @param evidence by field name, where it is given
   * @param path where it stands in its file: {@code $.企业.能源项目[0]}; never part of a decision
   * @param written by field name the word that the file has for it, where that is its label or a
   *     former name; never part of a decision
   * @throws IllegalArgumentException for a value of what is no field of the type
   */
  public Fact(
      FactType type,
      FactId id,
      @Nullable Fact owner,
      Map<String, Object> values,
      Map<String, List<Fact>> lists,
      Map<String, Evidence> evidence,
      String path,
      Map<String, String> written) {
    this(type, id, owner, placed(type.names(), values), lists, evidence, path, written);
  }

  /**
   * One of values by position, which nobody changes from here on.
   *
   * @param path what says where it stands
   */
  Fact(
      FactType type,
      FactId id,
      @Nullable Fact owner,
      @Nullable Object[] values,
      Map<String, List<Fact>> lists,
      Map<String, Evidence> evidence,
      Object path,
      Map<String, String> written) {
    this.type = type;
    this.id = id;
    this.owner = owner;
    this.values = values;
    this.lists = lists;
    this.evidence = evidence;
    this.path = path;
    this.written = written;
  }

  private static @Nullable Object[] placed(FieldNames names, Map<String, Object> values) {
    @Nullable Object[] placed = new @Nullable Object[names.count()];
    values.forEach(
        (name, value) -> {
          int position = names.position(name);
          if (position < 0) {
            throw new IllegalArgumentException(name);
          }
          placed[position] = value;
        });
    return placed;
  }

  /** What it is a fact of. */
  public FactType type() {
    return type;
  }

  /** Its identity. */
  public FactId id() {
    return id;
  }

  /** The fact under which it is nested; null for the applicant. */
  public @Nullable Fact owner() {
    return owner;
  }

  /** The values by field name, in the order of the fields; it cannot be changed. */
  public Map<String, Object> values() {
    return new FieldMap<>(type.names(), values);
  }

  /** The value of a field, or null where it is absent. */
  public @Nullable Object value(String field) {
    int position = type.names().position(field);
    return position < 0 ? null : values[position];
  }

  /**
   * Lays its values into an array by the position of their fields in the type, null where one is
   * absent.
   *
   * @param all as long as the type has fields
   */
  public void layInto(@Nullable Object[] all) {
    System.arraycopy(values, 0, all, 0, values.length);
  }

  /** By field name, the facts nested under it, sorted by identity. */
  public Map<String, List<Fact>> lists() {
    return lists;
  }

  /** By field name, where it is given. */
  public Map<String, Evidence> evidence() {
    return evidence;
  }

  /** By field name, the word that the file has for it, where that is another. */
  public Map<String, String> written() {
    return written;
  }

  /** Where it stands in its file: {@code $.企业.能源项目[0]}; never part of a decision. */
  public String path() {
    return path.toString();
  }

  /** Where a field stands in the file, or would stand: {@code $.企业.能源项目[0].设备投资额}. */
  public String path(String field) {
    return path + "." + written.getOrDefault(field, field);
  }

  /** The identity of a field, free of positions: {@code 能源项目[P-01].设备投资额}. */
  public String name(String field) {
    return id + "." + field;
  }

  /** The same, not written yet. */
  public FactField at(String field) {
    return new FactField(id, field);
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
