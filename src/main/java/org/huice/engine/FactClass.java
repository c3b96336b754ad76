package org.huice.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.huice.dossier.Fact;
import org.huice.rule.Law;
import org.huice.rule.Told;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** The class that Drools generated for a fact type, ready to make facts of. */
final class FactClass {
  /** After so many facts it pays to have setters made. */
  private static final int MANY = 500;

  private final Constructor<? extends Told> constructor;

  /** In the order of the type, which is that of a fact's values. */
  private final List<Field> fields;

  private final @Nullable Field owner;

  /** Seen late by other threads, it costs them a while. */
  private int made;

  private volatile Ways ways;

  private FactClass(
      Constructor<? extends Told> constructor, List<Field> fields, @Nullable Field owner) {
    this.constructor = constructor;
    this.fields = List.copyOf(fields);
    this.owner = owner;
    this.ways = Ways.of(this.fields, owner, Setters::reflected);
  }

  /** How to set the values of a fact, in order, and its owner; null where it has none. */
  record Ways(List<Member> members, @Nullable BiConsumer<Object, @Nullable Object> owner) {
    static Ways of(
        List<Field> fields,
        @Nullable Field owner,
        Function<Field, BiConsumer<Object, @Nullable Object>> way) {
      return new Ways(
          fields.stream().map(field -> Member.of(field, way.apply(field))).toList(),
          owner == null ? null : way.apply(owner));
    }
  }

  /**
   * A field with a value.
   *
   * @param constants of an enum, by name; empty for all other types
   */
  record Member(
      String name, BiConsumer<Object, @Nullable Object> setter, Map<String, Object> constants) {
    static Member of(Field field, BiConsumer<Object, @Nullable Object> setter) {
      Map<String, Object> constants = new HashMap<>();
      if (field.getType().isEnum()) {
        for (Object constant : field.getType().getEnumConstants()) {
          constants.put(((Enum<?>) constant).name(), constant);
        }
      }
      return new Member(field.getName(), setter, constants);
    }

    /** A constant of an enum comes by its name. */
    void set(Told told, Object value) {
      setter.accept(told, constants.isEmpty() ? value : constants.get((String) value));
    }
  }

  /** Looks up the class and its fields once; it is verified here and not with the first fact. */
  static FactClass of(FactType type, ClassLoader vocabulary) throws ReflectiveOperationException {
    Class<? extends Told> generated =
        Class.forName("vocabulary." + type.name(), true, vocabulary).asSubclass(Told.class);
    List<Field> fields = new ArrayList<>();
    Field owner = null;
    for (org.huice.vocabulary.Field field : type.fields()) {
      if (field.owner()) {
        owner = accessible(generated, field.name());
      } else if (!(field.type() instanceof FieldType.ListOf)) {
        fields.add(accessible(generated, field.name()));
      }
    }
    return new FactClass(generated.getDeclaredConstructor(), fields, owner);
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

  /** The fact as the engine is told it, but for its lists. */
  Told tell(Fact fact, Law law, @Nullable Told holder, Filling filling) {
    Ways now = ways();
    Told told = create();
    told.huiceTell(law, fact);
    filling.fill(told, now.members(), fact.values());
    if (now.owner() != null && holder != null) {
      now.owner().accept(told, holder);
    }
    return told;
  }

  private Ways ways() {
    if (made <= MANY && ++made == MANY) {
      ways = Ways.of(fields, owner, Setters::called);
    }
    return ways;
  }

  private Told create() {
    try {
      return constructor.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
