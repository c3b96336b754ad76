package org.huice.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Expression;
import org.huice.drl.NamedFigure;

/** Says the elements of a rule's conditions: facts, quantifiers, alternatives and figures. */
record ElementText(Phrases phrases, FieldNames fields, Labels labels, LawValues values) {
  /** One sentence for each element; none for the pattern that only binds the policy. */
  List<Sentence> all(List<Conditional> elements) {
    return elements.stream().flatMap(this::of).toList();
  }

  private Stream<Sentence> of(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      return Labels.isPolicy(pattern) ? policy(pattern) : Stream.of(fact(pattern));
    }
    return Stream.of(closed(element));
  }

  /** An element whose facts nothing else names. */
  private Sentence closed(Conditional element) {
    if (element instanceof Conditional.Some some) {
      return quantified("some", some.pattern(), element);
    }
    if (element instanceof Conditional.None none) {
      return quantified("none", none.pattern(), element);
    }
    if (element instanceof Conditional.Every every) {
      return quantified("every", every.pattern(), element);
    }
    if (element instanceof Conditional.Either either) {
      return group("explain.any", either.branches());
    }
    if (element instanceof Conditional.Accumulate accumulate) {
      return accumulated(accumulate);
    }
    if (element instanceof Conditional.Grouped grouped) {
      return phrases.headed(
          phrases.say(grouped.wanted() ? "grouped.some" : "grouped.none"), all(grouped.all()));
    }
    return quantified("some", (Conditional.Pattern) element, element);
  }

  private Sentence group(String key, List<Conditional> branches) {
    return Sentence.of(
        phrases.say("heading", phrases.shared(key)), branches.stream().map(this::closed).toList());
  }

  /** What a pattern asks of the policy, besides being this one. */
  private Stream<Sentence> policy(Conditional.Pattern pattern) {
    List<Constraint> others =
        pattern.constraints().stream().filter(constraint -> !isId(constraint)).toList();
    List<Sentence> more = tests(pattern, others);
    return more.isEmpty() ? Stream.of() : Stream.of(phrases.headed(phrases.say("policy"), more));
  }

  private static boolean isId(Constraint constraint) {
    return constraint.expression() instanceof Expression.Compare compare
        && compare.left() instanceof Expression.FieldOf field
        && field.field().equals("id");
  }

  private Sentence fact(Conditional.Pattern pattern) {
    List<Sentence> tests = tests(pattern, pattern.constraints());
    String where = where(pattern);
    if (labels.isSubject(pattern)) {
      return tests.isEmpty()
          ? Sentence.of(phrases.say("subject.any", where + labels.of(pattern)))
          : phrases.headed(phrases.say("subject", labels.of(pattern), where), tests);
    }
    String again = labels.isKnown(pattern.type(), pattern) ? phrases.say("fact.again") : "";
    String named = Labels.isNamed(pattern) ? phrases.say("fact.called", labels.of(pattern)) : "";
    String there =
        phrases.say(tests.isEmpty() ? "fact.any" : "fact", where, pattern.type(), named + again);
    return tests.isEmpty() ? Sentence.of(there) : phrases.headed(there, tests);
  }

  private Sentence quantified(String key, Conditional.Pattern pattern, Conditional element) {
    List<Sentence> tests = tests(pattern, pattern.constraints());
    String again = labels.isKnown(pattern.type(), element) ? phrases.say("all.again") : "";
    String heading =
        phrases.say(key + (tests.isEmpty() ? ".any" : ""), where(pattern), pattern.type(), again);
    return tests.isEmpty() ? Sentence.of(heading) : phrases.headed(heading, tests);
  }

  /** In which list the fact stands, or that it may stand anywhere in the dossier. */
  private String where(Conditional.Pattern pattern) {
    Expression.Path from = pattern.from();
    return from == null
        ? labels.isSubject(pattern) ? "" : phrases.say("where.dossier")
        : phrases.say("where.list", operands(pattern).of(from).text());
  }

  private OperandText operands(Conditional.Pattern pattern) {
    return new OperandText(phrases, fields, labels, values, pattern);
  }

  /** The constraints that test; those that only bind are said where they are read. */
  private List<Sentence> tests(Conditional.Pattern pattern, List<Constraint> constraints) {
    TestText text = new TestText(phrases, operands(pattern));
    return constraints.stream()
        .filter(constraint -> constraint.binding() == null)
        .map(constraint -> text.of(constraint.expression(), true))
        .toList();
  }

  private Sentence accumulated(Conditional.Accumulate accumulate) {
    Conditional.Pattern source = accumulate.source();
    List<Sentence> counted = tests(source, source.constraints());
    List<Sentence> parts = new ArrayList<>();
    parts.add(
        counted.isEmpty()
            ? Sentence.of(phrases.say("counted.all"))
            : phrases.headed(phrases.say("counted"), counted));
    accumulate.results().forEach(result -> parts.add(figure(source, result)));
    parts.addAll(tests(source, accumulate.constraints()));
    parts.add(Sentence.of(phrases.say("counted.unknown")));
    return Sentence.of(
        phrases.say("heading", phrases.say("accumulate", where(source), source.type())), parts);
  }

  private Sentence figure(Conditional.Pattern source, Conditional.Result result) {
    String label = labels.of(result.variable());
    String key = "figure." + result.function().word();
    return Sentence.of(
        NamedFigure.argument(source, result)
            .map(of -> phrases.say(key, label, operands(source).of(of).text()))
            .orElseGet(() -> phrases.say(key, label, source.type())));
  }
}
