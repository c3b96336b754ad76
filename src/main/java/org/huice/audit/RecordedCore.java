package org.huice.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.huice.dossier.Dossier;
import org.huice.dossier.DossierReader;
import org.huice.json.CanonicalJson;
import org.huice.problem.Problem;
import org.huice.register.JsonValues;
import org.huice.tree.JsonTree;
import org.huice.tree.Node;
import org.huice.tree.TextBytes;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The core of a determination as it was recorded. */
final class RecordedCore {
  private final byte[] bytes;
  private final Parts tree;
  private final Supplier<byte[]> facts;

  private RecordedCore(byte[] bytes, Parts tree, Supplier<byte[]> facts) {
    this.bytes = bytes;
    this.tree = tree;
    this.facts = facts;
  }

  /**
   * The core as far as it is needed to decide it again and to hold the entry against it. That these
   * are the bytes of a core has to be seen from what then comes out.
   *
   * @throws IllegalArgumentException if it is plain that they are not
   */
  static RecordedCore brief(byte[] bytes) {
    CoreBrief.Kept kept = CoreBrief.of(bytes);
    return new RecordedCore(bytes, kept.tree(), kept::facts);
  }

  /** The core; empty where the bytes are no such object. */
  static Optional<RecordedCore> read(byte[] bytes) {
    try {
      Parts tree = new Parts(JsonValues.object(bytes));
      RecordedCore core =
          new RecordedCore(bytes, tree, () -> CanonicalJson.write(tree.object("facts").map()));
      core.schema();
      core.overlay();
      RecordedEntry.overlay(core.tree());
      core.tree().object("facts");
      core.tree().objects("rulings").forEach(ruling -> ruling.text("ruling"));
      LocalDate.parse(core.tree().text("asOf"));
      return Optional.of(core);
    } catch (IllegalArgumentException | DateTimeException broken) {
      return Optional.empty();
    }
  }

  /** Its very bytes. */
  byte[] bytes() {
    return bytes;
  }

  /** What they say. */
  Parts tree() {
    return tree;
  }

  /** The number of the form in which it was written. */
  long schema() {
    return tree.number("schema");
  }

  /** The day of the decision. */
  LocalDate asOf() {
    return LocalDate.parse(tree.text("asOf"));
  }

  /** What the overlay said; null where nothing was changed. */
  @Nullable String overlay() {
    Parts overlay = tree.objectIfAny("overlay");
    return overlay == null ? null : overlay.text("content");
  }

  /**
   * The facts decided upon as the tree of a fact file.
   *
   * @param file for messages only
   */
  Optional<Node> facts(String file, Consumer<Problem> problems) {
    return TextBytes.utf8(file, facts.get(), problems)
        .flatMap(text -> JsonTree.read(file, 1, text, problems));
  }

  /** The same, read and checked like any fact file; empty where there was a problem. */
  Optional<Dossier> dossier(String file, Vocabulary vocabulary, Consumer<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Optional<Dossier> dossier =
        facts(file, found::add)
            .flatMap(node -> new DossierReader(vocabulary).read(node, file, found::add));
    found.forEach(problems);
    return found.isEmpty() ? dossier : Optional.empty();
  }
}
