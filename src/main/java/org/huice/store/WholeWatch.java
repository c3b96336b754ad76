package org.huice.store;

import java.util.Iterator;
import org.huice.store.IndexView.Indexed;
import org.jspecify.annotations.Nullable;

/** Reads all that stands beside entries, and holds the index, where there is one, against both. */
final class WholeWatch implements EntryWatch {
  private final PayloadPresence presence;
  private final PayloadCheck payloads;
  private final IndexCheck index;

  /**
   * Prepares.
   *
   * @param rows of the index; null where there is none
   */
  WholeWatch(LedgerView view, @Nullable Iterator<Indexed> rows, Suspicions suspicions) {
    presence = new PayloadPresence(view, suspicions);
    payloads = new PayloadCheck(view, suspicions);
    index = new IndexCheck(rows, suspicions);
  }

  @Override
  public void entry(long number, Json leaf) {
    Payload payload = presence.entry(number, leaf) ? payloads.of(number, leaf) : null;
    index.entry(number, leaf, payload);
  }

  @Override
  public void end() {
    presence.end();
    index.end();
  }
}
