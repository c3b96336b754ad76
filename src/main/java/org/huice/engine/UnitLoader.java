package org.huice.engine;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of one unit from memory. It serves them as resources as well, since the
 * compiler looks up the types of a parent unit in that way.
 */
final class UnitLoader extends ClassLoader {
  private static final String SUFFIX = ".class";

  private final Map<String, byte[]> classes;

  UnitLoader(CompiledUnit unit, ClassLoader parent) {
    super(parent);
    this.classes = unit.classes();
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name.replace('.', '/') + SUFFIX);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    byte[] bytes = classes.get(name);
    return bytes == null ? null : address(name, bytes);
  }

  /** An address that serves these bytes. */
  static URL address(String name, byte[] bytes) {
    try {
      return new URL("unit", "", -1, name, new InMemory(bytes));
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL found = findResource(name);
    return Collections.enumeration(found == null ? List.of() : List.of(found));
  }

  private static final class InMemory extends URLStreamHandler {
    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }
}
