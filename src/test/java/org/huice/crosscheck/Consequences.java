package org.huice.crosscheck;

import java.util.List;
import org.huice.crosscheck.RandomType.RandomField;

/** Writes what a rule inserts, and its clause. */
final class Consequences {
  private final RuleDraft rule;
  private final Choices choices;
  private final Amounts amounts;

  Consequences(RuleDraft rule, Choices choices) {
    this.rule = rule;
    this.choices = choices;
    this.amounts = new Amounts(rule, choices);
  }

  /** The kinds of a clause. */
  static final List<String> KINDS =
      List.of(
          "award",
          "award",
          "award",
          "levy",
          "order",
          "designation",
          "eligibility",
          "priority",
          "exclusion",
          "target");

  /** What policy.yaml says of a clause of that kind. */
  static String clause(String kind) {
    return switch (kind) {
      case "order" -> "kind: order, order: 收回, discretion: 酌情";
      case "designation" -> "kind: designation, title: 示范, discretion: 酌情";
      case "award" -> "kind: award, application: automatic, discretion: 酌情";
      case "exclusion" -> "kind: exclusion, bars: all, discretion: 酌情";
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
      case "eligibility", "priority" -> ".confirm" + subject;
      case "exclusion" -> ".exclude" + subject;
      case "target" -> ".report" + subject + report();
      case "discretion" -> ".discretion" + subject + (choices.chance(60) ? amounts.text() : "");
      default -> "." + kind + subject + amounts.text();
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

  /** A number, a share or a difference of rates, and what it is to come to. */
  private String report() {
    RuleDraft.Pattern fact = choices.of(rule.patterns());
    String bound = choices.of(List.of(".reach( ", ".exceed( ", ".stayWithin( ", ".stayBelow( "));
    return switch (choices.between(0, 2)) {
      case 0 -> {
        Kind kind = choices.of(List.of(Kind.MONEY, Kind.AREA, Kind.RATE));
        RandomField field = choices.of(fact.type().of(kind));
        String measure = ".actual( " + fact.variable() + ", \"" + field.name() + "\" )";
        yield measure + bound + quoted(rule.parameters().threshold(kind));
      }
      case 1 -> both(".share( ", fact, Kind.AREA) + bound + quoted(rule.parameters().rate());
      default -> both(".points( ", fact, Kind.RATE) + bound + quoted(rule.parameters().points());
    };
  }

  private String both(String word, RuleDraft.Pattern fact, Kind kind) {
    List<RandomField> both = choices.shuffled(fact.type().of(kind));
    String second = both.get(both.size() - 1).name();
    return word + fact.variable() + ", \"" + both.get(0).name() + "\", \"" + second + "\" )";
  }

  private static String quoted(String name) {
    return "\"" + name + "\" )";
  }
}
