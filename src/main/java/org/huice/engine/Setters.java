package org.huice.engine;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Ways to set a field of a generated class. */
final class Setters {
  private static final MethodType BOTH =
      MethodType.methodType(void.class, Object.class, Object.class);

  private Setters() {}

  /** By reflection: ready at once. */
  static BiConsumer<Object, @Nullable Object> reflected(Field field) {
    return (fact, value) -> {
      try {
        field.set(fact, value);
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException(impossible);
      }
    };
  }

  /**
   * By a class made for this field, which takes a while to make and is several times faster. It
   * calls the setter that Drools has generated for the field.
   */
  @SuppressWarnings("unchecked")
  static BiConsumer<Object, @Nullable Object> called(Field field) {
    Class<?> owner = field.getDeclaringClass();
    try {
      Method setter = owner.getMethod(name(field.getName()), field.getType());
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
      MethodHandle handle = lookup.unreflect(setter);
      CallSite made =
          LambdaMetafactory.metafactory(
              lookup,
              "accept",
              MethodType.methodType(BiConsumer.class),
              BOTH,
              handle,
              MethodType.methodType(void.class, owner, field.getType()));
      return (BiConsumer<Object, @Nullable Object>) made.getTarget().invoke();
    } catch (RuntimeException | Error broken) {
      throw broken;
    } catch (Throwable none) {
      return reflected(field);
    }
  }

  private static String name(String field) {
    return "set" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
  }
}
