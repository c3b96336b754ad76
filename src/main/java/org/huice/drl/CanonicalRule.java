package org.huice.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huice.vocabulary.Vocabulary;

/** Prints one checked rule. */
final class CanonicalRule {
  private final Vocabulary vocabulary;
  private final RuleTree rule;
  private final Inlining inlining;

  CanonicalRule(Vocabulary vocabulary, RuleTree rule) {
    this.vocabulary = vocabulary;
    this.rule = rule;
    this.inlining = new Inlining(rule);
  }

  /** The rule, from {@code rule} to {@code end}. */
  String print() {
    StringBuilder text = new StringBuilder();
    text.append("rule ").append(CanonicalDrl.quoted(rule.name())).append('\n');
    text.append("    @clause(").append(CanonicalDrl.quoted(rule.clause())).append(")\n");
    text.append("when\n");
    for (Conditional conditional : rule.when()) {
      elements(conditional).forEach(line -> text.append("    ").append(line).append('\n'));
    }
    return text.append("then\n    ").append(consequence()).append("\nend\n").toString();
  }

  private List<String> elements(Conditional conditional) {
    if (conditional instanceof Conditional.Some some) {
      return List.of("exists " + pattern(some.pattern(), definite(some.pattern())));
    } else if (conditional instanceof Conditional.None none) {
      return noneOf(none.pattern(), possible(none.pattern()));
    } else if (conditional instanceof Conditional.Every every) {
      return noneOf(every.pattern(), List.of(failing(every.pattern())));
    }
    Conditional.Pattern pattern = (Conditional.Pattern) conditional;
    return List.of(pattern(inlining.named(pattern), definite(pattern)));
  }

  /** That there is none can be known only where the lists of that type are all given. */
  private static List<String> noneOf(Conditional.Pattern pattern, List<String> constraints) {
    String known = "exists Known( type == " + CanonicalDrl.quoted(pattern.type()) + " )";
    return List.of(known, "not " + pattern(pattern, constraints));
  }

  private static String pattern(Conditional.Pattern pattern, List<String> constraints) {
    String variable = pattern.variable() == null ? "" : pattern.variable() + " : ";
    String inside = constraints.isEmpty() ? "" : String.join(", ", constraints) + " ";
    return variable + pattern.type() + "( " + inside + ")";
  }

  private List<String> definite(Conditional.Pattern pattern) {
    return pattern.type().equals(Variables.POLICY)
        ? List.of(policyId(pattern))
        : constraints(pattern, true, false);
  }

  private List<String> possible(Conditional.Pattern pattern) {
    return constraints(pattern, true, true);
  }

  /** That a fact may fail one of the constraints. */
  private String failing(Conditional.Pattern pattern) {
    return CanonicalCondition.any(constraints(pattern, false, true));
  }

  private List<String> constraints(Conditional.Pattern pattern, boolean wanted, boolean possible) {
    FieldLookup fields = new FieldLookup(vocabulary, inlining.variables(), pattern.type());
    CanonicalCondition printer =
        new CanonicalCondition(new CanonicalOperand(fields), inlining, pattern, possible);
    List<String> printed = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      if (constraint.binding() == null) {
        printed.add(printer.print(constraint.expression(), wanted));
      }
    }
    return printed;
  }

  private static String policyId(Conditional.Pattern pattern) {
    Expression.Compare compare = (Expression.Compare) pattern.constraints().get(0).expression();
    return "id == " + CanonicalDrl.quoted(((Expression.Text) compare.right()).value());
  }

  private String consequence() {
    String words =
        rule.then().words().stream()
            .map(word -> "." + word.name() + arguments(word))
            .collect(Collectors.joining());
    return "insert( " + rule.then().policy() + words + " );";
  }

  private static String arguments(Consequence.Word word) {
    return word.arguments().stream()
        .map(
            argument ->
                argument instanceof Expression.Text text
                    ? CanonicalDrl.quoted(text.value())
                    : ((Expression.Variable) argument).name())
        .collect(Collectors.joining(", ", "( ", " )"));
  }
}
