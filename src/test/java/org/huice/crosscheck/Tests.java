package org.huice.crosscheck;

import java.util.List;
import org.huice.crosscheck.RandomType.RandomField;

/** Writes random conditions on one fact. */
final class Tests {
  private static final List<String> ORDER = List.of("<", "<=", ">", ">=", "==", "!=");
  private static final List<String> SAME = List.of("==", "!=");
  private final RandomParameters parameters;
  private final Choices choices;

  Tests(RandomParameters parameters, Choices choices) {
    this.parameters = parameters;
    this.choices = choices;
  }

  /** One field held against something fixed. */
  String one(RandomType type) {
    return one(type, Kind.values());
  }

  /** One field of these kinds held against something fixed. */
  String one(RandomType type, Kind... kinds) {
    Kind kind = choices.of(List.of(kinds));
    RandomField field = choices.of(type.of(kind));
    return switch (kind) {
      case MONEY, RATE, AREA, COUNT, YEAR -> number(field);
      case DAY -> field.name() + " " + order() + " " + call("date", parameters.day());
      case FLAG -> flag(field);
      case CHOICE, TEXT -> field.name() + " " + choices.of(SAME) + " " + literal(kind);
    };
  }

  /** A number held against a parameter, or against nothing at all. */
  String number(RandomField field) {
    return choices.chance(10)
        ? field.name() + " > 0"
        : field.name() + " " + order() + " " + threshold(field.kind());
  }

  /** {@code $政策.value( "门槛1" )}. */
  String threshold(Kind kind) {
    return call("value", parameters.threshold(kind));
  }

  /** A sum held against a parameter, or against nothing at all. */
  String computed(RandomType type) {
    return arithmetic(type)
        + (choices.chance(15) ? " > 0" : " " + order() + " " + threshold(Kind.MONEY));
  }

  String order() {
    // Being equal to a threshold is rare, being different from it too common.
    return choices.chance(80) ? choices.of(ORDER.subList(0, 4)) : choices.of(ORDER);
  }

  private String flag(RandomField field) {
    return choices.chance(50)
        ? field.name()
        : field.name() + " " + choices.of(SAME) + " " + choices.of(Kind.FLAG.pool());
  }

  /** An enum's constant or a text in quotes. */
  private String literal(Kind kind) {
    return literal(kind, choices.of(kind.pool()));
  }

  private static String literal(Kind kind, String value) {
    return kind == Kind.CHOICE ? kind.type() + "." + value : "\"" + value + "\"";
  }

  String orWithin(RandomType type) {
    String a = one(type);
    String b = one(type);
    return switch (choices.between(0, 3)) {
      case 0 -> a + " || " + b;
      case 1 -> "( " + a + " && " + b + " ) || " + one(type);
      case 2 -> a + " || ( " + b + " && !( " + one(type) + " ) )";
      default -> "( " + a + " || " + b + " ) && " + one(type);
    };
  }

  String negation(RandomType type) {
    return switch (choices.between(0, 3)) {
      case 0 -> "!" + choices.of(type.of(Kind.FLAG)).name();
      case 1 -> "!( " + one(type) + " )";
      case 2 -> "!( " + orWithin(type) + " )";
      default -> "!" + elapsed(type);
    };
  }

  String inList(RandomType type) {
    Kind kind = choices.of(List.of(Kind.CHOICE, Kind.TEXT));
    List<String> options = choices.shuffled(kind.pool()).subList(0, choices.between(1, 2));
    return choices.of(type.of(kind)).name()
        + choices.of(List.of(" in ( ", " not in ( "))
        + String.join(", ", options.stream().map(option -> literal(kind, option)).toList())
        + " )";
  }

  /** A sum, difference or product in 元, in parentheses. */
  String arithmetic(RandomType type) {
    List<RandomField> sums = choices.shuffled(type.of(Kind.MONEY));
    String first = sums.get(0).name();
    String second = sums.get(1).name();
    String rate = choices.of(type.of(Kind.RATE)).name();
    return switch (choices.between(0, 3)) {
      case 0 -> "( " + first + " - " + second + " )";
      case 1 -> "( " + first + " + " + second + " )";
      case 2 -> "( " + first + " * " + rate + " )";
      default -> "( " + first + " - " + second + " * " + rate + " )";
    };
  }

  /** A word of the policy that answers yes or no, or one that gives a day or an option. */
  String word(RandomType type) {
    return switch (choices.between(0, 7)) {
      case 0 -> perhapsNot(elapsed(type));
      case 1 -> perhapsNot(share(type));
      case 2 -> perhapsNot(between(type));
      case 3 -> perhapsNot(inYear(type));
      case 4 ->
          perhapsNot(two(".pointsAtLeast( ", type, Kind.RATE, Kind.RATE, parameters.points()));
      case 5 ->
          perhapsNot(
              two(
                  ".meanAtLeast( ",
                  type,
                  Kind.MONEY,
                  Kind.COUNT,
                  parameters.threshold(Kind.MONEY)));
      case 6 ->
          choices.of(type.of(Kind.DAY)).name()
              + " "
              + order()
              + " "
              + call("date", parameters.day());
      default ->
          call("choice", parameters.choice())
              + " "
              + choices.of(SAME)
              + " \""
              + choices.of(List.of("是", "否"))
              + "\" || "
              + one(type);
    };
  }

  private String elapsed(RandomType type) {
    return RuleDraft.POLICY
        + ".elapsed( "
        + choices.of(type.of(Kind.DAY)).name()
        + ", \""
        + parameters.period()
        + "\" )";
  }

  private String between(RandomType type) {
    String word = choices.of(List.of(".within( ", ".passed( "));
    return two(word, type, Kind.DAY, Kind.DAY, parameters.period());
  }

  private String inYear(RandomType type) {
    String year = choices.of(type.of(Kind.YEAR)).name();
    return RuleDraft.POLICY + ".inYear( " + year + ", \"" + parameters.yearsBefore() + "\" )";
  }

  private String two(String word, RandomType type, Kind first, Kind second, String parameter) {
    String one = choices.of(type.of(first)).name();
    String other = choices.of(type.of(second)).name();
    return RuleDraft.POLICY + word + one + ", " + other + ", \"" + parameter + "\" )";
  }

  private String share(RandomType type) {
    List<RandomField> both = choices.shuffled(type.of(choices.of(List.of(Kind.MONEY, Kind.AREA))));
    return RuleDraft.POLICY
        + choices.of(List.of(".shareBelow( ", ".shareAtLeast( "))
        + both.get(0).name()
        + ", "
        + both.get(1).name()
        + ", \""
        + parameters.share()
        + "\" )";
  }

  private String perhapsNot(String condition) {
    return switch (choices.between(0, 3)) {
      case 0 -> condition + " == false";
      case 1 -> "!" + condition;
      default -> condition;
    };
  }

  private static String call(String word, String parameter) {
    return RuleDraft.POLICY + "." + word + "( \"" + parameter + "\" )";
  }
}
