package org.huice.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.huice.crosscheck.RandomType.RandomField;

/**
 * Writes random amounts: a beginning, what precedes the rates, the rates, what follows them. Limits
 * stand on that side of the rates on which they say that they do.
 */
final class Amounts {
  private static final List<Kind> QUANTITIES = List.of(Kind.AREA, Kind.COUNT);
  private final RuleDraft rule;
  private final RandomParameters parameters;
  private final Choices choices;

  Amounts(RuleDraft rule, Choices choices) {
    this.rule = rule;
    this.parameters = rule.parameters();
    this.choices = choices;
  }

  /** The words after the outcome. */
  String text() {
    return text(0);
  }

  private String text(int depth) {
    StringBuilder text = new StringBuilder(beginning());
    several(0, 2, () -> text.append(choices.chance(25) ? cap("base") : sum(depth)));
    several(0, 2, () -> text.append(rate()));
    several(0, 2, () -> text.append(choices.chance(25) ? cap("result") : sum(depth)));
    return text.toString();
  }

  private void several(int least, int most, Runnable more) {
    for (int i = choices.between(least, most); i > 0; i--) {
      more.run();
    }
  }

  private String cap(String on) {
    return ".atMost( \"" + parameters.cap(on) + "\" )";
  }

  private String beginning() {
    return switch (choices.between(0, 7)) {
      case 0, 1, 2 -> ".base( " + money() + " )";
      case 3 -> ".flat( \"" + parameters.sum() + "\" )";
      case 4 -> ofQuantity(".perUnit( ", parameters::perUnit);
      case 5, 6 -> ofQuantity(".band( ", parameters::bands);
      default -> table(true);
    };
  }

  /** Money is added, taken off or compared, or counted again for every step. */
  private String sum(int depth) {
    String word = choices.of(List.of(".plus( ", ".minus( ", ".atMost( ", ".atLeast( "));
    return switch (choices.between(0, 4)) {
      case 0 -> forEvery();
      case 1 -> ".atLeast( \"" + parameters.sum() + "\" )";
      case 2 -> depth == 2 ? word + money() + " )" : part(word, text(depth + 1));
      default -> word + money() + " )";
    };
  }

  private String part(String word, String words) {
    boolean bound = word.equals(".minus( ") && parameters.boundIn(words);
    return (bound ? ".plus( " : word) + RuleDraft.POLICY + ".part()" + words + " )";
  }

  private String rate() {
    RuleDraft.Pattern fact = choices.of(rule.patterns());
    return switch (choices.between(0, 5)) {
      case 0 -> ".schedule( \"" + parameters.tiers() + "\" )";
      case 1 -> ".schedule( \"" + parameters.relative() + "\", " + field(fact, Kind.MONEY) + " )";
      case 2 -> ".times( \"" + parameters.rate() + "\", " + field(fact, Kind.DAY) + " )";
      case 3 -> ofQuantity(".rate( ", parameters::slab);
      case 4 -> table(false);
      default -> ".times( \"" + parameters.rate() + "\" )";
    };
  }

  private String table(boolean money) {
    RuleDraft.Pattern fact = choices.of(rule.patterns());
    return ".table( " + fact.variable() + ", \"" + parameters.table(fact.type(), money) + "\" )";
  }

  private String forEvery() {
    Kind kind = choices.of(QUANTITIES);
    String steps = "\"" + parameters.step(kind) + "\"";
    String start = choices.chance(50) ? ", \"" + parameters.threshold(kind) + "\"" : "";
    return ".forEvery( " + field(fact(), kind) + ", " + steps + start + " )";
  }

  private String ofQuantity(String word, Function<Kind, String> parameter) {
    Kind kind = choices.of(QUANTITIES);
    return word + quantity(kind) + ", \"" + parameter.apply(kind) + "\" )";
  }

  private String money() {
    return quantity(Kind.MONEY);
  }

  /** A figure of that kind where there is one, else a field. */
  private String quantity(Kind kind) {
    List<String> figures = new ArrayList<>();
    for (RuleDraft.Figure figure : rule.figures()) {
      if (figure.kind() == kind) {
        figures.add(figure.variable());
      }
    }
    return figures.isEmpty() || choices.chance(30) ? field(fact(), kind) : choices.of(figures);
  }

  private RuleDraft.Pattern fact() {
    return choices.chance(70) ? rule.subject() : choices.of(rule.patterns());
  }

  private String field(RuleDraft.Pattern fact, Kind kind) {
    RandomField field = choices.of(fact.type().of(kind));
    return fact.variable() + ", \"" + field.name() + "\"";
  }
}
