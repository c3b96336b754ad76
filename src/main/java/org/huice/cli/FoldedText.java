package org.huice.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huice.determination.Ruling;

/** Folds what does not apply into one line for each kind. */
final class FoldedText {
  private final Words words;

  FoldedText(Words words) {
    this.words = words;
  }

  /** At most two lines: 不适用, and 未施行 with its like. */
  List<String> lines(List<Ruling> rulings) {
    Folds notApplicable = new Folds();
    Folds notInForce = new Folds();
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.NotApplicable none) {
        notApplicable.add(ruling, words.say("folded.none", none.subjectType()));
      } else if (ruling instanceof Ruling.NotInForce not) {
        String bound = Objects.requireNonNullElse(not.bound(), "");
        notInForce.add(ruling, words.say("reason." + not.reason().name(), bound));
      }
    }
    List<String> lines = new ArrayList<>();
    notApplicable.say("folded.notApplicable", lines);
    notInForce.say("folded.notInForce", lines);
    return lines;
  }

  /** The clauses of one kind, by policy and reason. */
  private final class Folds {
    private final Map<List<String>, List<String>> clauses = new LinkedHashMap<>();
    private int all;

    void add(Ruling ruling, String reason) {
      all++;
      List<String> key = List.of(ruling.matter().policy(), reason);
      List<String> known = clauses.computeIfAbsent(key, unknown -> new ArrayList<>());
      if (!known.contains(ruling.matter().clause())) {
        known.add(ruling.matter().clause());
      }
    }

    void say(String key, List<String> lines) {
      List<String> items = new ArrayList<>();
      clauses.forEach((fold, ids) -> items.add(item(fold.get(0), ids, fold.get(1))));
      if (all > 0) {
        lines.add(words.say(key, String.valueOf(all), words.list(items)));
      }
    }

    private String item(String policy, List<String> ids, String reason) {
      String which =
          ids.size() == 1 ? ids.get(0) : words.say("folded.clauses", String.valueOf(ids.size()));
      return words.say("folded.item", policy + " " + which, reason);
    }
  }
}
