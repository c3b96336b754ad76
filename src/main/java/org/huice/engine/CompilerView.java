package org.huice.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler sees of the classes that units build on. It asks for the same few hundred class
 * files, and for many that there are not, with each unit: they are read once.
 */
final class CompilerView extends ClassLoader {
  private static final String SUFFIX = ".class";

  private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

  CompilerView(ClassLoader seen) {
    super(seen);
  }

  @Override
  public @Nullable URL getResource(String name) {
    return name.endsWith(SUFFIX)
        ? files
            .computeIfAbsent(name, this::read)
            .map(bytes -> UnitLoader.address(name, bytes))
            .orElse(null)
        : super.getResource(name);
  }

  private Optional<byte[]> read(String name) {
    URL found = super.getResource(name);
    if (found == null) {
      return Optional.empty();
    }
    try (InputStream in = found.openStream()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
