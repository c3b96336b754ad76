package org.huice.vocabulary;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The fields of a type, which know each other by every word for them; immutable. */
final class Fields extends AbstractList<Field> implements RandomAccess {
  private final Field[] fields;
  private final Map<String, Field> byWord = new HashMap<>();
  private final FieldNames names;
  private final FieldNames lists;

  private Fields(List<Field> fields) {
    this.fields = fields.toArray(Field[]::new);
    this.names = new FieldNames(fields.stream().map(Field::name).toList());
    this.lists = new FieldNames(fields.stream().filter(Fields::isList).map(Field::name).toList());
    for (Field field : fields) {
      byWord.putIfAbsent(field.name(), field);
      if (field.label() != null) {
        byWord.putIfAbsent(field.label(), field);
      }
      field.aliases().forEach(alias -> byWord.putIfAbsent(alias, field));
    }
  }

  private static boolean isList(Field field) {
    return field.type() instanceof FieldType.ListOf;
  }

  static Fields of(List<Field> fields) {
    return fields instanceof Fields known ? known : new Fields(fields);
  }

  /** The first that has the word as its name, label or former name; null where none has. */
  @Nullable Field of(String word) {
    return byWord.get(word);
  }

  FieldNames names() {
    return names;
  }

  /** Of those that hold facts. */
  FieldNames lists() {
    return lists;
  }

  @Override
  public Field get(int index) {
    return fields[index];
  }

  @Override
  public int size() {
    return fields.length;
  }
}
