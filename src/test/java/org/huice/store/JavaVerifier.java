package org.huice.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Verify.java, compiled by itself without anything of ours, and asked without ending the JVM. */
final class JavaVerifier implements AutoCloseable {
  private final URLClassLoader loader;
  private final Method check;

  JavaVerifier(Path folder) throws IOException {
    Path source = folder.resolve("Verify.java");
    try (var text = Objects.requireNonNull(ExportFolder.class.getResourceAsStream("Verify.java"))) {
      Files.copy(text, source);
    }
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-encoding", "UTF-8", source.toString());
    if (result != 0) {
      throw new IllegalStateException("Verify.java does not compile");
    }
    URL[] path = {folder.toUri().toURL()};
    loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    try {
      check =
          loader
              .loadClass("Verify")
              .getDeclaredMethod("check", Path.class, String.class, Path.class);
      check.setAccessible(true);
    } catch (ReflectiveOperationException none) {
      throw new IllegalStateException(none);
    }
  }

  /** Its lines: what was found, or that everything is whole. */
  List<String> check(Path export, @Nullable String key, @Nullable Path kept) {
    try {
      List<String> lines = new ArrayList<>();
      ((List<?>) check.invoke(null, export, key, kept)).forEach(line -> lines.add((String) line));
      return lines;
    } catch (ReflectiveOperationException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static boolean isIntact(List<String> lines) {
    return lines.size() == 1 && lines.get(0).startsWith("完好");
  }

  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
