package org.huice.drl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huice.vocabulary.Vocabulary;

/** Prints one checked rule. */
final class CanonicalRule {
  private final Vocabulary vocabulary;
  private final RuleTree rule;
  private final Inlining inlining;
  private final CanonicalLaw law;

  CanonicalRule(String policyId, Vocabulary vocabulary, RuleTree rule) {
    this.vocabulary = vocabulary;
    this.rule = rule;
    this.inlining = new Inlining(rule);
    this.law = law(policyId);
  }

  private CanonicalLaw law(String policyId) {
    List<Conditional> elements = rule.when().stream().filter(one -> !isPolicy(one)).toList();
    Conditional.Pattern first =
        elements.get(0) instanceof Conditional.Pattern pattern ? pattern : null;
    boolean alone = first != null && elements.size() == 1;
    return new CanonicalLaw(policyId, alone ? null : inlining.free("$huiceLaw"), first);
  }

  private static boolean isPolicy(Conditional element) {
    return element instanceof Conditional.Pattern pattern
        && pattern.type().equals(Variables.POLICY);
  }

  /** The rule, from {@code rule} to {@code end}. */
  String print() {
    StringBuilder text = new StringBuilder();
    text.append("rule ").append(CanonicalDrl.quoted(rule.name())).append('\n');
    text.append("    @clause(").append(CanonicalDrl.quoted(rule.clause())).append(")\n");
    text.append("when\n");
    if (law.first() == null) {
      text.append("    ").append(law.pattern()).append('\n');
    }
    for (Conditional conditional : rule.when()) {
      elements(conditional).forEach(line -> text.append("    ").append(line).append('\n'));
    }
    return text.append("then\n    ").append(consequence()).append("\nend\n").toString();
  }

  private List<String> elements(Conditional conditional) {
    if (conditional instanceof Conditional.Either either) {
      return List.of(either(either));
    } else if (conditional instanceof Conditional.Grouped grouped) {
      return grouped(grouped);
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      return new CanonicalAccumulate(accumulate, pattern(accumulate.source())).elements();
    } else if (conditional instanceof Conditional.Pattern pattern) {
      return isPolicy(pattern) ? List.of() : List.of(pattern(pattern).definiteNamed());
    }
    return quantified(conditional);
  }

  /** That there is none can be known only where the lists of that type are all given. */
  private List<String> quantified(Conditional conditional) {
    if (conditional instanceof Conditional.Some some) {
      return List.of("exists " + pattern(some.pattern()).definite());
    } else if (conditional instanceof Conditional.None none) {
      CanonicalPattern pattern = pattern(none.pattern());
      return List.of(pattern.known(), "not " + pattern.possible());
    }
    CanonicalPattern pattern = pattern(((Conditional.Every) conditional).pattern());
    return List.of(pattern.known(), "not " + pattern.failing());
  }

  private String either(Conditional.Either either) {
    return either.branches().stream()
        .map(this::quantified)
        .map(all -> all.size() == 1 ? all.get(0) : "( " + String.join(" and ", all) + " )")
        .collect(Collectors.joining(" or ", "( ", " )"));
  }

  /**
   * Of several together it is known that they are there where each certainly is; that they are not,
   * where every list is given and none of the facts may be.
   */
  private List<String> grouped(Conditional.Grouped grouped) {
    List<String> parts = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (Conditional member : grouped.all()) {
      if (grouped.wanted()) {
        parts.addAll(
            member instanceof Conditional.Pattern pattern
                ? List.of(pattern(pattern).definiteNamed())
                : quantified(member));
      } else {
        parts.add(possible(member, known));
      }
    }
    String word = grouped.wanted() ? "exists" : "not";
    List<String> elements = new ArrayList<>(known);
    elements.add(word + "( " + String.join(" and ", parts) + " )");
    return elements;
  }

  private String possible(Conditional member, Set<String> known) {
    if (member instanceof Conditional.None none) {
      return "not " + pattern(none.pattern()).definite();
    } else if (member instanceof Conditional.Some some) {
      known.add(pattern(some.pattern()).known());
      return "exists " + pattern(some.pattern()).possible();
    }
    CanonicalPattern pattern = pattern((Conditional.Pattern) member);
    known.add(pattern.known());
    return pattern.possibleNamed();
  }

  private CanonicalPattern pattern(Conditional.Pattern pattern) {
    return new CanonicalPattern(vocabulary, inlining, pattern, law);
  }

  /** The subject, whose law the consequence asks for the policy and tells the outcome. */
  private String subject() {
    return ((Expression.Variable) rule.then().words().get(0).arguments().get(0)).name();
  }

  private String policy() {
    return subject() + law.ofVariable();
  }

  private String consequence() {
    List<String> facts =
        rule.when().stream()
            .filter(one -> one instanceof Conditional.Pattern && !isPolicy(one))
            .map(one -> inlining.owner((Conditional.Pattern) one))
            .toList();
    return subject() + CanonicalLaw.lawOf() + law.said(rule.name(), chain(rule.then()), facts);
  }

  private String chain(Consequence chain) {
    return chain.words().stream()
        .map(word -> "." + word.name() + arguments(word))
        .collect(Collectors.joining("", policy(), ""));
  }

  private String arguments(Consequence.Word word) {
    return word.arguments().isEmpty()
        ? "( )"
        : word.arguments().stream()
            .map(this::argument)
            .collect(Collectors.joining(", ", "( ", " )"));
  }

  private String argument(Expression argument) {
    if (argument instanceof Expression.Text text) {
      return CanonicalDrl.quoted(text.value());
    } else if (argument instanceof Expression.Part part) {
      return chain(part.chain());
    }
    return variable(((Expression.Variable) argument).name());
  }

  /** A figure says what it is, for the steps of the amount. */
  private String variable(String name) {
    return inlining.variables().get(name).orElse(null) instanceof Bound.ToResult result
        ? policy() + NamedFigure.of(name, result, inlining.variables(), vocabulary).call(name)
        : name;
  }
}
