package org.huice.cli;

import java.util.Optional;
import org.huice.dossier.FactId;
import org.huice.evaluation.CrossChecking;
import org.huice.page.Words;

/** Says what a decision rests on where not every one is held against the second reading. */
record CrossCheckNote(CrossChecking checking, Words words) {
  /** Of the decision on one applicant; nothing where all are held against it. */
  Optional<String> of(FactId applicant) {
    if (checking.isEvery()) {
      return Optional.empty();
    }
    String key = checking.isFor(applicant) ? "crossCheck.held" : "crossCheck.trusted";
    return Optional.of(words.say(key, checking.code()));
  }
}
