package org.huice.readback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.drl.Aggregate;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.RuleTree;
import org.huice.drl.Variables;

/**
 * What a read-back calls the facts and figures of a rule. The names of variables are the writer's,
 * so facts are called by their type and, where there are several of it, by a letter.
 */
final class Labels {
  private final Phrases phrases;
  private final String subject;
  private final Map<String, String> byVariable = new LinkedHashMap<>();
  private final Map<Conditional.Pattern, String> byPattern = new LinkedHashMap<>();

  private Labels(Phrases phrases, String subject) {
    this.phrases = phrases;
    this.subject = subject;
  }

  /** The labels of one rule. */
  static Labels of(RuleTree rule, Phrases phrases) {
    Labels labels = new Labels(phrases, subject(rule));
    List<Conditional.Pattern> facts = new ArrayList<>();
    List<Conditional.Result> figures = new ArrayList<>();
    for (Conditional element : rule.when()) {
      if (element instanceof Conditional.Pattern pattern && !isPolicy(pattern)) {
        facts.add(pattern);
      } else if (element instanceof Conditional.Accumulate accumulate) {
        figures.addAll(accumulate.results());
      }
    }
    facts.forEach(fact -> labels.name(fact, facts));
    figures.forEach(figure -> labels.name(figure, figures));
    return labels;
  }

  /** The variable of the fact that the rule is about; empty where its first word names none. */
  private static String subject(RuleTree rule) {
    return rule.then().words().stream()
        .limit(1)
        .flatMap(word -> word.arguments().stream())
        .filter(Expression.Variable.class::isInstance)
        .map(variable -> ((Expression.Variable) variable).name())
        .findFirst()
        .orElse("");
  }

  static boolean isPolicy(Conditional.Pattern pattern) {
    return pattern.type().equals(Variables.POLICY);
  }

  private void name(Conditional.Pattern fact, List<Conditional.Pattern> all) {
    List<Conditional.Pattern> same =
        all.stream()
            .filter(other -> other.type().equals(fact.type()) && !isSubject(other))
            .toList();
    String label =
        isSubject(fact)
            ? phrases.say("label.subject", fact.type())
            : same.size() == 1 && all.stream().noneMatch(other -> isTwin(other, fact))
                ? phrases.say("label.fact", fact.type())
                : phrases.say("label.one", fact.type(), letter(same.indexOf(fact)));
    byPattern.put(fact, label);
    if (fact.variable() != null) {
      byVariable.put(fact.variable(), label);
    }
  }

  /** Whether it is the subject, and of the type of another fact. */
  private boolean isTwin(Conditional.Pattern other, Conditional.Pattern fact) {
    return isSubject(other) && other.type().equals(fact.type());
  }

  private void name(Conditional.Result figure, List<Conditional.Result> all) {
    Aggregate function = figure.function();
    List<Conditional.Result> same =
        all.stream().filter(other -> other.function() == function).toList();
    String name = phrases.say("label." + function.word());
    byVariable.put(
        figure.variable(),
        same.size() == 1 ? name : phrases.say("label.one", name, letter(same.indexOf(figure))));
  }

  private String letter(int index) {
    String letters = phrases.say("label.letters");
    return index < letters.length()
        ? letters.substring(index, index + 1)
        : String.valueOf(index + 1);
  }

  /** Whether the pattern is that of the clause's subject. */
  boolean isSubject(Conditional.Pattern pattern) {
    return !subject.isEmpty() && subject.equals(pattern.variable());
  }

  /** What a variable's fact or figure is called; a variable without a label keeps its own name. */
  String of(String variable) {
    return Objects.requireNonNullElse(byVariable.get(variable), variable.replace("$", ""));
  }

  /** What the fact of a pattern is called; that of one in brackets or a quantifier by its type. */
  String of(Conditional.Pattern pattern) {
    return Objects.requireNonNullElse(byPattern.get(pattern), pattern.type());
  }

  /** Whether an earlier pattern of the rule may have matched a fact of that type. */
  boolean isKnown(String type, Conditional before) {
    return byPattern.keySet().stream()
        .anyMatch(pattern -> pattern.type().equals(type) && precedes(pattern, before));
  }

  private static boolean precedes(Conditional.Pattern pattern, Conditional other) {
    return pattern.place().compareTo(other.place()) < 0;
  }

  /** Whether something outside its own line speaks of the pattern's fact. */
  static boolean isNamed(Conditional.Pattern pattern) {
    return pattern.variable() != null
        || pattern.constraints().stream().map(Constraint::binding).anyMatch(Objects::nonNull);
  }
}
