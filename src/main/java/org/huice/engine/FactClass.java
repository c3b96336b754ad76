package org.huice.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.rule.Told;
import org.huice.vocabulary.FactType;
import org.jspecify.annotations.Nullable;

/** The class that Drools generated for a fact type, ready to make facts of. */
final class FactClass {
  private static final int NONE = -1;

  private final Constructor<? extends Told> constructor;

  /** By position in the type. */
  private final List<Field> fields;

  private final List<Choice> choices = new ArrayList<>();
  private final int owner;

  private FactClass(FactType type, Constructor<? extends Told> constructor, List<Field> fields) {
    this.constructor = constructor;
    this.fields = List.copyOf(fields);
    this.owner = type.ownerField().map(type.fields()::indexOf).orElse(NONE);
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).getType().isEnum()) {
        choices.add(Choice.of(i, fields.get(i).getType()));
      }
    }
  }

  /**
   * A field that holds a constant of an enum, of which a fact has the name.
   *
   * @param position in the type
   * @param constants by name
   */
  private record Choice(int position, Map<String, Object> constants) {
    static Choice of(int position, Class<?> type) {
      Map<String, Object> constants = new HashMap<>();
      for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
        constants.put(((Enum<?>) constant).name(), constant);
      }
      return new Choice(position, constants);
    }

    void find(@Nullable Object[] values) {
      Object name = values[position];
      if (name != null) {
        values[position] = Objects.requireNonNull(constants.get(name), name::toString);
      }
    }
  }

  /** Looks up the class and its fields once; it is verified here and not with the first fact. */
  static FactClass of(FactType type, ClassLoader vocabulary) throws ReflectiveOperationException {
    Class<? extends Told> generated =
        Class.forName("vocabulary." + type.name(), true, vocabulary).asSubclass(Told.class);
    List<Field> fields = new ArrayList<>();
    for (org.huice.vocabulary.Field field : type.fields()) {
      fields.add(accessible(generated, field.name()));
    }
    return new FactClass(type, constructor(generated, fields), fields);
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

  /**
   * Drools makes one that takes all values, inherited ones first and each in the order of
   * declaration, which is the order of the type; but not for a type that declares very many.
   */
  private static Constructor<? extends Told> constructor(
      Class<? extends Told> generated, List<Field> fields) throws NoSuchMethodException {
    Class<?>[] all = fields.stream().map(Field::getType).toArray(Class<?>[]::new);
    boolean whole =
        Arrays.stream(generated.getDeclaredConstructors())
            .anyMatch(constructor -> Arrays.equals(constructor.getParameterTypes(), all));
    Constructor<? extends Told> found =
        whole ? generated.getDeclaredConstructor(all) : generated.getDeclaredConstructor();
    found.setAccessible(true);
    return found;
  }

  /** How many fields its type has. */
  int size() {
    return fields.size();
  }

  /**
   * A fact without its lists.
   *
   * @param values by position in the type; what a fact has, which is replaced here by what its
   *     class has
   */
  Told make(@Nullable Object[] values, @Nullable Told holder) {
    for (int i = 0; i < choices.size(); i++) {
      choices.get(i).find(values);
    }
    if (owner != NONE) {
      values[owner] = holder;
    }
    try {
      return constructor.getParameterCount() == 0 ? set(values) : constructor.newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Told set(@Nullable Object[] values) throws ReflectiveOperationException {
    Told told = constructor.newInstance();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != null) {
        fields.get(i).set(told, values[i]);
      }
    }
    return told;
  }
}
