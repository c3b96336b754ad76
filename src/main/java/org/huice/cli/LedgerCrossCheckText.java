package org.huice.cli;

import java.util.Optional;
import org.huice.audit.Story;
import org.huice.evaluation.CrossChecking;
import org.huice.page.Words;
import org.huice.store.Draft.IndexRow;

/** Says whether a determination was held against the second reading when it was recorded. */
record LedgerCrossCheckText(Words words) {
  /** In a sentence; nothing where all of its run were. */
  Optional<String> line(Story story) {
    return story.crossCheck().map(which -> line(story, which));
  }

  /** Of whom nobody is told any more nobody knows whether it was among them. */
  private String line(Story story, CrossChecking which) {
    IndexRow row = story.row();
    String applicant = row == null || story.isErased() ? null : row.applicant();
    String number = String.valueOf(story.number());
    if (applicant == null && !which.isNone()) {
      return words.say("ledger.show.crossCheck", which.code(), number);
    }
    boolean held = applicant != null && which.isFor(applicant);
    String key = held ? "ledger.show.crossCheck.held" : "ledger.show.crossCheck.trusted";
    return words.say(key, which.code(), number);
  }
}
