package org.huice.json;

import org.huice.determination.Matter;
import org.huice.dossier.FactId;

/** What a ruling is about, as JSON: alone, or in parts where other members stand between. */
final class MatterJson {
  private final JsonSink out;

  MatterJson(JsonSink out) {
    this.out = out;
  }

  /** Alone, so that members can be added. */
  static Members tree(Matter matter) {
    return TreeSink.members(sink -> new MatterJson(sink).write(matter));
  }

  /** A fact. */
  static Members tree(FactId fact) {
    return TreeSink.members(sink -> new MatterJson(sink).identity(fact));
  }

  /** An object of its own. */
  void write(Matter matter) {
    out.open();
    clause(matter);
    policy(matter);
    subject(matter);
    out.close();
  }

  /** The first part: clause and date. */
  void clause(Matter matter) {
    out.word(Keys.CLAUSE, matter.clause());
    out.day(Keys.DATE, matter.date());
  }

  /** The second part. */
  void policy(Matter matter) {
    out.word(Keys.POLICY, matter.policy());
  }

  /** The third part. */
  void subject(Matter matter) {
    out.key(Keys.SUBJECT);
    identity(matter.subject());
  }

  /** What a fact is known by. */
  void identity(FactId fact) {
    out.fact(fact);
  }
}
