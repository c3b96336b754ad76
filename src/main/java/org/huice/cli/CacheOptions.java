package org.huice.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where compiled rules are kept between runs. */
final class CacheOptions {
  @Option(names = "--no-cache", descriptionKey = "no-cache", order = 60)
  private boolean none;

  /** The user's cache folder; null where none is wanted or known. */
  @Nullable Path folder(Surroundings surroundings) {
    if (none) {
      return null;
    }
    for (String variable : new String[] {"XDG_CACHE_HOME", "LOCALAPPDATA"}) {
      String base = surroundings.variable(variable);
      if (base != null && Path.of(base).isAbsolute()) {
        return Path.of(base).resolve("huice");
      }
    }
    String home = surroundings.properties().getProperty("user.home", "");
    return Path.of(home).isAbsolute() ? Path.of(home, ".cache", "huice") : null;
  }
}
