package org.huice.page;

import java.util.Map;
import java.util.Optional;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.FactId;
import org.huice.explanation.ExplainedCondition;
import org.huice.explanation.ExplainedRuling;
import org.huice.money.Step;
import org.huice.policy.PolicyDocument;
import org.huice.vocabulary.Vocabulary;

/** What rulings of one dossier, and single parts of them, are called in words. */
public final class RulingWords {
  private final Words words;
  private final Names names;
  private final Map<String, PolicyDocument> policies;

  /**
   * Of one dossier.
   *
   * @param policies by which it was decided
   */
  public RulingWords(
      Words words, Vocabulary vocabulary, Dossier dossier, Map<String, PolicyDocument> policies) {
    this.words = words;
    this.names = new Names(vocabulary, dossier);
    this.policies = Map.copyOf(policies);
  }

  /** What a ruling is called: {@code 符合,给予}. */
  public String title(Ruling ruling) {
    return new RefusedText(words, policies).title(ruling);
  }

  /** {@code 能源项目 P-01 一期屋顶光伏}; the applicant by its type only. */
  public String subject(FactId subject) {
    return names.named(subject);
  }

  /** The applicant's name, if it is given. */
  public Optional<String> applicant() {
    return names.applicant();
  }

  /** One condition of a ruling: what is, and what is asked for. */
  public String condition(ExplainedRuling ruling, ExplainedCondition condition) {
    ClauseTerms terms = ClauseTerms.of(words, ruling.ruling().matter(), policies);
    ConditionSentence sentences =
        new ConditionSentence(terms, names.on(ruling.ruling().matter().subject()));
    return sentences.of(sentences.plain(condition));
  }

  /** What is missing, within a sentence about a ruling. */
  public String missing(Ruling ruling, Missing missing) {
    Names own = names.on(ruling.matter().subject());
    return new MissingText(words, own, policies).said(missing, ruling.matter().date());
  }

  /** The operand of a step with its unit: {@code 20%}. */
  public static String operand(Step step) {
    return NumberText.operand(step.operand(), step.unit());
  }
}
