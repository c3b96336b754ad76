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
  private final CanonicalLaw law;
  private final List<CanonicalKnown> known = new ArrayList<>();

  CanonicalRule(String policyId, Vocabulary vocabulary, RuleTree rule) {
    this.vocabulary = vocabulary;
    this.rule = rule;
    this.inlining = new Inlining(rule);
    this.law = law(policyId);
    rule.when().forEach(this::addKnown);
  }

  /** What must be known for the whole rule. */
  private void addKnown(Conditional element) {
    if (element instanceof Conditional.None none) {
      known.add(pattern(none.pattern()).known());
    } else if (element instanceof Conditional.Every every) {
      known.add(pattern(every.pattern()).known());
    } else if (element instanceof Conditional.Accumulate accumulate) {
      known.add(pattern(accumulate.source()).known());
    } else if (element instanceof Conditional.Grouped grouped && !grouped.wanted()) {
      grouped.all().stream()
          .filter(member -> !(member instanceof Conditional.None))
          .flatMap(Conditional::patterns)
          .forEach(member -> known.add(pattern(member).known()));
    }
  }

  /** What of it is asked of the fact of a plain pattern. */
  private List<String> known(Conditional.Pattern pattern) {
    String name = inlining.owner(pattern);
    return known.stream()
        .filter(one -> one.owner() == null ? pattern.equals(law.first()) : one.isOf(name))
        .map(CanonicalKnown::ofFact)
        .distinct()
        .toList();
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
      text.append("    ").append(law.opening(known)).append('\n');
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
      return List.of(grouped(grouped));
    } else if (conditional instanceof Conditional.Accumulate accumulate) {
      return new CanonicalAccumulate(accumulate, pattern(accumulate.source())).elements();
    } else if (conditional instanceof Conditional.Pattern pattern) {
      return isPolicy(pattern)
          ? List.of()
          : List.of(pattern(pattern).definiteNamed(known(pattern)));
    }
    return List.of(quantified(conditional));
  }

  private String quantified(Conditional conditional) {
    if (conditional instanceof Conditional.Some some) {
      return "exists " + pattern(some.pattern()).definite();
    } else if (conditional instanceof Conditional.None none) {
      return "not " + pattern(none.pattern()).possible();
    }
    return "not " + pattern(((Conditional.Every) conditional).pattern()).failing();
  }

  /** That there is none can be known only where the lists of that type are all given. */
  private List<String> withKnown(Conditional conditional) {
    if (conditional instanceof Conditional.Some) {
      return List.of(quantified(conditional));
    }
    Conditional.Pattern pattern = conditional.patterns().findFirst().orElseThrow();
    String known = pattern(pattern).known().element(law, inlining.variables());
    return List.of(known, quantified(conditional));
  }

  private String either(Conditional.Either either) {
    return either.branches().stream()
        .map(this::withKnown)
        .map(all -> all.size() == 1 ? all.get(0) : "( " + String.join(" and ", all) + " )")
        .collect(Collectors.joining(" or ", "( ", " )"));
  }

  /**
   * Of several together it is known that they are there where each certainly is; that they are not,
   * where every list is given and none of the facts may be.
   */
  private String grouped(Conditional.Grouped grouped) {
    List<String> parts = new ArrayList<>();
    for (Conditional member : grouped.all()) {
      if (grouped.wanted()) {
        parts.addAll(
            member instanceof Conditional.Pattern pattern
                ? List.of(pattern(pattern).definiteNamed(List.of()))
                : withKnown(member));
      } else {
        parts.add(possible(member));
      }
    }
    String word = grouped.wanted() ? "exists" : "not";
    return word + "( " + String.join(" and ", parts) + " )";
  }

  private String possible(Conditional member) {
    if (member instanceof Conditional.None none) {
      return "not " + pattern(none.pattern()).definite();
    } else if (member instanceof Conditional.Some some) {
      return "exists " + pattern(some.pattern()).possible();
    }
    return pattern((Conditional.Pattern) member).possibleNamed();
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
