package org.huice.crosscheck;

import java.util.List;
import org.huice.crosscheck.RandomType.RandomField;

/** Writes what a rule inserts, and its clause. */
final class Consequences {
  private final RuleDraft rule;
  private final Choices choices;

  Consequences(RuleDraft rule, Choices choices) {
    this.rule = rule;
    this.choices = choices;
  }

  /** The kinds of a clause. */
  static final List<String> KINDS = List.of("award", "award", "levy", "order", "designation");

  /** What policy.yaml says of a clause of that kind. */
  static String clause(String kind) {
    return switch (kind) {
      case "order" -> "kind: order, order: 收回, discretion: 酌情";
      case "designation" -> "kind: designation, title: 示范, discretion: 酌情";
      default -> "kind: " + kind + ", discretion: 酌情";
    };
  }

  /** {@code insert( … );} for a clause of that kind. */
  String text(String kind) {
    String outcome = outcome(choices.chance(15) ? "discretion" : kind);
    return "    insert( " + RuleDraft.POLICY + outcome + " );\n";
  }

  private String outcome(String kind) {
    String subject = "( " + rule.subject().variable() + " )";
    return switch (kind) {
      case "order" -> ".order" + subject + (choices.chance(70) ? since() : "");
      case "designation" -> ".designate" + subject;
      case "discretion" -> ".discretion" + subject + (choices.chance(60) ? amount() : "");
      default -> "." + kind + subject + amount();
    };
  }

  private String since() {
    RuleDraft.Pattern fact = choices.of(rule.patterns());
    return ".since( "
        + fact.variable()
        + ", \""
        + choices.of(fact.type().of(Kind.DAY)).name()
        + "\", \""
        + rule.parameters().period()
        + "\" )";
  }

  private String amount() {
    StringBuilder text = new StringBuilder();
    if (choices.chance(75)) {
      text.append(ofField(".base"));
    } else {
      text.append(named(".flat", rule.parameters().sum()));
    }
    for (int i = choices.between(0, 3); i > 0; i--) {
      text.append(step());
    }
    return text.toString();
  }

  private String step() {
    return switch (choices.between(0, 4)) {
      case 0 -> ofField(".minus");
      case 1 -> named(".times", rule.parameters().rate());
      case 2 -> named(".schedule", rule.parameters().tiers());
      case 3 -> named(".atMost", rule.parameters().sum());
      default -> named(".atLeast", rule.parameters().sum());
    };
  }

  private String ofField(String word) {
    RuleDraft.Pattern fact = choices.chance(70) ? rule.subject() : choices.of(rule.patterns());
    RandomField field = choices.of(fact.type().of(Kind.MONEY));
    return named(word + "( " + fact.variable() + ", ", field.name(), "\"");
  }

  private static String named(String word, String name) {
    return named(word + "( ", name, "\"");
  }

  private static String named(String before, String name, String quote) {
    return before + quote + name + quote + " )";
  }
}
