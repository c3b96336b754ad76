package org.huice.tabular;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;

/**
 * A row that makes no applicant, so that it does not vanish.
 *
 * @param number its number in the register
 * @param reasons why not
 */
record RejectedRow(long number, Place place, String label, List<Problem> reasons) implements Entry {
  @Override
  public Optional<Node> read(Consumer<Problem> problems) {
    reasons.forEach(problems);
    return Optional.empty();
  }
}
