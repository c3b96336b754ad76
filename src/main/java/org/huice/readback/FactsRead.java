package org.huice.readback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huice.drl.Conditional;
import org.huice.drl.Consequence;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Slot;
import org.huice.policy.LookupTable;
import org.huice.policy.Parameter;
import org.huice.policy.ParameterValue;
import org.huice.policy.PolicyDocument;
import org.huice.vocabulary.FieldType;
import org.jspecify.annotations.Nullable;

/** Which fields of which facts a rule reads, so that it can be said what must be known. */
final class FactsRead {
  private final Phrases phrases;
  private final FieldNames fields;
  private final PolicyDocument policy;
  private final Set<String> found = new LinkedHashSet<>();

  FactsRead(Phrases phrases, FieldNames fields, PolicyDocument policy) {
    this.phrases = phrases;
    this.fields = fields;
    this.policy = policy;
  }

  /** {@code 能源项目 的 设备投资额}, each once. */
  List<String> of(RuleTree rule) {
    rule.when().forEach(this::element);
    words(rule.then());
    return List.copyOf(found);
  }

  private void element(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      pattern(pattern, pattern.constraints());
    } else if (element instanceof Conditional.Some some) {
      element(some.pattern());
    } else if (element instanceof Conditional.None none) {
      element(none.pattern());
    } else if (element instanceof Conditional.Every every) {
      element(every.pattern());
    } else if (element instanceof Conditional.Either either) {
      either.branches().forEach(this::element);
    } else if (element instanceof Conditional.Grouped grouped) {
      grouped.all().forEach(this::element);
    } else if (element instanceof Conditional.Accumulate accumulate) {
      element(accumulate.source());
      pattern(accumulate.source(), accumulate.constraints());
    }
  }

  private void pattern(Conditional.Pattern pattern, List<Constraint> constraints) {
    if (pattern.from() != null) {
      expression(pattern.from(), pattern.type());
    }
    constraints.forEach(constraint -> expression(constraint.expression(), pattern.type()));
  }

  private void expression(Expression expression, String own) {
    fields.read(expression, own).ifPresent(this::add);
    expression.parts().forEach(part -> expression(part, own));
  }

  private void words(Consequence chain) {
    for (Consequence.Word word : chain.words()) {
      word.all(Slot.PART).forEach(part -> words(((Expression.Part) part).chain()));
      @Nullable String type =
          word.all(Slot.FACT).isEmpty()
              ? null
              : fields
                  .variables()
                  .factType(((Expression.Variable) word.all(Slot.FACT).get(0)).name());
      if (type != null) {
        word.all(Slot.FIELD).forEach(field -> add(type, ((Expression.Text) field).value()));
        word.all(Slot.PARAMETER)
            .forEach(name -> keys(((Expression.Text) name).value()).forEach(key -> add(type, key)));
      }
    }
  }

  /** The fields by which the rows of a table are chosen. */
  private List<String> keys(String name) {
    List<String> keys = new ArrayList<>();
    @Nullable Parameter parameter = policy.parameters().get(name);
    for (ParameterValue value :
        parameter == null ? List.<ParameterValue>of() : parameter.values().values()) {
      if (value instanceof ParameterValue.Table table) {
        for (LookupTable.Key key : table.table().keys()) {
          keys.add(key.field());
          if (key.of() != null) {
            keys.add(key.of());
          }
        }
      }
    }
    return keys;
  }

  private void add(String type, String field) {
    fields.in(type, field).ifPresent(this::add);
  }

  /** An owner is known by where a fact stands. */
  private void add(FieldNames.Read read) {
    if (!(read.field().type() instanceof FieldType.Reference)) {
      found.add(phrases.shared("name.of", read.type(), read.field().printed()));
    }
  }
}
