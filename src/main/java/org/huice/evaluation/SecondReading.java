package org.huice.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huice.determination.RuleReading;
import org.huice.dossier.Fact;
import org.huice.drl.RuleTree;
import org.huice.matching.Breadth;
import org.huice.matching.Match;
import org.huice.matching.Matcher;
import org.huice.matching.ReadyRule;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The second reading of the rules over one dossier. What it takes is made when somebody first asks,
 * and since it remembers what it found, one thread asks at a time.
 */
final class SecondReading {
  private final Vocabulary vocabulary;
  private final Subjects subjects;
  private @Nullable Matcher matcher;

  SecondReading(Vocabulary vocabulary, Subjects subjects) {
    this.vocabulary = vocabulary;
    this.subjects = subjects;
  }

  /** One rule held against one subject; empty if a problem was told. */
  synchronized Optional<RuleReading> read(
      ReadyRule rule, Words words, Fact subject, Consumer<Problem> problems) {
    return matcher().read(rule, words.ofReading(), subject, problems);
  }

  /** Every way in which it is true; empty if a problem was told. */
  synchronized Optional<List<Match>> matches(
      RuleTree rule, Words words, Fact subject, Consumer<Problem> problems) {
    return matcher().matches(rule, words.ofReading(), subject, problems);
  }

  /** Whether a rule is true and how, while nobody else can ask; empty if a problem was told. */
  Optional<ReadyRule.Answer> answer(
      ReadyRule rule, Words words, Fact subject, Consumer<Problem> problems) {
    return matcher().answer(rule, words.ofReading(), subject, problems);
  }

  /** The rules of a clause, made ready. */
  List<ReadyRule> ready(Article article) {
    return article.ready(vocabulary);
  }

  /** The rules of a policy, made ready. */
  List<Statute.Ready> ready(Statute statute) {
    return statute.ready(vocabulary);
  }

  /** Whether a rule so wide can certainly be read. */
  boolean isReadable(Breadth rule) {
    return rule.isReadable(subjects.count());
  }

  private Matcher matcher() {
    Matcher made = matcher;
    if (made == null) {
      made = new Matcher(vocabulary, subjects.facts());
      matcher = made;
    }
    return made;
  }
}
