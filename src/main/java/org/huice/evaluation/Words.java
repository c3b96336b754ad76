package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huice.matching.FactsAsGiven;
import org.huice.matching.Gaps;
import org.huice.rule.FactValues;
import org.huice.rule.Policy;
import org.jspecify.annotations.Nullable;

/**
 * One policy on the day that chose its parameters, as the engine asks it and as a second reading
 * does. All dossiers of a day share it; what it remembers is the same whoever finds it first.
 */
final class Words {
  private final Statute statute;
  private final LocalDate date;
  private final @Nullable Policy ofEngine;
  private final Policy ofReading;
  private final @Nullable Boolean[] answered;
  private final List<Norm> norms;

  /**
   * A policy on a day.
   *
   * @param asOf the day of the decision
   * @param values how the engine reads facts; null where there is none
   */
  Words(Statute statute, LocalDate date, LocalDate asOf, @Nullable FactValues values) {
    this.statute = statute;
    this.date = date;
    this.ofEngine = values == null ? null : new Policy(statute.document(), date, asOf, values);
    this.ofReading = new Policy(statute.document(), date, asOf, FactsAsGiven.INSTANCE);
    this.answered = new Boolean[statute.articles().size()];
    this.norms = statute.articles().stream().map(article -> new Norm(article, this)).toList();
  }

  Statute statute() {
    return statute;
  }

  LocalDate date() {
    return date;
  }

  /** One of its clauses on that day. */
  Norm norm(Article article) {
    return norms.get(article.number());
  }

  /** As the engine asks it. */
  Policy ofEngine() {
    return Objects.requireNonNull(ofEngine);
  }

  /** As a second reading asks it. */
  Policy ofReading() {
    return ofReading;
  }

  /** Whether it has an answer to all that the rules of one of its clauses ask. */
  boolean answers(Article article, Gaps gaps) {
    Boolean known = answered[article.number()];
    if (known == null) {
      known = article.inputs(gaps).areAnswered(ofReading);
      answered[article.number()] = known;
    }
    return known;
  }
}
