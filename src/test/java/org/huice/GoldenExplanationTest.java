package org.huice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.huice.advice.Advice;
import org.huice.advice.Adviser;
import org.huice.determination.Determination;
import org.huice.evaluation.Evaluator;
import org.huice.explanation.Explainer;
import org.huice.explanation.Explanation;
import org.huice.page.ExplanationText;
import org.huice.page.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole explanations as a clerk reads them, save the rule set's id. They were held against the
 * answers beside them. {@code -Dhuice.golden=write} writes the files anew, for a reviewed change of
 * rules or words only.
 */
class GoldenExplanationTest {
  static Stream<Answer> explained() {
    return Answer.all().values().stream().map(answers -> answers.get(0));
  }

  @ParameterizedTest
  @MethodSource("explained")
  void an_explanation_is_what_it_was(Answer answer) throws IOException {
    String text = text(answer);
    Path file = Answer.FOLDER.resolve(answer.name() + ".txt");
    if ("write".equals(System.getProperty("huice.golden"))) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  private static String text(Answer answer) throws IOException {
    Evaluator evaluator = new Evaluator(ShippedRules.RULES, ShippedRules.ENGINE, answer.added());
    Determination decided =
        ShippedRules.decide(
            ShippedRules.dossier(
                Files.readString(answer.facts()), answer.facts().getFileName().toString()),
            answer.asOf(),
            answer.added());
    Explanation explanation = new Explainer(answer.rules(), answer.added()).explain(decided);
    Advice advice = new Adviser(answer.rules(), evaluator).of(decided);
    LocalDate day = LocalDate.parse(answer.asOf());
    String lines =
        String.join(
            "\n",
            new ExplanationText(Words.in(Locale.CHINESE), answer.rules(), answer.added(), true, day)
                .lines(explanation, advice));
    String id = ShippedRules.RULES.id().substring("sha256:".length());
    return lines.replace(id.substring(0, 12), "…") + "\n";
  }
}
