package org.huice.cli;

import java.util.ArrayList;
import java.util.List;
import org.huice.impact.ChangedApplicant;
import org.huice.impact.ChangedMatter;
import org.huice.impact.Outcome;
import org.huice.page.NumberText;
import org.huice.page.ProblemText;
import org.huice.page.Words;
import org.jspecify.annotations.Nullable;

/** What other rules would say of a recorded decision, below its row. */
final class ReplayTodayText {
  private static final int SHORT_ID = 15;
  private final Words words;

  ReplayTodayText(Words words) {
    this.words = words;
  }

  List<String> lines(ReplayToday.Beside today) {
    String id = today.ruleSet().substring(0, Math.min(SHORT_ID, today.ruleSet().length()));
    if (!today.problems().isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(words.say("replay.today.not", today.name(), id));
      lines.addAll(new ProblemText(words).lines(today.problems()));
      return lines;
    }
    ChangedApplicant changed = today.changed();
    List<String> lines =
        changed == null
            ? new ArrayList<>(List.of(words.say("replay.today.alike", today.name(), id)))
            : changed(changed, today.name(), id);
    ReplaySums sums = today.sums();
    if (sums != null) {
      lines.addAll(sums.lines(words));
    }
    return lines;
  }

  private List<String> changed(ChangedApplicant changed, String name, String id) {
    List<String> lines = new ArrayList<>();
    if (!changed.problems().isEmpty()) {
      lines.add(words.say("replay.today.not", name, id));
      changed
          .problems()
          .forEach(one -> lines.add(one.title() + " [" + one.code() + "] " + one.sentence()));
    } else if (changed.matters().isEmpty()) {
      lines.add(words.say("replay.today.same", name, id));
    } else {
      lines.add(words.say("replay.today", name, id, String.valueOf(changed.matters().size())));
      changed.matters().forEach(matter -> lines.addAll(matter(matter)));
    }
    return lines;
  }

  private List<String> matter(ChangedMatter matter) {
    return List.of(
        words.say(
            "replay.today.matter",
            matter.policy(),
            matter.clause(),
            matter.subject(),
            outcome(matter.base()),
            outcome(matter.head())),
        "  " + words.say("replay.today.why", matter.why()));
  }

  private String outcome(@Nullable Outcome outcome) {
    if (outcome == null) {
      return words.say("replay.today.noClause");
    }
    if (outcome.yuan() == null) {
      return outcome.title();
    }
    String key = outcome.bound() ? "replay.today.atMost" : "replay.today.sum";
    return words.say(key, outcome.title(), NumberText.yuan(outcome.yuan()));
  }
}
