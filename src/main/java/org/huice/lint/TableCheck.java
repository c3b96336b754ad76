package org.huice.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.huice.drl.Bound;
import org.huice.drl.Consequence;
import org.huice.drl.Expression;
import org.huice.drl.Slot;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.problem.Nearest;
import org.huice.problem.Place;
import org.huice.vocabulary.EnumType;

/** Holds a table against the type of the fact whose fields choose a row. */
final class TableCheck {
  private final RuleContext context;

  TableCheck(RuleContext context) {
    this.context = context;
  }

  /** Checks the keys of every table in a parameter, and the words in their cells. */
  void check(Consequence.Word word, Parameter parameter) {
    Expression variable = word.all(Slot.FACT).get(0);
    if (!(context.variables().get(variable.text()).orElse(null) instanceof Bound.ToFact fact)) {
      return;
    }
    Place place = word.all(Slot.PARAMETER).get(0).place();
    for (LookupTable table : tables(parameter)) {
      for (LookupTable.Key key : table.keys()) {
        key(key, words(table, table.keys().indexOf(key)), fact.type(), place);
      }
    }
  }

  private static List<LookupTable> tables(Parameter parameter) {
    return parameter.values().values().stream()
        .filter(ParameterValue.Table.class::isInstance)
        .map(value -> ((ParameterValue.Table) value).table())
        .toList();
  }

  private static Set<String> words(LookupTable table, int column) {
    Set<String> words = new TreeSet<>();
    for (LookupTable.Row row : table.rows()) {
      if (row.cells().get(column) instanceof LookupTable.Cell.OneOf cell) {
        words.addAll(cell.words());
      }
    }
    return words;
  }

  private void key(LookupTable.Key key, Set<String> words, String type, Place place) {
    ValueType value = field(type, key.field(), place);
    if (key.of() != null) {
      share(key, value, field(type, key.of(), place), place);
    } else if (key.unit().isChoice()) {
      choice(key, words, value, place);
    } else if (value instanceof ValueType.Quantity number) {
      requireSame(key, number, ValueType.Quantity.of(key.unit()), place);
    } else {
      unfit(key, value, place);
    }
  }

  private ValueType field(String type, String name, Place place) {
    return context.field(type, name, place).map(ValueType::of).orElseGet(ValueType.Unknown::new);
  }

  private void share(LookupTable.Key key, ValueType part, ValueType whole, Place place) {
    if (part instanceof ValueType.Quantity a && whole instanceof ValueType.Quantity b) {
      requireSame(key, a, b, place);
    } else {
      unfit(key, part instanceof ValueType.Quantity ? whole : part, place);
    }
    if (!key.unit().isRate()) {
      context.report(
          place, RuleProblem.TABLE_KEY_UNFIT, key.name(), key.field(), key.unit().symbol());
    }
  }

  private void requireSame(
      LookupTable.Key key, ValueType.Quantity a, ValueType.Quantity b, Place place) {
    String other = key.of() == null ? key.name() : key.of();
    new UnitCheck(context).requireSame(place, key.field(), a, other, b);
  }

  private void choice(LookupTable.Key key, Set<String> words, ValueType value, Place place) {
    if (value instanceof ValueType.Choice choice) {
      Optional.ofNullable(context.vocabulary().enums().get(choice.enumType()))
          .map(EnumType::constants)
          .ifPresent(constants -> known(key, words, constants, place));
    } else if (value instanceof ValueType.Flag) {
      known(key, words, List.of("true", "false"), place);
    } else if (!(value instanceof ValueType.Text)) {
      unfit(key, value, place);
    }
  }

  private void known(LookupTable.Key key, Set<String> words, List<String> known, Place place) {
    for (String word : words) {
      if (!known.contains(word)) {
        String nearest = Nearest.suggestion(word, known);
        context.report(place, RuleProblem.TABLE_WORD_UNKNOWN, key.name(), word, nearest);
      }
    }
  }

  private void unfit(LookupTable.Key key, ValueType value, Place place) {
    if (!(value instanceof ValueType.Unknown)) {
      context.report(place, RuleProblem.TABLE_KEY_UNFIT, key.name(), key.field(), value.word());
    }
  }
}
