package org.huice.page;

import java.util.Map;
import java.util.Set;
import org.huice.determination.Ruling;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.Overlay;
import org.jspecify.annotations.Nullable;

/**
 * The texts that write one ruling; all know whose it is and what the overlay changed.
 *
 * @param names where it is clear that one speaks of the ruling's subject
 */
record RulingTexts(
    ClauseTerms terms,
    Names names,
    AmountText amounts,
    ConditionText conditions,
    Map<String, PolicyDocument> policies,
    Settled settled) {
  /**
   * Those of one ruling.
   *
   * @param all names of the dossier
   * @param overlay null where there is none
   * @param policies by which was decided
   * @param settled between this ruling and others
   */
  static RulingTexts of(
      Words words,
      Names all,
      Ruling ruling,
      @Nullable Overlay overlay,
      Map<String, PolicyDocument> policies,
      Settled settled) {
    Names names = all.on(ruling.matter().subject());
    EvidenceText evidence = new EvidenceText(words, names);
    OverlaidText overlaid = new OverlaidText(words, changed(ruling, overlay));
    ClauseTerms terms = ClauseTerms.of(words, ruling.matter(), policies);
    return new RulingTexts(
        terms,
        names,
        new AmountText(
            words,
            evidence,
            overlaid,
            rule -> settled.applied(ruling.matter(), rule).filter(Settled::isTopUp).isPresent()),
        new ConditionText(terms, names, evidence, overlaid),
        policies,
        settled);
  }

  private static Set<String> changed(Ruling ruling, @Nullable Overlay overlay) {
    return overlay == null
        ? Set.of()
        : overlay.parameters().getOrDefault(ruling.matter().policy(), Map.of()).keySet();
  }

  /** The text of the whole ruling. */
  RulingText ruling() {
    return new RulingText(this, new MissingText(terms.words(), names, policies));
  }
}
