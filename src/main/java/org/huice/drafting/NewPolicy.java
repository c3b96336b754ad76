package org.huice.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.parsing.VocabularyReader;
import org.huice.policy.Clause;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;

/**
 * A new policy of a rules folder: one example clause with its rule and cases, as a draft, which
 * decides nothing until its writer has replaced it.
 */
public final class NewPolicy {
  private NewPolicy() {}

  /** The kinds of clauses, as {@code policy.yaml} writes them. */
  public static List<String> kinds() {
    return Stream.of(Clause.Kind.values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The vocabulary of a rules folder, of which nothing else has to be right. */
  public static Vocabulary vocabulary(Path rules, Consumer<Problem> problems) {
    return VocabularyReader.read(VocabularyFiles.read(rules, problems), problems);
  }

  /** The types about which an example of that kind can be, the best first. */
  public static List<String> subjects(Vocabulary vocabulary, String kind) {
    return Subject.all(vocabulary).values().stream()
        .filter(subject -> Example.fits(kind, subject))
        .sorted(Comparator.comparing(subject -> !subject.isAmount()))
        .map(subject -> subject.type().name())
        .toList();
  }

  /**
   * The files of a new policy by name.
   *
   * @param policy its id
   * @param kind one of {@link #kinds}
   * @param subject one of {@link #subjects}
   */
  public static Map<String, String> files(
      String policy, String kind, String subject, Vocabulary vocabulary) {
    Subject about = Objects.requireNonNull(Subject.all(vocabulary).get(subject));
    Example example = new Example(kind, about, vocabulary);
    Map<String, String> words = new LinkedHashMap<>();
    words.put("policy", policy);
    words.put("kind", kind);
    words.put("type", subject);
    words.put("lines", example.lines());
    words.put("text", example.text());
    words.put("name", example.name());
    words.put("parameters", example.parameters());
    words.put("condition", example.condition());
    words.put("then", example.then());
    words.put("draft", example.facts());
    words.put("later", remarked(example.cases()));
    Map<String, String> files = new LinkedHashMap<>();
    files.put("policy.yaml", filled("policy.yaml", words));
    files.put(policy + ".drl", filled("rules.drl", words));
    files.put("cases.yaml", filled("cases.yaml", words));
    return files;
  }

  private static String remarked(String cases) {
    return cases
        .strip()
        .lines()
        .map(line -> line.isEmpty() ? "" : "# " + line)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String filled(String template, Map<String, String> words) {
    String text = template(template);
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("{" + word.getKey() + "}", word.getValue());
    }
    return text;
  }

  private static String template(String name) {
    try (InputStream in = NewPolicy.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Writes a new policy: all of its files or none.
   *
   * @param rules the rules folder
   * @return the files
   * @throws FileAlreadyExistsException if anything of that name is there, which stays as it is
   */
  public static List<Path> write(Path rules, String policy, Map<String, String> files)
      throws IOException {
    Path policies = Files.createDirectories(rules.resolve("policies"));
    Path target = policies.resolve(policy);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    // Hidden, so that no reader takes it for a policy while it grows.
    Path part = policies.resolve(".huice-" + ProcessHandle.current().pid() + ".part");
    try {
      Files.createDirectory(part);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(
            part.resolve(file.getKey()), file.getValue(), StandardOpenOption.CREATE_NEW);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      remove(part, files);
    }
    return files.keySet().stream().map(target::resolve).toList();
  }

  private static void remove(Path part, Map<String, String> files) throws IOException {
    for (String file : files.keySet()) {
      Files.deleteIfExists(part.resolve(file));
    }
    Files.deleteIfExists(part);
  }
}
