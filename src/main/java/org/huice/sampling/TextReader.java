package org.huice.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.tree.Node;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;

/**
 * Reads how a text is made: one piece, or a list of pieces. A piece is text, in which {@code #}
 * stands for a digit, {@code {n}} for the number of the fact in its list, {@code {entry}} for that
 * of the entry and {@code {field}} for what another field shows; or it is a choice of words.
 */
final class TextReader {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final String NUMBER = "n";
  private static final String ENTRY = "entry";

  /** Wide enough for ten million entries. */
  private static final int WIDTH = 8;

  private final Part part;
  private final References references;

  TextReader(Part part, References references) {
    this.part = part;
    this.references = references;
  }

  /** The text that a node describes. */
  Optional<Simple.Joined> text(Node node) {
    List<Piece> pieces = new ArrayList<>();
    List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    boolean whole = !items.isEmpty();
    for (Node item : items) {
      whole &= piece(item, pieces);
    }
    return whole ? Optional.of(new Simple.Joined(List.copyOf(pieces))) : Optional.empty();
  }

  private boolean piece(Node item, List<Piece> pieces) {
    if (item instanceof Scalar) {
      Optional<String> written = part.text(item);
      return written.isPresent() && split(item, written.get(), pieces);
    }
    Optional<Weights<String>> words =
        new WeightReader(part).read(item, named -> Optional.of(named.word()));
    words.ifPresent(found -> pieces.add(new Piece.Word(found)));
    return words.isPresent();
  }

  private boolean split(Node item, String written, List<Piece> pieces) {
    Matcher braces = BRACES.matcher(written);
    int done = 0;
    boolean whole = true;
    for (MatchResult brace : braces.results().toList()) {
      literal(written.substring(done, brace.start()), pieces);
      Optional<Piece> piece = named(item, brace.group(1));
      piece.ifPresent(pieces::add);
      whole &= piece.isPresent();
      done = brace.end();
    }
    literal(written.substring(done), pieces);
    return whole;
  }

  private static void literal(String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Pattern(text));
    }
  }

  private Optional<Piece> named(Node item, String name) {
    if (name.equals(NUMBER)) {
      return Optional.of(new Piece.Position());
    }
    if (name.equals(ENTRY)) {
      return Optional.of(new Piece.Entry(WIDTH));
    }
    return references.find(part, item, name).map(Piece.Other::new);
  }
}
