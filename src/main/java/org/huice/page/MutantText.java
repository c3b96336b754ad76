package org.huice.page;

import java.util.ArrayList;
import java.util.List;
import org.huice.mutation.Mutant;
import org.huice.mutation.MutationResult;
import org.huice.mutation.Survivor;

/**
 * Tells what the mutants of a policy came to: how many its examples notice, and of each that they
 * do not what was changed and what example would.
 *
 * @param words in whose language
 */
public record MutantText(Words words) {
  private static final String INDENT = "    ";

  /** One line for the policy, then several for each mutant that nobody gave a reason for. */
  public List<String> lines(MutationResult result) {
    List<String> lines = new ArrayList<>();
    int survivors = result.survivors().size();
    lines.add(
        words.say(
            "mutants.policy",
            result.policy(),
            String.valueOf(result.mutants()),
            String.valueOf(result.mutants() - survivors),
            String.valueOf(survivors),
            String.valueOf(survivors - result.open())));
    if (result.left() > 0) {
      lines.add(INDENT + words.say("mutants.left", String.valueOf(result.left())));
    }
    result.survivors().stream()
        .filter(survivor -> survivor.reason() == null)
        .forEach(survivor -> lines.addAll(lines(survivor)));
    return lines;
  }

  private List<String> lines(Survivor survivor) {
    Mutant mutant = survivor.mutant();
    List<String> lines = new ArrayList<>();
    lines.add(INDENT + mutant.place() + " " + sentence(mutant));
    lines.add(INDENT + INDENT + words.say("mutants.id", mutant.id()));
    if (survivor.suggested() == null) {
      lines.add(INDENT + INDENT + words.say("mutants.none"));
    } else {
      lines.add(INDENT + INDENT + words.say("mutants.suggested"));
      survivor
          .suggested()
          .text(words.say("mutants.case", sentence(mutant)), words.say("mutants.confirm"))
          .lines()
          .forEach(line -> lines.add(INDENT + INDENT + line));
    }
    return lines;
  }

  /** What was changed, in one sentence. */
  public String sentence(Mutant mutant) {
    String clause = mutant.clause() == null ? "" : words.say("mutants.clause", mutant.clause());
    return clause
        + words.say("mutant." + mutant.change().name(), mutant.text(), mutant.from(), mutant.to());
  }
}
