package org.huice.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.huice.ledger.Frontier;
import org.huice.ledger.TreeHash;

/**
 * Drafts that become durable together. Each sees those before it; one that is refused leaves
 * nothing and hinders no other.
 */
final class Group {
  private final Database database;
  private final Sql sql;
  private final Trunk trunk;
  private final Frontier frontier;
  private final NodeTable nodes;
  private final IndexRows rows;
  private final Moment moment;
  private final Map<String, Long> numbers = new HashMap<>();
  private final Set<String> ruleSets = new HashSet<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();

  private record Place(long number, boolean anew) {}

  private record Placed(Pending pending, Place place) {}

  private record Refused(Pending pending, RuntimeException why) {}

  Group(Database database, Sql sql, Trunk trunk) {
    this.database = database;
    this.sql = sql;
    this.trunk = trunk;
    this.frontier = trunk.frontier().copy();
    this.nodes = new NodeTable(database, sql);
    this.rows = new IndexRows(sql);
    this.moment = new Moment(trunk.size(), new Entries(database, sql), rows);
  }

  /** Writes what is not refused; nothing is durable yet. */
  void take(List<Pending> drafts) {
    recall(drafts);
    for (Pending pending : drafts) {
      try {
        placed.add(new Placed(pending, place(pending)));
      } catch (SqlFault broken) {
        throw broken;
      } catch (RuntimeException refusal) {
        refused.add(new Refused(pending, refusal));
      }
    }
  }

  /** Which of the words are recorded already, in one question for all. */
  private void recall(List<Pending> drafts) {
    List<String> words =
        drafts.stream().map(pending -> pending.draft().once()).filter(Objects::nonNull).toList();
    if (!words.isEmpty()) {
      String marks = String.join(",", Collections.nCopies(words.size(), "?"));
      sql.list(
          "select once, number from index_row where once in (" + marks + ")",
          row -> numbers.put(row.getString(1), row.getLong(2)),
          words.toArray());
    }
  }

  private Place place(Pending pending) {
    Draft draft = pending.draft();
    Long there = draft.once() == null ? null : numbers.get(draft.once());
    if (there != null) {
      return new Place(there, false);
    }
    draft.guard().check(moment);
    pending.step().before(sql, frontier.size());
    checkRuleSet(draft);
    long number = frontier.size() + 1;
    byte[] leaf = draft.leaf().leaf(number);
    write(number, leaf, pending);
    pending.step().after(sql);
    if (draft.once() != null) {
      numbers.put(draft.once(), number);
    }
    return new Place(number, true);
  }

  private void checkRuleSet(Draft draft) {
    String id = draft.index() == null ? null : draft.index().ruleSet();
    if (id == null || ruleSets.contains(id)) {
      return;
    }
    if (sql.number("select count(*) from rule_set where id = ?", id) == 0) {
      throw database.failure(StoreProblem.RULE_SET_NOT_KEPT, id);
    }
    ruleSets.add(id);
  }

  private void write(long number, byte[] leaf, Pending pending) {
    sql.later("insert into entry (number, leaf) values (?, ?)", number, leaf);
    frontier.append(TreeHash.leaf(leaf), nodes::keep);
    Payload payload = pending.payload();
    if (payload != null) {
      sql.later(
          "insert into payload (number, salt, core, text) values (?, ?, ?, ?)",
          number,
          payload.salt(),
          payload.core(),
          payload.text());
    }
    Draft.IndexRow row = pending.draft().index();
    if (row != null) {
      rows.keep(number, row, pending.draft().once());
    }
  }

  /**
   * The state with these entries, its checkpoint signed and written; the old one if none came.
   *
   * @param span whose keys may sign
   * @param tried whether this signer's signature was seen to be right before; checking each would
   *     take as long as signing
   */
  Trunk seal(CheckpointSigner signer, KeySpan span, boolean tried) {
    if (frontier.size() == trunk.size()) {
      return trunk;
    }
    String note = trunk.signed(database, frontier, signer);
    if (!tried) {
      Trunk.checkKey(database, sql, note);
    }
    span.check(sql, frontier.size(), note);
    sql.later("insert into checkpoint (size, note) values (?, ?)", frontier.size(), note);
    return new Trunk(trunk.origin(), frontier.size(), note, frontier);
  }

  /** Tells everybody, once it is durable. */
  void tell(Trunk now) {
    String note = now.note() == null ? "" : now.note();
    for (Placed one : placed) {
      Place place = one.place();
      one.pending().done().complete(new Appended(place.number(), place.anew(), note));
    }
    refused.forEach(one -> one.pending().done().completeExceptionally(one.why()));
  }
}
