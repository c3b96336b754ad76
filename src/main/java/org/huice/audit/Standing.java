package org.huice.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huice.store.IndexView;
import org.huice.store.IndexView.Indexed;
import org.huice.store.IndexView.Question;
import org.jspecify.annotations.Nullable;

/** Which determinations of a ledger count: the last of each chain of corrections. */
final class Standing {
  private static final String KIND = "determination";

  private final IndexView rows;

  Standing(IndexView rows) {
    this.rows = rows;
  }

  /** The numbers of all determinations on an applicant; of one day where one is named. */
  Set<Long> of(String applicant, @Nullable String asOf) {
    return numbers(new Question(KIND, applicant, null, asOf, asOf, null, null, List.of()));
  }

  /** Those of them that no later one corrects. */
  Set<Long> counting(String applicant, String asOf) {
    Set<Long> counting = new TreeSet<>(of(applicant, asOf));
    counting.removeIf(number -> correction(number) != null);
    return counting;
  }

  /** The entry that corrects this one; null where none does. */
  @Nullable Long correction(long number) {
    return numbers(new Question(KIND, null, null, null, null, null, null, List.of(number))).stream()
        .findFirst()
        .orElse(null);
  }

  /** The last of the chain of corrections that this one begins: itself where none corrects it. */
  long last(long number) {
    long last = number;
    for (Long next = correction(last); next != null; next = correction(last)) {
      last = next;
    }
    return last;
  }

  private Set<Long> numbers(Question question) {
    try (Stream<Indexed> found = rows.find(question)) {
      return found.map(Indexed::number).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
