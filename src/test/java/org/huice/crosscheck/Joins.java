package org.huice.crosscheck;

import java.util.List;
import org.huice.crosscheck.RandomType.RandomField;

/** Adds conditions on single facts, and on facts joined with them, to a rule. */
final class Joins {
  private final RuleDraft rule;
  private final Tests tests;
  private final Choices choices;

  Joins(RuleDraft rule, Choices choices) {
    this.rule = rule;
    this.tests = new Tests(rule.parameters(), choices);
    this.choices = choices;
  }

  /** Adds a shape that binds facts or tests them one by one. */
  void add(Shape shape) {
    RuleDraft.Pattern any = choices.of(rule.patterns());
    switch (shape) {
      case ONE_FIELD -> any.add(tests.one(any.type()));
      case SEVERAL_FIELDS -> {
        any.add(tests.one(any.type()));
        any.add(tests.one(any.type()));
      }
      case OR_WITHIN -> any.add(tests.orWithin(any.type()));
      case NEGATION -> any.add(tests.negation(any.type()));
      case IN_LIST -> any.add(tests.inList(any.type()));
      case ARITHMETIC -> arithmetic(any);
      case POLICY_WORD -> any.add(tests.word(any.type()));
      case JOIN_BY_FIELD -> byField(any);
      case JOIN_BY_VALUE -> byValue(any);
      default -> throw new IllegalArgumentException(shape.name());
    }
  }

  private void byField(RuleDraft.Pattern other) {
    RandomType own = other.type();
    // Through a name that is a type's as well Drools finds no field, and refuses the rule.
    if (own.toOwner().equals(RandomType.OWNER) && own.owner() != null && choices.chance(30)) {
      RandomType owner = rule.vocabulary().type(own.owner());
      other.add(own.toOwner() + "." + tests.one(owner, Kind.CHOICE, Kind.FLAG, Kind.MONEY));
      return;
    }
    String variable = other.variable();
    RuleDraft.Pattern joined = joined();
    joined.add(related(joined.type(), other.type(), variable));
  }

  private void byValue(RuleDraft.Pattern other) {
    Kind kind = choices.of(List.of(Kind.values()));
    String variable = rule.bind(other, choices.of(other.type().of(kind)));
    RuleDraft.Pattern joined = joined();
    joined.add(compared(joined.type(), kind, variable));
  }

  private RuleDraft.Pattern joined() {
    return rule.pattern(choices.of(rule.vocabulary().all()));
  }

  private void arithmetic(RuleDraft.Pattern any) {
    switch (choices.between(0, 2)) {
      case 0 -> any.add(tests.computed(any.type()));
      case 1 -> {
        String value = rule.bind(any, tests.arithmetic(any.type()));
        RuleDraft.Pattern joined = joined();
        joined.add(tests.arithmetic(joined.type()) + " " + tests.order() + " " + value);
      }
      default -> {
        String other = any.variable() + "." + choices.of(any.type().of(Kind.MONEY)).name();
        RuleDraft.Pattern joined = joined();
        joined.add(tests.arithmetic(joined.type()) + " " + tests.order() + " " + other);
      }
    }
  }

  /** A fact held against a field of another: often its owner, else any field of one kind. */
  String related(RandomType own, RandomType other, String variable) {
    boolean nested =
        own.owner() != null
            && (own.owner().equals(other.name()) || own.owner().equals(other.parent()));
    if (nested && choices.chance(60)) {
      return own.toOwner() + " == " + variable;
    }
    if (other.name().equals(own.name()) && choices.chance(40)) {
      return RandomType.KEY + choices.of(List.of(" == ", " != ")) + variable + "." + RandomType.KEY;
    }
    Kind kind = choices.of(List.of(Kind.values()));
    return compared(own, kind, variable + "." + choices.of(other.of(kind)).name());
  }

  /** A field held against a value of its kind. */
  String compared(RandomType own, Kind kind, String value) {
    RandomField field = choices.of(own.of(kind));
    boolean ordered = kind.isNumber() || kind == Kind.DAY;
    String sign = ordered ? tests.order() : choices.of(List.of("==", "!="));
    return field.name() + " " + sign + " " + value;
  }

  Tests tests() {
    return tests;
  }
}
