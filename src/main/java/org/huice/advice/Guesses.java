package org.huice.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.determination.Missing;
import org.huice.policy.ClauseRef;

/** What may be supposed for a calculation, where no condition says which values would serve. */
record Guesses(List<Missing> missing, Absent absent, World world, ClauseRef clause) {
  /** So many values of one thing are tried. */
  private static final int MOST_TRIED = 8;

  /** Everything that is missing, with small values, with none and with large ones. */
  List<List<Supposition>> all() {
    List<List<Supposition>> all = new ArrayList<>();
    List<Target> targets = missing.stream().flatMap(absent::targets).toList();
    List<List<Object>> tried = targets.stream().map(this::tried).toList();
    int most = tried.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < Math.max(most, 1); i++) {
      // A list that only settlement or a calculation lacks may be empty: nothing was received.
      List<Supposition> guess = new ArrayList<>(emptied());
      for (int j = 0; j < targets.size(); j++) {
        List<Object> values = tried.get(j);
        guess.add(
            new Supposition.OfValue(targets.get(j), values.get(Math.min(i, values.size() - 1))));
      }
      all.add(guess);
    }
    return all.stream().distinct().filter(made -> !made.isEmpty()).toList();
  }

  private List<Supposition> emptied() {
    return missing.stream()
        .filter(one -> one.kind() == Missing.Kind.LIST)
        .flatMap(absent::emptied)
        .toList();
  }

  /** What the applicant may choose, then what is usual; no more than is worth the engine's time. */
  private List<Object> tried(Target target) {
    Set<Object> values = new LinkedHashSet<>(Chosen.words(target, clause, absent.rules()));
    values.addAll(new Values(world).usual(target));
    return values.stream().limit(MOST_TRIED).toList();
  }
}
