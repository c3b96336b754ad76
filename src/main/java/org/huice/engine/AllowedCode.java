package org.huice.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What generated code may touch: types and members by the kind of class, from {@code
 * allowed-code.txt}. Whatever is not listed is forbidden.
 */
final class AllowedCode {
  /** The kinds of class the compiler generates. */
  enum Kind {
    FACT,
    PREDICATE,
    CONSEQUENCE,
    STRUCTURE
  }

  private static final Pattern TRAILING_DIGITS = Pattern.compile("\\d+$");
  private static final AllowedCode LIST = read();

  private final Map<Kind, Map<String, Set<String>>> members = new EnumMap<>(Kind.class);

  private AllowedCode() {
    for (Kind kind : Kind.values()) {
      members.put(kind, new HashMap<>());
    }
  }

  /** Whether a class of that kind may name the type. */
  static boolean type(Kind kind, String type) {
    return LIST.of(kind, type) != null;
  }

  /** Whether a class of that kind may use the member of a type. */
  static boolean member(Kind kind, String owner, String name) {
    Set<String> names = LIST.of(kind, owner);
    return names != null && names.contains(name);
  }

  /** Every type that a class of some kind may name, {@code java/util/List}. */
  static Stream<String> types() {
    return LIST.members.values().stream().flatMap(types -> types.keySet().stream()).distinct();
  }

  private @Nullable Set<String> of(Kind kind, String type) {
    Map<String, Set<String>> listed = Objects.requireNonNull(members.get(kind));
    Set<String> names = listed.get(type);
    return names != null ? names : listed.get(TRAILING_DIGITS.matcher(type).replaceFirst("#"));
  }

  private static AllowedCode read() {
    AllowedCode list = new AllowedCode();
    try (InputStream in =
            Objects.requireNonNull(AllowedCode.class.getResourceAsStream("allowed-code.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      list.add(reader.lines().map(String::strip).filter(AllowedCode::says).toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return list;
  }

  private static boolean says(String line) {
    return !line.isEmpty() && !line.startsWith("//");
  }

  /** A line {@code [fact predicate]} opens a section; {@code type: member member} stands in one. */
  private void add(List<String> lines) {
    List<Kind> section = List.of();
    for (String line : lines) {
      if (line.startsWith("[")) {
        section = kinds(line.substring(1, line.length() - 1));
      } else {
        section.forEach(kind -> add(kind, line));
      }
    }
  }

  private static List<Kind> kinds(String header) {
    return Arrays.stream(header.split(" "))
        .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)))
        .toList();
  }

  private void add(Kind kind, String line) {
    int colon = line.indexOf(':');
    String type = colon < 0 ? line : line.substring(0, colon);
    Set<String> names = colon < 0 ? Set.of() : Set.of(line.substring(colon + 1).strip().split(" "));
    Objects.requireNonNull(members.get(kind))
        .computeIfAbsent(type, unseen -> new HashSet<>())
        .addAll(names);
  }
}
