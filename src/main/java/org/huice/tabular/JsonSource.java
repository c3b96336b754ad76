package org.huice.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.huice.tree.Node.Sequence;
import org.huice.tree.TextBytes;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A JSON file with one fact file, or a list of them. */
final class JsonSource implements Source {
  private final List<Entry> entries;
  private final String encoding;
  private int read;

  private JsonSource(List<Entry> entries, String encoding) {
    this.entries = entries;
    this.encoding = encoding;
  }

  /** The entries of a file; nothing where it cannot be read as a whole. */
  static Optional<Source> of(
      String file, byte[] bytes, Vocabulary vocabulary, Consumer<Problem> problems) {
    if (JsonTree.isTooLarge(file, bytes, problems)) {
      return Optional.empty();
    }
    List<Problem> found = new ArrayList<>();
    Optional<TextBytes> text = TextBytes.decode(file, bytes, found::add);
    Optional<Node> root = text.flatMap(decoded -> JsonTree.read(file, decoded, found::add));
    found.forEach(problems);
    if (root.isEmpty() || !found.isEmpty()) {
      return Optional.empty();
    }
    List<Node> nodes = root.get() instanceof Sequence list ? list.items() : List.of(root.get());
    List<Entry> entries = new ArrayList<>();
    for (Node node : nodes) {
      entries.add(
          new Whole(entries.size() + 1, node.place(), JsonLabel.of(node, vocabulary), node));
    }
    return Optional.of(new JsonSource(entries, text.map(TextBytes::charset).orElse("")));
  }

  @Override
  public @Nullable Entry next() {
    return read < entries.size() ? entries.get(read++) : null;
  }

  @Override
  public long position() {
    return read;
  }

  @Override
  public long size() {
    return entries.size();
  }

  @Override
  public String encoding() {
    return encoding;
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  private record Whole(long number, Place place, String label, Node node) implements Entry {
    @Override
    public Optional<Node> read(Consumer<Problem> problems) {
      return Optional.of(node);
    }
  }
}
