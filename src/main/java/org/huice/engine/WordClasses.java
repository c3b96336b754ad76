package org.huice.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The classes of ours that a compiled rule may call, and what they inherit from. It is bound to
 * their signatures, so once any of them changes a cached rule is void. They are those that the scan
 * lets pass, so that a new word cannot be forgotten here; what stands behind them is called as it
 * is now and binds no rule.
 */
final class WordClasses {
  private static final String OURS = "org/huice/";

  private final SortedSet<Class<?>> all = new TreeSet<>(Comparator.comparing(Class::getName));

  private WordClasses() {}

  /** All of them, by name. */
  static SortedSet<Class<?>> all() {
    WordClasses found = new WordClasses();
    AllowedCode.types()
        .filter(type -> type.startsWith(OURS))
        .map(WordClasses::load)
        .forEach(found::add);
    return found.all;
  }

  /** The class file of one. */
  static byte[] bytes(Class<?> type) {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> load(String type) {
    try {
      return Class.forName(type.replace('/', '.'), false, WordClasses.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private void add(Class<?> type) {
    if (type.getName().replace('.', '/').startsWith(OURS) && all.add(type)) {
      if (type.getSuperclass() != null) {
        add(type.getSuperclass());
      }
      for (Class<?> parent : type.getInterfaces()) {
        add(parent);
      }
    }
  }
}
