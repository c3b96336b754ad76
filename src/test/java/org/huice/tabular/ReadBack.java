package org.huice.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Mapping;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * All that comes out of a register.
 *
 * @param whole problems of the register
 * @param facts the fact file of each entry that has one
 * @param rejected problems of entries
 * @param entries how many there are
 * @param encoding as found
 * @param notices of the register
 * @param marks of entries
 */
record ReadBack(
    List<Problem> whole,
    List<String> facts,
    List<Problem> rejected,
    int entries,
    String encoding,
    List<Problem> notices,
    List<Problem> marks) {
  static ReadBack of(Path file, Vocabulary vocabulary) throws IOException {
    return of(file, vocabulary, null);
  }

  static ReadBack of(Path file, Vocabulary vocabulary, @Nullable String type) throws IOException {
    List<Problem> whole = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    List<Problem> rejected = new ArrayList<>();
    List<Problem> marks = new ArrayList<>();
    int entries = 0;
    Optional<Source> opened = RegisterReader.open(file, vocabulary, type, whole::add);
    if (opened.isEmpty()) {
      return new ReadBack(whole, facts, rejected, 0, "", List.of(), List.of());
    }
    try (Source source = opened.get()) {
      for (Entry entry = source.next(); entry != null; entry = source.next()) {
        entries++;
        if (entry.number() != entries) {
          throw new AssertionError("entry " + entry.number() + " is number " + entries);
        }
        marks.addAll(entry.marks());
        int before = rejected.size();
        Optional<Node> node = entry.read(rejected::add);
        if (node.isPresent() == (rejected.size() > before)) {
          throw new AssertionError("neither facts nor a problem, or both: " + entry.place());
        }
        node.map(ReadBack::text).ifPresent(facts::add);
      }
      return new ReadBack(
          whole, facts, rejected, entries, source.encoding(), source.notices(), marks);
    }
  }

  /** What is wrong, as {@code 名册!D7 day-due}. */
  List<String> told() {
    return Stream.concat(whole.stream(), rejected.stream())
        .map(problem -> CellName.of(problem.place()) + " " + problem.code().code())
        .toList();
  }

  /** What is told or marked although it is read, as {@code 名册!D7 unit-assumed}. */
  List<String> minded() {
    return Stream.concat(notices.stream(), marks.stream())
        .map(problem -> CellName.of(problem.place()) + " " + problem.code().code())
        .toList();
  }

  /** Every sentence in both languages, to see that its placeholders are filled. */
  String sentences() {
    return Stream.concat(whole.stream(), rejected.stream())
        .flatMap(
            problem ->
                Stream.of(Locale.CHINESE, Locale.ENGLISH)
                    .map(
                        language ->
                            problem.title(language)
                                + problem.sentence(language)
                                + problem.remedy(language)))
        .collect(Collectors.joining("\n"));
  }

  /** A tree without its places. */
  static String text(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.key() + "=" + text(entry.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof Sequence list) {
      return list.items().stream().map(ReadBack::text).collect(Collectors.joining(",", "[", "]"));
    }
    Scalar scalar = (Scalar) node;
    return scalar.kind() == Kind.STRING ? "'" + scalar.text() + "'" : scalar.text();
  }
}
