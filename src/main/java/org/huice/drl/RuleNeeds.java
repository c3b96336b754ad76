package org.huice.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.huice.vocabulary.Vocabulary;

/**
 * What a rule reads, in {@code when} and in {@code then}.
 *
 * @param fields by the fact type that the rule names, which may inherit them
 * @param lists the fact types of which the rule must know all facts: those under {@code not} and
 *     {@code forall}
 * @param parameters by name
 */
public record RuleNeeds(
    SortedSet<FieldNeed> fields, SortedSet<String> lists, SortedSet<String> parameters) {

  /**
   * A field that a rule reads.
   *
   * @param type the fact type as the rule names it
   */
  public record FieldNeed(String type, String field) implements Comparable<FieldNeed> {
    @Override
    public int compareTo(FieldNeed other) {
      int byType = type.compareTo(other.type);
      return byType == 0 ? field.compareTo(other.field) : byType;
    }

    /** {@code 能源项目.设备投资额}. */
    @Override
    public String toString() {
      return type + "." + field;
    }
  }

  /** What a checked rule reads. */
  public static RuleNeeds of(RuleTree rule, Vocabulary vocabulary) {
    Collector collector = new Collector(vocabulary, Variables.of(rule));
    rule.when().forEach(collector::conditional);
    rule.then().words().forEach(collector::word);
    return new RuleNeeds(collector.fields, collector.lists, collector.parameters);
  }

  private static final class Collector {
    private final Vocabulary vocabulary;
    private final Variables variables;
    private final SortedSet<FieldNeed> fields = new TreeSet<>();
    private final SortedSet<String> lists = new TreeSet<>();
    private final SortedSet<String> parameters = new TreeSet<>();

    Collector(Vocabulary vocabulary, Variables variables) {
      this.vocabulary = vocabulary;
      this.variables = variables;
    }

    void conditional(Conditional conditional) {
      if (conditional instanceof Conditional.Pattern pattern) {
        pattern(pattern);
      } else if (conditional instanceof Conditional.Some some) {
        pattern(some.pattern());
      } else if (conditional instanceof Conditional.None none) {
        lists.add(none.pattern().type());
        pattern(none.pattern());
      } else if (conditional instanceof Conditional.Every every) {
        lists.add(every.pattern().type());
        pattern(every.pattern());
      }
    }

    private void pattern(Conditional.Pattern pattern) {
      FieldLookup lookup = new FieldLookup(vocabulary, variables, pattern.type());
      pattern.constraints().forEach(constraint -> expression(constraint.expression(), lookup));
    }

    private void expression(Expression expression, FieldLookup lookup) {
      lookup
          .of(expression)
          .ifPresent(found -> fields.add(new FieldNeed(found.type(), found.field().name())));
      if (expression instanceof Expression.Call call) {
        parameter(call.arguments());
      }
      parts(expression).forEach(part -> expression(part, lookup));
    }

    private void parameter(List<Expression> arguments) {
      if (!arguments.isEmpty()
          && arguments.get(arguments.size() - 1) instanceof Expression.Text name) {
        parameters.add(name.value());
      }
    }

    private static List<Expression> parts(Expression expression) {
      List<Expression> parts = new ArrayList<>();
      if (expression instanceof Expression.And and) {
        parts.addAll(and.operands());
      } else if (expression instanceof Expression.Or or) {
        parts.addAll(or.operands());
      } else if (expression instanceof Expression.Not not) {
        parts.add(not.operand());
      } else if (expression instanceof Expression.Compare compare) {
        parts.addAll(List.of(compare.left(), compare.right()));
      } else if (expression instanceof Expression.In in) {
        parts.add(in.left());
      } else if (expression instanceof Expression.Arithmetic sum) {
        parts.addAll(List.of(sum.left(), sum.right()));
      } else if (expression instanceof Expression.Call call) {
        parts.addAll(call.arguments());
      } else if (expression instanceof Expression.Path path) {
        parts.add(path.owner());
      }
      return parts;
    }

    void word(Consequence.Word word) {
      AmountWord.of(word.name())
          .filter(known -> known.fits(word.arguments()))
          .ifPresent(known -> amount(known, word.arguments()));
    }

    private void amount(AmountWord word, List<Expression> arguments) {
      if (word.readsParameter()) {
        parameter(arguments);
      }
      if (word.readsField()) {
        String type = variables.factType(((Expression.Variable) arguments.get(0)).name());
        if (type != null) {
          fields.add(new FieldNeed(type, ((Expression.Text) arguments.get(1)).value()));
        }
      }
    }
  }
}
