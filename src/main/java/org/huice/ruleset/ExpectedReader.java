package org.huice.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.money.Money;
import org.huice.money.Unit;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;
import org.jspecify.annotations.Nullable;

/** Reads what a worked example expects. */
final class ExpectedReader {
  private static final String AMOUNT = "(0|[1-9][0-9]{0,17})\\.[0-9]{2}";
  private static final Pattern TARGET =
      Pattern.compile(
          "(?<operator>[<>]=?) *(?<number>(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?"
              + "|[1-9][0-9]{0,8}/[1-9][0-9]{0,8}) *(?<unit>[^ 0-9/].*)");
  private static final String ALMOST = "(0|[1-9][0-9]{0,17})(\\.[0-9]{1,2})?";

  private final Collection<String> clauses;
  private final Tally problems;

  ExpectedReader(Collection<String> clauses, Consumer<Problem> problems) {
    this.clauses = clauses;
    this.problems = new Tally(problems);
  }

  /** What one entry under {@code expect} says; empty where there was a problem. */
  Optional<Expected> read(Node node) {
    return Section.of(node, Keys.EXPECTED, problems)
        .map(this::expected)
        .filter(expected -> problems.clean());
  }

  private Expected expected(Section section) {
    String clause = section.text("clause").orElse("");
    if (!clause.isEmpty()) {
      known(section, "clause", clause);
    }
    String ruling = section.word("ruling", Words.RULING).orElse("");
    Boolean ceiling = section.flag("ceiling").orElse(null);
    List<String> missing = section.has("missing") ? section.texts("missing") : null;
    LocalDate from = section.day("from").orElse(null);
    return new Expected(
        clause,
        section.textOrNull("subject"),
        ruling,
        money(section, "amount"),
        ceiling,
        missing,
        money(section, "so-far"),
        from,
        section.textOrNull("failed"),
        settled(section),
        paid(section),
        measured(section),
        section.place());
  }

  private static Expected.Measured measured(Section section) {
    return new Expected.Measured(
        section.flag("reached").orElse(null),
        section.textOrNull("measured"),
        section.has("target") ? target(section) : null);
  }

  private static Expected.@Nullable Target target(Section section) {
    String text = section.textOrNull("target");
    if (text == null) {
      return null;
    }
    Matcher target = TARGET.matcher(text.strip());
    if (target.matches() && Unit.of(target.group("unit")).isPresent()) {
      return new Expected.Target(
          target.group("operator"), target.group("number"), target.group("unit"));
    }
    section.report(section.place("target"), RuleSetProblem.WRONG_CASE_TARGET, text);
    return null;
  }

  private Expected.Settled settled(Section section) {
    String winner = section.textOrNull("winner");
    if (winner != null && !winner.contains("/")) {
      known(section, "winner", winner.split(" ", 2)[0]);
    }
    return new Expected.Settled(
        section.word("cause", Words.CAUSE).orElse(null), winner, section.textOrNull("rule"));
  }

  private void known(Section section, String key, String clause) {
    section.isOneOf(clauses, clause, section.place(key), RuleSetProblem.CASE_OF_NO_CLAUSE);
  }

  private static Expected.Paid paid(Section section) {
    return new Expected.Paid(
        sums(section, "payment"),
        section.has("states") ? states(section) : null,
        sums(section, "paid-by"),
        sums(section, "paid-to"));
  }

  private static List<String> states(Section section) {
    List<String> states = section.texts("states");
    states.stream()
        .filter(state -> Words.INSTALMENT.meaning(state).isEmpty())
        .forEach(
            state ->
                section.wrongWord(
                    "states",
                    state,
                    Words.INSTALMENT.all(Locale.CHINESE),
                    Words.INSTALMENT.all(Locale.ENGLISH)));
    return states;
  }

  private static @Nullable List<Money> sums(Section section, String key) {
    return section.has(key)
        ? section.items(key).stream()
            .flatMap(item -> Stream.ofNullable(money(section, key, item)))
            .toList()
        : null;
  }

  private static @Nullable Money money(Section section, String key) {
    return section.node(key).map(node -> money(section, key, node)).orElse(null);
  }

  private static @Nullable Money money(Section section, String key, Node node) {
    String shown = Section.shown(node).strip();
    boolean bare = node instanceof Scalar scalar && scalar.kind() == Kind.NUMBER;
    String text = bare ? shown : section.text(key, node).orElse(null);
    if (text == null) {
      return null;
    }
    if (!bare && text.matches(AMOUNT)) {
      return Money.of(new BigDecimal(text));
    }
    section.report(section.place(key), RuleSetProblem.WRONG_CASE_AMOUNT, text, asAmount(text));
    return null;
  }

  /** How a number is written as an amount; any amount where that is not clear. */
  private static String asAmount(String text) {
    String plain = text.replace(",", "");
    return plain.matches(ALMOST) ? new BigDecimal(plain).setScale(2).toPlainString() : "2400000.00";
  }
}
