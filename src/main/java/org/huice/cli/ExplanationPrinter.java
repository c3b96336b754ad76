package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huice.advice.Advice;
import org.huice.advice.Adviser;
import org.huice.determination.Matter;
import org.huice.determination.Ruling;
import org.huice.explanation.ExplainedRuling;
import org.huice.explanation.Explainer;
import org.huice.explanation.Explanation;
import org.huice.json.ExplanationJson;
import org.huice.json.JsonText;
import org.huice.page.ExplanationText;
import org.huice.page.RulingOrder;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** Explains a decision, or some of its rulings, as text or as JSON. */
final class ExplanationPrinter implements DossierPrinter {
  private final Surroundings surroundings;
  private final Words words;
  private final CheckRun run;
  private final SelectionOptions selection;
  private final @Nullable ExplanationText text;
  private final PooledAwards pooled;

  /**
   * For one run.
   *
   * @param text null where JSON is wanted
   * @param pooled what runs of pools made of awards
   */
  ExplanationPrinter(
      Surroundings surroundings,
      Words words,
      CheckRun run,
      SelectionOptions selection,
      @Nullable ExplanationText text,
      PooledAwards pooled) {
    this.surroundings = surroundings;
    this.words = words;
    this.run = run;
    this.selection = selection;
    this.text = text;
    this.pooled = pooled;
  }

  @Override
  public void print(Decided decided) {
    Explainer explainer = new Explainer(run.effective(), run.overlay());
    Explanation all = explainer.explain(decided.determination());
    Explanation explanation = selection.among(all, words);
    Adviser adviser = new Adviser(run.effective(), run.evaluator());
    List<Ruling> chosen = explanation.rulings().stream().map(ExplainedRuling::ruling).toList();
    Advice advice = adviser.of(decided.determination().only(chosen));
    pooled.tellUnused(decided.determination(), surroundings);
    if (text == null) {
      Map<Matter, Map<String, Object>> pools = pooled.json(decided.determination());
      surroundings
          .out()
          .println(JsonText.indented(ExplanationJson.tree(explanation, advice, pools)));
    } else {
      decided.tellCharset(surroundings, words);
      text.lines(explanation, advice, pooled.words(decided.determination()))
          .forEach(surroundings.out()::println);
      others(selection.beside(all, words)).ifPresent(surroundings.out()::println);
    }
  }

  /** How many rulings there are on what the applicant has; those that say nothing left out. */
  private Optional<String> others(List<Ruling> beside) {
    List<Ruling> told =
        beside.stream()
            .filter(ruling -> !(ruling instanceof Ruling.NotApplicable))
            .filter(ruling -> !(ruling instanceof Ruling.NotInForce))
            .toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    List<String> types =
        told.stream().map(ruling -> ruling.matter().subject().type()).distinct().toList();
    List<String> counted = new ArrayList<>();
    for (String code : RulingOrder.CODES) {
      long count = told.stream().filter(ruling -> ruling.code().equals(code)).count();
      if (count > 0) {
        String name = words.say("ruling." + code);
        counted.add(words.say("explain.others.one", name, String.valueOf(count)));
      }
    }
    return Optional.of(words.say("explain.others", words.list(types), words.list(counted)));
  }
}
