package org.huice.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huice.advice.Advice;
import org.huice.advice.Need;
import org.huice.determination.Determination;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.Explanation;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.huice.ruleset.RuleSet;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Why each ruling is as it is, for a clerk who has the applicant on the telephone. */
public final class ExplanationText {
  private final Words words;
  private final Vocabulary vocabulary;
  private final Map<String, PolicyDocument> policies;
  private final @Nullable Overlay overlay;
  private final RuleSet rules;
  private final HeadText head;

  /**
   * For one run of the program.
   *
   * @param rules by which it was decided, with the overlay's values
   * @param overlay null where there is none
   * @param given whether the day of the decision was given
   * @param today the calendar day of this run
   */
  public ExplanationText(
      Words words, RuleSet rules, @Nullable Overlay overlay, boolean given, LocalDate today) {
    this.words = words;
    this.vocabulary = rules.vocabulary();
    this.rules = rules;
    this.policies = Settled.policies(rules);
    this.overlay = overlay;
    this.head = new HeadText(words, overlay, given, today);
  }

  /**
   * The lines of the page.
   *
   * @param explanation of all rulings, or of some of them
   * @param advice on those rulings
   */
  public List<String> lines(Explanation explanation, Advice advice) {
    return lines(explanation, advice, Map.of());
  }

  /**
   * The same where runs of pools are known.
   *
   * @param pooled what they made of awards
   */
  public List<String> lines(Explanation explanation, Advice advice, Map<Matter, Pooled> pooled) {
    Determination determination = explanation.determination();
    Names names = new Names(vocabulary, determination.dossier());
    List<Ruling> rulings = explanation.rulings().stream().map(ExplainedRuling::ruling).toList();
    List<String> lines = new ArrayList<>(head.lines(determination, names));
    CitationText citations = new CitationText(words);
    Settled settled = Settled.of(determination.settlement(), rules);
    ExplainedRulingText text = new ExplainedRulingText(words, policies, names, overlay, settled);
    for (Ruling ruling : RulingOrder.rows(rulings)) {
      lines.add("");
      Pooled run = new PoolNote(words, rules).of(ruling, pooled).orElse(null);
      lines.addAll(lines(of(ruling, explanation), advice, text, citations, run));
    }
    addAfterGap(lines, new FoldedText(words, names, policies).lines(rulings));
    addAfterGap(lines, new AssumedText(words, policies).lines(rulings));
    addAfterGap(lines, asks(advice, names));
    return lines;
  }

  private static ExplainedRuling of(Ruling ruling, Explanation explanation) {
    return explanation.rulings().stream()
        .filter(one -> one.ruling().equals(ruling))
        .findFirst()
        .orElseThrow();
  }

  private List<String> lines(
      ExplainedRuling explained,
      Advice advice,
      ExplainedRulingText text,
      CitationText citations,
      @Nullable Pooled pooled) {
    Matter matter = explained.ruling().matter();
    List<Need> needs =
        advice.needs().stream().filter(need -> need.matter().equals(matter)).toList();
    return text.lines(
        explained,
        needs,
        advice.remedies().stream().filter(one -> one.matter().equals(matter)).toList(),
        citations,
        pooled);
  }

  private List<String> asks(Advice advice, Names names) {
    return new NeedText(words, names, new MissingText(words, names, policies)).asks(advice);
  }

  private static void addAfterGap(List<String> lines, List<String> more) {
    if (!more.isEmpty()) {
      lines.add("");
      lines.addAll(more);
    }
  }
}
