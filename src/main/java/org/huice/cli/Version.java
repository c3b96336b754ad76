package org.huice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, as Maven writes it into the jar. */
final class Version {
  private static final String FILE = "/META-INF/maven/org.huice/huice/pom.properties";

  private Version() {}

  /** {@code 0.1.0}; {@code development} where it does not run from its jar. */
  static String number() {
    try (InputStream in = Version.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return "development";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "development");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
