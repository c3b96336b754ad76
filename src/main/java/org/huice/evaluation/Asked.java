package org.huice.evaluation;

import java.util.List;
import org.huice.dossier.Fact;

/** Who is asked what the rules have to answer, in the order of the matters. */
interface Asked {
  /**
   * The same of several subjects.
   *
   * @param subjects sorted by identity
   * @param place of the ruling on the first of them; the others follow
   */
  void ask(Norm norm, List<Fact> subjects, int place);

  /** One question. */
  void ask(Question question);
}
