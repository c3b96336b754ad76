package org.huice.cli;

import java.util.List;
import java.util.Locale;
import org.huice.ledger.Checkpoint;
import org.huice.ledger.SignedNote;
import org.huice.ledger.Witness.Answer;
import org.huice.page.Words;

/** Why a witness does not sign; where two histories are signed, both as evidence. */
final class LedgerWitnessText {
  private final Words words;

  LedgerWitnessText(Words words) {
    this.words = words;
  }

  /** The lines. */
  List<String> lines(Answer answer) {
    if (answer instanceof Answer.NotSigned not) {
      return List.of(
          words.say("ledger.witness.trust." + not.trust().name().toLowerCase(Locale.ROOT)));
    }
    if (answer instanceof Answer.OtherLog other) {
      return List.of(words.say("ledger.witness.other", other.kept(), other.shown()));
    }
    if (answer instanceof Answer.Older older) {
      return evidence("ledger.witness.older", older.kept(), older.shown());
    }
    if (answer instanceof Answer.SplitView split) {
      return evidence("ledger.witness.split", split.kept(), split.shown());
    }
    if (answer instanceof Answer.Rewritten rewritten) {
      return evidence("ledger.witness.rewritten", rewritten.kept(), rewritten.shown());
    }
    throw new IllegalArgumentException("signed");
  }

  private List<String> evidence(String key, SignedNote kept, SignedNote shown) {
    return List.of(
        words.say(key, size(kept), size(shown)),
        words.say("ledger.witness.kept"),
        kept.toString(),
        words.say("ledger.witness.shown"),
        shown.toString());
  }

  private static String size(SignedNote note) {
    return String.valueOf(Checkpoint.parse(note.text()).size());
  }
}
