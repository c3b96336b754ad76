package org.huice.explanation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huice.determination.Condition;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Slot;

/**
 * What stands behind the condition that no rule writes and {@code evaluation} adds: that tiers,
 * bands or a table pay something. A schedule is held against the amount so far and reads what the
 * words before it read; the other words read what they name themselves.
 *
 * @param schedule the parameter
 * @param words what is held against it was read by, the word of the parameter last
 */
record TierSources(String schedule, List<Consequence.Word> words) {
  private static final String SCHEDULE = "schedule";
  private static final Set<String> WORDS = Set.of(SCHEDULE, "perUnit", "rate", "band", "table");

  /** What a condition held against the tiers, if it is of that kind. */
  static Optional<TierSources> of(Condition condition, RuleTree rule) {
    List<Consequence.Word> words = rule.then().words();
    return IntStream.range(0, words.size())
        .filter(index -> says(words.get(index), condition))
        .mapToObj(index -> of(String.valueOf(condition.about()), words, index))
        .findFirst();
  }

  private static boolean says(Consequence.Word word, Condition condition) {
    return WORDS.contains(word.name())
        && word.parameters().contains(String.valueOf(condition.about()))
        && condition.text().equals(word.name() + "( \"" + condition.about() + "\" )");
  }

  private static TierSources of(String parameter, List<Consequence.Word> words, int index) {
    int first = words.get(index).name().equals(SCHEDULE) ? 0 : index;
    return new TierSources(parameter, List.copyOf(words.subList(first, index + 1)));
  }

  /** The fields that the amount so far was computed of. */
  List<SourcedFact> facts(Assignment assignment) {
    Reads reads = new Reads(assignment);
    for (Consequence.Word word : words) {
      for (Expression field : word.all(Slot.FIELD)) {
        String name = ((Expression.Text) field).value();
        assignment.facts(word.all(Slot.FACT).get(0).text()).forEach(fact -> reads.add(fact, name));
      }
    }
    return reads.all();
  }

  /** The schedule, and what the amount so far was computed by. */
  ParameterNames parameters() {
    ParameterNames names = new ParameterNames().add(schedule);
    words.forEach(names::add);
    return names;
  }
}
