package org.huice.cli;

import java.util.List;
import org.huice.advice.Advice;
import org.huice.advice.Adviser;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.Explainer;
import org.huice.explanation.Explanation;
import org.huice.json.ExplanationJson;
import org.huice.json.JsonText;
import org.huice.page.ExplanationText;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** Explains a decision, or some of its rulings, as text or as JSON. */
final class ExplanationPrinter implements DossierPrinter {
  private final Surroundings surroundings;
  private final Words words;
  private final CheckRun run;
  private final SelectionOptions selection;
  private final @Nullable ExplanationText text;

  /**
   * For one run.
   *
   * @param text null where JSON is wanted
   */
  ExplanationPrinter(
      Surroundings surroundings,
      Words words,
      CheckRun run,
      SelectionOptions selection,
      @Nullable ExplanationText text) {
    this.surroundings = surroundings;
    this.words = words;
    this.run = run;
    this.selection = selection;
    this.text = text;
  }

  @Override
  public void print(Decided decided) {
    Explainer explainer = new Explainer(run.effective(), run.overlay());
    Explanation explanation = selection.among(explainer.explain(decided.determination()), words);
    Adviser adviser = new Adviser(run.effective(), run.evaluator());
    List<Ruling> chosen = explanation.rulings().stream().map(ExplainedRuling::ruling).toList();
    Advice advice = adviser.of(decided.determination().only(chosen));
    if (text == null) {
      surroundings.out().println(JsonText.indented(ExplanationJson.tree(explanation, advice)));
    } else {
      decided.tellCharset(surroundings, words);
      text.lines(explanation, advice).forEach(surroundings.out()::println);
    }
  }
}
