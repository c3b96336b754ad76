package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huice.cases.CaseResult;
import org.huice.cases.Comparison;
import org.huice.determination.Determination;
import org.huice.determination.Ruling;
import org.huice.policy.PolicyDocument;
import org.huice.ruleset.RuleSet;

/** Says why an award is not paid that an example expects to be. */
final class LostText {
  private final Words words;
  private final RuleSet rules;

  LostText(Words words, RuleSet rules) {
    this.words = words;
    this.rules = rules;
  }

  /** The reason with cause and rule as an example names them; none where nothing was lost. */
  List<String> lines(CaseResult result, Comparison comparison) {
    Determination determination = result.determination();
    if (determination == null) {
      return List.of();
    }
    return FailedText.meant(result, comparison, determination)
        .flatMap(ruling -> lines(ruling, determination))
        .toList();
  }

  private Stream<String> lines(Ruling ruling, Determination determination) {
    Map<String, PolicyDocument> policies = Settled.policies(rules);
    UnpaidText text =
        new UnpaidText(
            RulingTexts.of(
                words,
                new Names(rules.vocabulary(), determination.dossier()),
                ruling,
                null,
                policies,
                Settled.of(determination.settlement(), rules)));
    List<String> lines = new ArrayList<>();
    if (ruling instanceof Ruling.Superseded lost) {
      lines.add(words.say("test.superseded", lost.cause().code(), lost.rule()));
      lines.addAll(text.lines(lost));
    } else if (ruling instanceof Ruling.Barred barred) {
      lines.add(words.say("test.barred", barred.by().clause()));
      lines.addAll(text.lines(barred));
    }
    return lines.stream();
  }
}
