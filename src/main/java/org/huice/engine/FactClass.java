package org.huice.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.dossier.Fact;
import org.huice.rule.Law;
import org.huice.rule.Told;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** The class that Drools generated for a fact type, ready to make facts of. */
final class FactClass {
  private final Constructor<? extends Told> constructor;

  /** In the order of the type, which is that of a fact's values. */
  private final List<Member> members;

  private final @Nullable Field owner;

  private FactClass(
      Constructor<? extends Told> constructor, List<Member> members, @Nullable Field owner) {
    this.constructor = constructor;
    this.members = List.copyOf(members);
    this.owner = owner;
  }

  /**
   * A field with a value.
   *
   * @param constants of an enum, by name; empty for all other types
   */
  record Member(String name, Field field, Map<String, Object> constants) {
    static Member of(Field field) {
      Map<String, Object> constants = new HashMap<>();
      if (field.getType().isEnum()) {
        for (Object constant : field.getType().getEnumConstants()) {
          constants.put(((Enum<?>) constant).name(), constant);
        }
      }
      return new Member(field.getName(), field, constants);
    }

    private Object constant(Object name) {
      return Objects.requireNonNull(constants.get((String) name), name::toString);
    }

    /** A constant of an enum comes by its name. */
    void set(Told told, Object value) {
      FactClass.set(field, told, field.getType().isEnum() ? constant(value) : value);
    }
  }

  /** Looks up the class and its fields once; it is verified here and not with the first fact. */
  static FactClass of(FactType type, ClassLoader vocabulary) throws ReflectiveOperationException {
    Class<? extends Told> generated =
        Class.forName("vocabulary." + type.name(), true, vocabulary).asSubclass(Told.class);
    List<Member> members = new ArrayList<>();
    Field owner = null;
    for (org.huice.vocabulary.Field field : type.fields()) {
      if (field.owner()) {
        owner = accessible(generated, field.name());
      } else if (!(field.type() instanceof FieldType.ListOf)) {
        members.add(Member.of(accessible(generated, field.name())));
      }
    }
    return new FactClass(generated.getDeclaredConstructor(), members, owner);
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
    Told told = create();
    told.huiceTell(law, fact);
    filling.fill(told, members, fact.values());
    if (owner != null && holder != null) {
      set(owner, told, holder);
    }
    return told;
  }

  private static void set(Field field, Told told, @Nullable Object value) {
    try {
      field.set(told, value);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Told create() {
    try {
      return constructor.newInstance();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
