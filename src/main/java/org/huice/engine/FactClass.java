package org.huice.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.huice.drl.CanonicalLaw;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.FieldType;

/** The class that Drools generated for a fact type, ready to make facts of. */
final class FactClass {
  private final Constructor<?> constructor;
  private final Map<String, Field> fields;

  private FactClass(Constructor<?> constructor, Map<String, Field> fields) {
    this.constructor = constructor;
    this.fields = fields;
  }

  /** Looks up the class and its fields once; it is verified here and not with the first fact. */
  static FactClass of(FactType type, ClassLoader vocabulary) throws ReflectiveOperationException {
    Class<?> generated = Class.forName("vocabulary." + type.name(), true, vocabulary);
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put(CanonicalLaw.FIELD, accessible(generated, CanonicalLaw.FIELD));
    for (org.huice.vocabulary.Field field : type.fields()) {
      if (!(field.type() instanceof FieldType.ListOf)) {
        fields.put(field.name(), accessible(generated, field.name()));
      }
    }
    return new FactClass(generated.getDeclaredConstructor(), fields);
  }

  private static Field accessible(Class<?> generated, String name) throws NoSuchFieldException {
    for (Class<?> type = generated; type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(generated.getName() + "." + name);
  }

  /** A fact without any value. */
  Object create() {
    try {
      return constructor.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Sets a field; a constant of an enum comes by its name. */
  void set(Object fact, String name, Object value) {
    Field field = Objects.requireNonNull(fields.get(name), name);
    try {
      field.set(fact, field.getType().isEnum() ? constant(field.getType(), value) : value);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object constant(Class<?> type, Object name) {
    return Enum.valueOf(type.asSubclass(Enum.class), (String) name);
  }
}
