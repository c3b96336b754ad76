package org.huice.dossier;

import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Problem;
import org.huice.tree.Node;

/**
 * Adds to the facts of a file what is known elsewhere, before anything is decided. It may be asked
 * by several threads.
 */
@FunctionalInterface
public interface Supplement {
  /** Adds nothing. */
  Supplement NONE = (facts, dossier, problems) -> Optional.of(dossier);

  /**
   * The dossier with what is added.
   *
   * @param facts of which it was read
   * @param dossier as the file has it, without problems
   * @param problems told where the file says otherwise than what is known
   * @return nothing where there was a problem
   */
  Optional<Dossier> to(Node facts, Dossier dossier, Consumer<Problem> problems);
}
