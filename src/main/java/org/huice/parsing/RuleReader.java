package org.huice.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huice.drl.RuleTree;
import org.huice.problem.Problem;
import org.huice.vocabulary.Vocabulary;

/** Reads the rules of a policy file, and refuses whatever is not in the language of Huice. */
public final class RuleReader {
  private RuleReader() {}

  /**
   * The rules of one file in the order of the file. A rule with which anything is wrong is left
   * out; everything that is wrong goes to {@code problems}.
   *
   * @param file the path, for the places
   * @param policy the policy's folder, which the file's package may name
   * @param vocabulary whose enums tell a constant from a field of another fact
   */
  public static List<RuleTree> read(
      String file, String text, String policy, Vocabulary vocabulary, Consumer<Problem> problems) {
    if (!Measure.fits(file, text, problems)) {
      return List.of();
    }
    Source source = new Source(file, text, problems);
    List<RuleTree> rules = new ArrayList<>();
    new Parts(source, "rule", "policies." + policy)
        .each(
            part ->
                new RuleParser(source, part, vocabulary.enums()::containsKey)
                    .rule()
                    .ifPresent(rules::add),
            lost -> {});
    return List.copyOf(rules);
  }
}
