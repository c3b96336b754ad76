package org.huice.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huice.determination.Condition;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.SourcedFact;
import org.huice.explanation.UsedParameter;
import org.huice.money.Unit;
import org.jspecify.annotations.Nullable;

/** The unit in which both sides of a condition are written. */
final class BaseUnit {
  /** Where both sides are numbers of one kind. */
  private static final Set<String> COMPARISONS =
      Set.of("==", "!=", "<", "<=", ">", ">=", "in", "not in");

  private BaseUnit() {}

  /** Its symbol; null where the sides are no numbers with a unit, or that is not certain. */
  static @Nullable String of(ExplainedCondition explained) {
    Condition condition = explained.condition();
    String about = condition.about();
    if (!COMPARISONS.contains(condition.operator()) || about == null) {
      return null;
    }
    return Stream.concat(
            fields(explained.facts(), about), parameters(explained.parameters(), about))
        .map(Unit::base)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Unit> fields(List<SourcedFact> facts, String about) {
    return facts.stream()
        .filter(fact -> fact.name().equals(about))
        .flatMap(fact -> fact.field().measure().stream());
  }

  /** Of a schedule it is the quantity that is compared; days and choices have no unit. */
  private static Stream<Unit> parameters(List<UsedParameter> parameters, String about) {
    return parameters.stream()
        .map(UsedParameter::parameter)
        .filter(one -> about.equals(one.name()) || about.endsWith("/" + one.name()))
        .map(one -> Optional.ofNullable(one.quantity()).orElse(one.unit()))
        .filter(unit -> !unit.isDate() && !unit.isChoice());
  }
}
