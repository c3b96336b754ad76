package org.huice.json;

import org.huice.determination.Matter;
import org.huice.dossier.Opinion;
import org.jspecify.annotations.Nullable;

/** What an authority decided, as JSON. */
final class OpinionJson {
  private final JsonSink out;
  private final MatterJson matters;

  OpinionJson(JsonSink out) {
    this.out = out;
    this.matters = new MatterJson(out);
  }

  /** Without what it is about. */
  static Members tree(Opinion opinion) {
    return TreeSink.members(sink -> new OpinionJson(sink).write(opinion, null));
  }

  /**
   * An object.
   *
   * @param matter what it is about; null to leave that out
   */
  void write(Opinion opinion, @Nullable Matter matter) {
    out.open();
    out.text(Keys.ACTOR, opinion.actor());
    out.sum(Keys.AMOUNT, opinion.amount());
    if (matter != null) {
      matters.clause(matter);
    }
    out.day(Keys.DAY, opinion.day());
    out.text(Keys.DOCUMENT, opinion.document());
    out.word(Keys.OUTCOME, opinion.granted() ? "granted" : "refused");
    if (matter != null) {
      matters.policy(matter);
    }
    out.text(Keys.REASON, opinion.reason());
    if (matter != null) {
      matters.subject(matter);
    }
    out.close();
  }
}
