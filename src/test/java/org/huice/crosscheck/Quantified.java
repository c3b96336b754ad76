package org.huice.crosscheck;

import java.util.ArrayList;
import java.util.List;
import org.huice.crosscheck.RandomType.RandomField;

/** Adds conditions on all facts of a type to a rule. */
final class Quantified {
  private final RuleDraft rule;
  private final Joins joins;
  private final Choices choices;

  Quantified(RuleDraft rule, Choices choices) {
    this.rule = rule;
    this.joins = new Joins(rule, choices);
    this.choices = choices;
  }

  /** Adds a shape of which there is one truth, whatever the facts bound before. */
  void add(Shape shape) {
    switch (shape) {
      case NOT -> rule.add("not " + plain(anyType()));
      case EXISTS -> rule.add("exists " + plain(anyType()));
      case FORALL -> rule.add("forall( " + plain(anyType()) + " )");
      case SUM_OR_COUNT -> sumOrCount(anyType(), "");
      case LEAST_OR_GREATEST -> leastOrGreatest(anyType());
      case FROM_LIST -> fromList();
      case OR_BETWEEN -> orBetween();
      case OUTER_REFERENCE -> rule.add(outer());
      default -> throw new IllegalArgumentException(shape.name());
    }
  }

  private RandomType anyType() {
    return choices.of(rule.vocabulary().all());
  }

  private String plain(RandomType type) {
    return RuleDraft.pattern(type, conditions(type));
  }

  private List<String> conditions(RandomType type) {
    List<String> conditions = new ArrayList<>();
    conditions.add(condition(type));
    if (choices.chance(30)) {
      conditions.add(condition(type));
    }
    return conditions;
  }

  private String condition(RandomType type) {
    Tests tests = joins.tests();
    return switch (choices.between(0, 9)) {
      case 0 -> tests.orWithin(type);
      case 1 -> tests.negation(type);
      case 2 -> tests.inList(type);
      case 3 -> tests.computed(type);
      case 4 -> tests.word(type);
      default -> tests.one(type);
    };
  }

  /** A quantifier whose conditions speak of facts and values bound outside. */
  private String outer() {
    RandomType type = anyType();
    List<String> conditions = new ArrayList<>(conditions(type));
    conditions.add(outerCondition(type));
    return quantified(RuleDraft.pattern(type, choices.shuffled(conditions)));
  }

  private String outerCondition(RandomType type) {
    if (!rule.figures().isEmpty() && choices.chance(50)) {
      RuleDraft.Figure figure = choices.of(rule.figures());
      return joins.compared(type, figure.kind(), figure.variable());
    }
    RuleDraft.Pattern other = choices.of(rule.patterns());
    if (choices.chance(70)) {
      return joins.related(type, other.type(), other.variable());
    }
    Kind kind = choices.of(List.of(Kind.values()));
    return joins.compared(type, kind, rule.bind(other, choices.of(other.type().of(kind))));
  }

  private String quantified(String pattern) {
    return switch (choices.between(0, 2)) {
      case 0 -> "not " + pattern;
      case 1 -> "exists " + pattern;
      default -> "forall( " + pattern + " )";
    };
  }

  private void sumOrCount(RandomType type, String from) {
    RandomField field = choices.of(number(type));
    List<String> source = new ArrayList<>(source(type));
    String argument = rule.fresh();
    String sum = rule.fresh();
    String count = rule.fresh();
    boolean both = choices.chance(50);
    boolean counts = choices.chance(50);
    List<String> results = new ArrayList<>();
    List<String> constraints = new ArrayList<>();
    if (both || !counts) {
      source.add(argument + " : " + field.name());
      results.add(sum + " : sum( " + argument + " )");
      constraints.add(threshold(sum, field.kind()));
    }
    if (both || counts) {
      results.add(count + " : count( )");
      constraints.add(choices.chance(30) ? count + " >= 1" : threshold(count, Kind.COUNT));
    }
    rule.add(accumulate(type, source, from, results, constraints));
    if (both || !counts) {
      rule.figure(sum, field.kind());
    }
  }

  private String threshold(String figure, Kind kind) {
    return figure + " " + joins.tests().order() + " " + joins.tests().threshold(kind);
  }

  private List<String> source(RandomType type) {
    List<String> source = new ArrayList<>();
    if (choices.chance(60)) {
      source.add(condition(type));
    }
    if (choices.chance(40)) {
      source.add(outerCondition(type));
    }
    return source;
  }

  private void leastOrGreatest(RandomType type) {
    RandomField field = choices.of(number(type));
    List<String> source = new ArrayList<>(source(type));
    String argument = rule.fresh();
    String result = rule.fresh();
    source.add(argument + " : " + field.name());
    List<String> results =
        List.of(result + choices.of(List.of(" : min( ", " : max( ")) + argument + " )");
    boolean later = choices.chance(40);
    List<String> tested = later ? List.of() : List.of(threshold(result, field.kind()));
    rule.add(accumulate(type, source, "", results, tested));
    rule.figure(result, field.kind());
    if (later) {
      RandomType other = anyType();
      List<String> conditions = List.of(joins.compared(other, field.kind(), result));
      rule.add(quantified(RuleDraft.pattern(other, conditions)));
    }
  }

  private static List<RandomField> number(RandomType type) {
    return type.fields().stream().filter(field -> field.kind().isNumber()).toList();
  }

  private static String accumulate(
      RandomType type,
      List<String> source,
      String from,
      List<String> results,
      List<String> constraints) {
    String tested = constraints.isEmpty() ? "" : "; " + String.join(", ", constraints);
    return "accumulate( "
        + RuleDraft.pattern(type, source)
        + from
        + "; "
        + String.join(", ", results)
        + tested
        + " )";
  }

  private void fromList() {
    List<RuleDraft.Pattern> owners =
        rule.patterns().stream().filter(pattern -> !lists(pattern.type()).isEmpty()).toList();
    if (owners.isEmpty()) {
      rule.add("exists " + plain(anyType()));
      return;
    }
    RuleDraft.Pattern owner = choices.of(owners);
    RandomType type = choices.of(lists(owner.type()));
    String from = owner.variable() + "." + type.name();
    switch (choices.between(0, 2)) {
      case 0 -> {
        RuleDraft.Pattern pattern = rule.pattern(type);
        pattern.from(from);
        pattern.add(condition(type));
      }
      case 1 -> rule.add(from(type, from));
      default -> sumOrCount(type, " from " + from);
    }
  }

  /** Lists that share no fact type with another list of their owner, whose facts could be meant. */
  private List<RandomType> lists(RandomType owner) {
    List<RandomType> under = rule.vocabulary().under(owner);
    return under.stream()
        .filter(type -> type.parent() == null)
        .filter(type -> under.stream().noneMatch(other -> type.name().equals(other.parent())))
        .toList();
  }

  private String from(RandomType type, String list) {
    String pattern = plain(type) + " from " + list;
    return quantified(pattern);
  }

  private void orBetween() {
    List<String> branches = new ArrayList<>();
    for (int i = choices.between(2, 3); i > 0; i--) {
      branches.add(branch());
    }
    rule.add("( " + String.join(" or ", branches) + " )");
  }

  private String branch() {
    return switch (choices.between(0, 3)) {
      case 0 -> plain(anyType());
      case 1 -> outer();
      default -> quantified(plain(anyType()));
    };
  }
}
