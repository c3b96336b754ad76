package org.huice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A good folder of one policy, to be damaged: bytes, words and lines swapped, removed, doubled,
 * replaced by odd ones, nested, moved between its files.
 */
final class Damage {
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}_$]+|[^\\s\\p{L}\\p{N}]|\\s+");

  private static final List<String> ODD =
      List.of(
          "\u200b",
          "\u202e",
          "\ufeff",
          "\0",
          "\\u0022",
          "\\",
          "\"",
          "'",
          "“",
          "：",
          "，",
          "\t",
          "\r",
          "\u2028",
          "\ud83d\ude00",
          "e\u0301",
          "а",
          "Ａ",
          "((((((((",
          "))))))))",
          "[[[[[[[[",
          "{{{{{{{{",
          "- - - - ",
          "&a ",
          "*a",
          "!!java.io.File ",
          "<<: ",
          "---\n",
          "? ",
          "%YAML 9\n",
          "1e999999999",
          "99999999999999999999999999999999999999",
          "-1",
          "0",
          "1/0",
          "null",
          "~",
          "rule \"",
          "end\n",
          "then\n",
          "when\n",
          "declare ",
          "import java.io.*\n",
          "function ",
          "eval( true )",
          "System.exit( 1 )",
          "/*",
          "*/",
          "//",
          "#",
          "@",
          "$",
          ";",
          "..",
          "==",
          "!");

  private final Map<String, byte[]> files;

  private Damage(Map<String, byte[]> files) {
    this.files = files;
  }

  /** The shipped policies, the published ones and the base of the rejected, one folder each. */
  static List<Damage> sources() throws IOException {
    List<Damage> sources = new ArrayList<>();
    for (String root : List.of("rules", "fixtures/rulesets/published", "fixtures/rejected/base")) {
      try (Stream<Path> policies = Files.list(Path.of(root, "policies"))) {
        for (Path policy : policies.filter(Files::isDirectory).sorted().toList()) {
          sources.add(of(Path.of(root), policy));
        }
      }
    }
    return sources;
  }

  private static Damage of(Path root, Path policy) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path folder : List.of(root.resolve("vocabulary"), policy)) {
      for (Path file : BrokenFolder.files(folder)) {
        if (!file.endsWith("cases.yaml")) {
          files.put(root.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return new Damage(files);
  }

  /** Writes the folder with one to four damages, in any of its files. */
  void write(Path folder, Random random) throws IOException {
    Map<String, byte[]> damaged = new TreeMap<>(files);
    List<String> names = List.copyOf(files.keySet());
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      String name = names.get(random.nextInt(names.size()));
      byte[] other = files.get(names.get(random.nextInt(names.size())));
      damaged.put(name, damage(damaged.get(name), other, random));
    }
    for (Map.Entry<String, byte[]> file : damaged.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Removes a folder that was written. */
  static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static byte[] damage(byte[] bytes, byte[] other, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> bytes(bytes, random);
      case 1 -> splice(bytes, other, random);
      case 2 -> text(Pattern.compile(".*\\R?"), bytes, other, random);
      default -> text(TOKEN, bytes, other, random);
    };
  }

  private static byte[] bytes(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  /** The beginning of the one and the end of the other. */
  private static byte[] splice(byte[] bytes, byte[] other, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    out.writeBytes(Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
    return out.toByteArray();
  }

  private static byte[] text(Pattern part, byte[] bytes, byte[] other, Random random) {
    List<String> parts = parts(part, bytes);
    if (parts.isEmpty()) {
      return bytes;
    }
    List<String> others = parts(part, other);
    int at = random.nextInt(parts.size());
    switch (random.nextInt(7)) {
      case 0 -> parts.remove(at);
      case 1 -> parts.add(at, parts.get(at));
      case 2 -> Collections.swap(parts, at, random.nextInt(parts.size()));
      case 3 -> parts.add(at, ODD.get(random.nextInt(ODD.size())));
      case 4 -> parts.set(at, ODD.get(random.nextInt(ODD.size())));
      case 5 -> parts.set(at, (parts.get(at) + " ").repeat(1 + random.nextInt(40)));
      default -> parts.set(at, others.isEmpty() ? "" : others.get(random.nextInt(others.size())));
    }
    return String.join("", parts).getBytes(UTF_8);
  }

  private static List<String> parts(Pattern part, byte[] bytes) {
    Matcher parts = part.matcher(new String(bytes, UTF_8));
    return new ArrayList<>(parts.results().map(MatchResult::group).toList());
  }
}
