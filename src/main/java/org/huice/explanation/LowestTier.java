package org.huice.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huice.determination.Condition;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;

/**
 * The condition that no rule writes: that the amount so far reaches the lowest tier of a schedule.
 * It reads what the words before the schedule read.
 *
 * @param schedule its parameter
 * @param words those before it, and itself last
 */
record LowestTier(String schedule, List<Consequence.Word> words) {
  /** What a condition held against the tiers, if it is of that kind. */
  static Optional<LowestTier> of(Condition condition, RuleTree rule) {
    String about = condition.about();
    return about != null && condition.text().equals("schedule( \"" + about + "\" )")
        ? Optional.of(new LowestTier(about, upTo(about, rule)))
        : Optional.empty();
  }

  /** The fields that the amount so far was computed of. */
  List<SourcedFact> facts(Assignment assignment) {
    Reads reads = new Reads(assignment);
    for (Consequence.Word word : words) {
      if (word.arguments().size() == 2
          && word.arguments().get(0) instanceof Expression.Variable variable
          && word.arguments().get(1) instanceof Expression.Text field) {
        assignment.facts(variable.name()).forEach(fact -> reads.add(fact, field.value()));
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

  private static List<Consequence.Word> upTo(String schedule, RuleTree rule) {
    List<Consequence.Word> words = new ArrayList<>();
    for (Consequence.Word word : rule.then().words()) {
      words.add(word);
      if (word.name().equals("schedule")
          && word.arguments().get(0) instanceof Expression.Text text
          && text.value().equals(schedule)) {
        break;
      }
    }
    return words;
  }
}
