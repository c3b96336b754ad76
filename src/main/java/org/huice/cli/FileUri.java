package org.huice.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Paths as URIs: every byte of UTF-8 that RFC 3986 does not leave as it is, percent-encoded. */
final class FileUri {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private FileUri() {}

  /** {@code rules/policies/%E8%AF%95}, with forward slashes; {@code ./} for the folder itself. */
  static String relative(Path path) {
    StringBuilder uri = new StringBuilder();
    for (Path name : path) {
      uri.append(uri.isEmpty() ? "" : "/").append(encoded(name.toString()));
    }
    return uri.isEmpty() ? "./" : uri.toString();
  }

  /** {@code file:///…}. */
  static String absolute(Path path) {
    String root = String.valueOf(path.getRoot()).replace('\\', '/');
    String start = root.startsWith("/") ? "file://" + root : "file:///" + root;
    return start + (path.getNameCount() == 0 ? "" : relative(path.subpath(0, path.getNameCount())));
  }

  private static String encoded(String name) {
    StringBuilder text = new StringBuilder();
    for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(each) >= 0) {
        text.append((char) each);
      } else {
        text.append("%%%02X".formatted(each & 0xFF));
      }
    }
    return text.toString();
  }
}
