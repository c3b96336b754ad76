package org.huice.ruleset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.money.Money;
import org.huice.problem.Nearest;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.jspecify.annotations.Nullable;

/** Reads what a worked example expects. */
final class ExpectedReader {
  private static final String AMOUNT = "(0|[1-9][0-9]{0,17})\\.[0-9]{2}";

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
    if (!clause.isEmpty() && !clauses.contains(clause)) {
      section.report(
          section.place("clause"),
          RuleSetProblem.CASE_OF_NO_CLAUSE,
          clause,
          Nearest.allowed(clause, clauses));
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
        section.place());
  }

  private static @Nullable Money money(Section section, String key) {
    String text = section.textOrNull(key);
    if (text == null || text.matches(AMOUNT)) {
      return text == null ? null : Money.of(new BigDecimal(text));
    }
    section.report(section.place(key), RuleSetProblem.WRONG_CASE_AMOUNT, text);
    return null;
  }
}
