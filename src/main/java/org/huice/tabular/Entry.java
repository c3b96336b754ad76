package org.huice.tabular;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.dossier.Dossier;
import org.huice.dossier.LineReader;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * One applicant of a register, not yet checked against the vocabulary. Immutable, so that any
 * thread may read it.
 */
public interface Entry {
  /** Its number in the register, counted from 1 without gaps. */
  long number();

  /** Where it stands: the line of a file, or the row of the applicant's sheet. */
  Place place();

  /** Its key as written, for messages only; empty where it is not known. */
  String label();

  /** How much memory it takes until it is read, about, in bytes; the same in every run. */
  default int size() {
    return 0;
  }

  /**
   * What is doubtful about it although it can be decided, such as rows that may belong to it and do
   * not.
   */
  default List<Problem> marks() {
    return List.of();
  }

  /**
   * The dossier, where the entry is a clean line that the reader makes it of at once; null
   * otherwise, which says nothing of the entry: then its tree is to be read.
   */
  default @Nullable Dossier read(LineReader reader) {
    return null;
  }

  /** The tree of its fact file; nothing where there was a problem, which is then told. */
  Optional<Node> read(Consumer<Problem> problems);
}
