package org.huice.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of a YAML file whose keys are known. Everything in it that is not as it should be
 * becomes a problem and reads as absent.
 */
final class Section {
  private final Mapping mapping;
  private final Keys keys;
  private final String name;
  private final Consumer<Problem> problems;

  private Section(Mapping mapping, Keys keys, String name, Consumer<Problem> problems) {
    this.mapping = mapping;
    this.keys = keys;
    this.name = name;
    this.problems = problems;
  }

  /** The section that a node holds, its keys checked; empty if the node is no mapping. */
  static Optional<Section> of(Node node, Keys keys, Consumer<Problem> problems) {
    return of(node, keys, keys.section(), problems);
  }

  /** The same, called by its own name in messages: 第一条. */
  static Optional<Section> of(Node node, Keys keys, String name, Consumer<Problem> problems) {
    return mapping(node, name, () -> Example.of(name, keys, node), problems)
        .map(mapping -> new Section(mapping, keys, name, problems).checked());
  }

  /** A node that has to be a mapping, with keys of any name. */
  static Optional<Mapping> mapping(Node node, String name, Consumer<Problem> problems) {
    return mapping(node, name, () -> Example.of(name, node), problems);
  }

  private static Optional<Mapping> mapping(
      Node node, String name, Supplier<String> example, Consumer<Problem> problems) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.accept(Problem.at(node.place(), RuleSetProblem.NOT_A_MAPPING, name, example.get()));
    return Optional.empty();
  }

  private Section checked() {
    for (Entry entry : mapping.entries()) {
      if (!keys.all().contains(entry.key())) {
        report(
            entry.place(),
            RuleSetProblem.UNKNOWN_KEY,
            entry.key(),
            name,
            keys.allowed(entry.key(), Locale.CHINESE),
            keys.allowed(entry.key(), Locale.ENGLISH));
      }
    }
    for (String key : keys.required()) {
      if (mapping.get(key).isEmpty()) {
        report(mapping.place(), RuleSetProblem.MISSING_KEY, key, name);
      }
    }
    return this;
  }

  /** What messages call it. */
  String name() {
    return name;
  }

  /** Where it starts. */
  Place place() {
    return mapping.place();
  }

  /** Where the value of a key starts, or the section where the key is absent. */
  Place place(String key) {
    return mapping.get(key).map(Node::place).orElse(mapping.place());
  }

  /** Whether the key is there. */
  boolean has(String key) {
    return mapping.get(key).isPresent();
  }

  /** The value of a key. */
  Optional<Node> node(String key) {
    return mapping.get(key);
  }

  /** The section under a key. */
  Optional<Section> section(String key, Keys inner) {
    return node(key).flatMap(node -> of(node, inner, problems));
  }

  /** Named things under a key, in order; a mapping that must not be empty. */
  Map<String, Entry> named(String key) {
    Map<String, Entry> found = new LinkedHashMap<>();
    node(key)
        .flatMap(node -> mapping(node, key, problems))
        .ifPresent(inner -> inner.entries().forEach(entry -> found.put(entry.key(), entry)));
    if (found.isEmpty() && node(key).orElse(null) instanceof Mapping) {
      report(place(key), RuleSetProblem.EMPTY_VALUE, key);
    }
    return found;
  }

  /** The items of a list under a key. */
  List<Node> items(String key) {
    Node node = node(key).orElse(null);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    report(node.place(), RuleSetProblem.NOT_A_LIST, key);
    return List.of();
  }

  /** The texts of a list under a key. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    items(key).forEach(item -> text(key, item).ifPresent(texts::add));
    return List.copyOf(texts);
  }

  /** The text under a key, without white space around it. */
  Optional<String> text(String key) {
    return node(key).flatMap(node -> text(key, node));
  }

  /** The text under a key, or null. */
  @Nullable String textOrNull(String key) {
    return text(key).orElse(null);
  }

  /** The text that a node under a key holds. */
  Optional<String> text(String key, Node node) {
    if (node instanceof Scalar blank && (blank.kind() == Kind.NULL || blank.text().isBlank())) {
      report(node.place(), RuleSetProblem.EMPTY_VALUE, key);
      return Optional.empty();
    }
    if (!(node instanceof Scalar scalar) || scalar.kind() != Kind.STRING) {
      report(node.place(), RuleSetProblem.NOT_A_TEXT, key, shown(node));
      return Optional.empty();
    }
    if (scalar.text().equals(ValueReader.REDACTED)) {
      report(node.place(), RuleSetProblem.MISPLACED_REDACTED, key);
      return Optional.empty();
    }
    return Optional.of(scalar.text().strip());
  }

  /** What the word under a key stands for. */
  <T> Optional<T> word(String key, Words<T> words) {
    Optional<String> word = text(key);
    Optional<T> meaning = word.flatMap(words::meaning);
    if (word.isPresent() && meaning.isEmpty()) {
      wrongWord(key, word.get(), words.all(Locale.CHINESE), words.all(Locale.ENGLISH));
    }
    return meaning;
  }

  /**
   * Reports a word that is none of the known ones.
   *
   * @param chinese the known ones, for a message in Chinese
   * @param english the same in English
   */
  void wrongWord(String key, String word, String chinese, String english) {
    report(place(key), RuleSetProblem.WRONG_WORD, key, word, chinese, english);
  }

  /** The truth value under a key. */
  Optional<Boolean> flag(String key) {
    Node node = node(key).orElse(null);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
      return Optional.of(scalar.text().equals("true"));
    }
    report(node.place(), RuleSetProblem.NOT_A_FLAG, key, shown(node));
    return Optional.empty();
  }

  /** The calendar day under a key. */
  Optional<LocalDate> day(String key) {
    return node(key).flatMap(node -> Days.read(node, problems));
  }

  /** Whether a name is one of those known; reports one that is not. */
  boolean isOneOf(Collection<String> known, String name, Place place, RuleSetProblem code) {
    boolean found = known.contains(name);
    if (!found) {
      report(place, code, name, Nearest.allowed(name, known));
    }
    return found;
  }

  /** Reports two keys for the two kinds of one bound. */
  void notBoth(String included, String excluded) {
    if (has(included) && has(excluded)) {
      report(place(excluded), RuleSetProblem.TWO_BOUNDS, included, excluded);
    }
  }

  /** Reports a problem of this section. */
  void report(Place place, RuleSetProblem code, String... arguments) {
    problems.accept(Problem.at(place, code, arguments));
  }

  /** A node as a message shows it. */
  static String shown(Node node) {
    return node instanceof Scalar scalar ? scalar.text() : node instanceof Mapping ? "{…}" : "[…]";
  }
}
