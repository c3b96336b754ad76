package org.huice.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which Drools decides. */
public final class EngineVersion {
  private EngineVersion() {}

  /** The version of Drools that is loaded, {@code 10.2.0}. */
  public static String drools() {
    Properties versions = new Properties();
    try (InputStream in =
        EngineVersion.class.getClassLoader().getResourceAsStream("drools.versions.properties")) {
      versions.load(Objects.requireNonNull(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return versions.getProperty("drools.version", "");
  }
}
