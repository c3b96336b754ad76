package org.huice.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huice.drl.Conditional;
import org.huice.drl.Constraint;
import org.huice.drl.Variables;

/** The variants of one element of a rule's {@code when}. */
final class Elements {
  private Elements() {}

  /** All but the one that leaves out the whole element. */
  static List<Variant<Conditional>> of(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      return pattern(pattern, made -> made);
    } else if (element instanceof Conditional.Some some) {
      return some(some);
    } else if (element instanceof Conditional.None none) {
      return none(none);
    } else if (element instanceof Conditional.Every every) {
      return every(every);
    } else if (element instanceof Conditional.Either either) {
      return either(either);
    } else if (element instanceof Conditional.Accumulate accumulate) {
      return accumulate(accumulate);
    }
    return List.of();
  }

  /** Whether a rule without the element is still a rule: nothing else stands for a fact of it. */
  static boolean mayGo(Conditional element) {
    if (element instanceof Conditional.Pattern || element instanceof Conditional.Accumulate) {
      return false;
    }
    return true;
  }

  /** As a rule writes it, in short. */
  static String text(Conditional element) {
    if (element instanceof Conditional.Pattern pattern) {
      List<String> constraints = pattern.constraints().stream().map(Elements::text).toList();
      return pattern.type() + "( " + String.join(", ", constraints) + " )";
    } else if (element instanceof Conditional.Some some) {
      return "exists " + text(some.pattern());
    } else if (element instanceof Conditional.None none) {
      return "not " + text(none.pattern());
    } else if (element instanceof Conditional.Every every) {
      return "forall( " + text(every.pattern()) + " )";
    } else if (element instanceof Conditional.Either either) {
      return either.text();
    } else if (element instanceof Conditional.Accumulate accumulate) {
      return accumulate.text();
    }
    return ((Conditional.Grouped) element).text();
  }

  private static String text(Constraint constraint) {
    String binding = constraint.binding() == null ? "" : constraint.binding() + " : ";
    return binding + constraint.expression().text();
  }

  private static List<Variant<Conditional>> pattern(
      Conditional.Pattern pattern, Function<Conditional.Pattern, Conditional> around) {
    return pattern.type().equals(Variables.POLICY)
        ? List.of()
        : constraints(pattern.constraints()).stream()
            .map(variant -> variant.in(made -> around.apply(with(pattern, made))))
            .toList();
  }

  private static Conditional.Pattern with(Conditional.Pattern of, List<Constraint> constraints) {
    return new Conditional.Pattern(of.variable(), of.type(), constraints, of.from(), of.place());
  }

  private static List<Variant<List<Constraint>>> constraints(List<Constraint> all) {
    return Lists.variants(all, Elements::constraint, Elements::dropped);
  }

  private static List<Variant<Constraint>> constraint(Constraint constraint) {
    return constraint.binding() != null
        ? List.of()
        : Expressions.of(constraint.expression()).stream()
            .map(variant -> variant.in(made -> new Constraint(null, made, constraint.place())))
            .toList();
  }

  private static List<Variant<List<Constraint>>> dropped(List<Constraint> all, Integer index) {
    Constraint constraint = all.get(index);
    return constraint.binding() != null
        ? List.of()
        : List.of(
            new Variant<>(
                Change.CONDITION_DROPPED,
                constraint.place(),
                constraint.expression().text(),
                "",
                "",
                Lists.without(all, index)));
  }

  private static List<Variant<Conditional>> some(Conditional.Some some) {
    List<Variant<Conditional>> all = new ArrayList<>();
    all.add(turned(some, "exists", "not", new Conditional.None(some.pattern(), some.place())));
    all.addAll(pattern(some.pattern(), made -> new Conditional.Some(made, some.place())));
    return all;
  }

  private static List<Variant<Conditional>> none(Conditional.None none) {
    List<Variant<Conditional>> all = new ArrayList<>();
    all.add(turned(none, "not", "exists", new Conditional.Some(none.pattern(), none.place())));
    all.addAll(pattern(none.pattern(), made -> new Conditional.None(made, none.place())));
    return all;
  }

  private static List<Variant<Conditional>> every(Conditional.Every every) {
    List<Variant<Conditional>> all = new ArrayList<>();
    all.add(
        turned(every, "forall", "exists", new Conditional.Some(every.pattern(), every.place())));
    all.addAll(pattern(every.pattern(), made -> new Conditional.Every(made, every.place())));
    return all;
  }

  private static Variant<Conditional> turned(
      Conditional element, String from, String to, Conditional made) {
    return new Variant<>(Change.NEGATION, element.place(), text(element), from, to, made);
  }

  private static List<Variant<Conditional>> either(Conditional.Either either) {
    return Lists.variants(either.branches(), Elements::of, Elements::branch).stream()
        .map(
            variant ->
                variant.<Conditional>in(
                    made -> new Conditional.Either(made, either.place(), either.text())))
        .toList();
  }

  private static List<Variant<List<Conditional>>> branch(List<Conditional> all, Integer index) {
    return all.size() < 2 ? List.of() : List.of(left(all, index));
  }

  /** The same elements without one. */
  static Variant<List<Conditional>> left(List<Conditional> all, int index) {
    Conditional element = all.get(index);
    return new Variant<>(
        Change.CONDITION_DROPPED,
        element.place(),
        text(element),
        "",
        "",
        Lists.without(all, index));
  }

  private static List<Variant<Conditional>> accumulate(Conditional.Accumulate of) {
    List<Variant<Conditional>> all = new ArrayList<>();
    constraints(of.source().constraints())
        .forEach(
            variant ->
                all.add(variant.in(made -> with(of, with(of.source(), made), of.constraints()))));
    constraints(of.constraints())
        .forEach(variant -> all.add(variant.in(made -> with(of, of.source(), made))));
    return all;
  }

  private static Conditional with(
      Conditional.Accumulate of, Conditional.Pattern source, List<Constraint> constraints) {
    return new Conditional.Accumulate(source, of.results(), constraints, of.place(), of.text());
  }
}
