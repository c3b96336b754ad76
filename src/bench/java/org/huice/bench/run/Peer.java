package org.huice.bench.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Another rule engine, with a class path of its own: its jars as its own pom resolved them, its
 * encoding of the rules, and what all contenders share, compiled for it alone.
 *
 * @param sources its folder under src/bench/peers, with {@code java} and {@code rules}
 * @param jars the folder into which its dependencies were copied
 */
record Peer(Path sources, Path jars) {
  /**
   * Compiles it.
   *
   * @param shared folders of sources that it needs beside its own
   * @param into the folder of its classes
   * @return its class path
   */
  List<String> compiled(List<Path> shared, Path into) throws IOException {
    if (!Files.isDirectory(jars)) {
      throw new IOException(jars + " is missing: mvn -Pbench fetches it");
    }
    Files.createDirectories(into);
    List<String> path = new ArrayList<>();
    path.add(into.toString());
    path.add(sources.resolve("rules").toString());
    for (Path jar : files(jars, ".jar")) {
      path.add(jar.toString());
    }
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-parameters"));
    arguments.addAll(List.of("-encoding", "UTF-8", "-d", into.toString(), "-cp"));
    arguments.add(String.join(File.pathSeparator, path));
    for (Path folder : Stream.concat(shared.stream(), Stream.of(sources)).toList()) {
      files(folder, ".java").forEach(file -> arguments.add(file.toString()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler.run(null, System.err, System.err, arguments.toArray(String[]::new)) != 0) {
      throw new IOException(sources + " does not compile");
    }
    return path;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
