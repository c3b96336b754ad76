package org.huice.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSessionConfiguration;

/**
 * Sessions of Drools, each emptied after use and kept for the next who needs the same network: to
 * make one takes longer than to empty it. For many threads, each session for one at a time.
 */
final class Sessions {
  /**
   * In all networks together, so that those of a hundred districts find theirs again; of the one
   * that waits for longest nothing is kept.
   */
  private static final int MOST_WAITING =
      Math.max(128, 2 * Runtime.getRuntime().availableProcessors());

  private final KieSessionConfiguration configuration = Tuning.session();
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private record Waiting(KieBase network, Session session) {}

  /**
   * What fires for each run, sorted. A session in which something failed is not used again.
   *
   * @param most firings of one run
   */
  List<List<Firing>> run(KieBase network, List<Run> runs, Gathering gathering, int most) {
    Session session = session(network, gathering);
    boolean failed = true;
    try {
      List<List<Firing>> fired = session.run(runs, most);
      failed = false;
      return fired;
    } finally {
      Session done = failed ? session : keep(new Waiting(network, session));
      if (done != null) {
        done.dispose();
      }
    }
  }

  private Session session(KieBase network, Gathering gathering) {
    Session known = waiting(network);
    return known == null
        ? new Session(gathering, network.newKieSession(configuration, null))
        : known;
  }

  private @Nullable Session waiting(KieBase network) {
    synchronized (waiting) {
      Iterator<Waiting> all = waiting.iterator();
      while (all.hasNext()) {
        Waiting one = all.next();
        if (one.network() == network) {
          all.remove();
          return one.session();
        }
      }
    }
    return null;
  }

  /** One that is then too many. */
  private @Nullable Session keep(Waiting session) {
    synchronized (waiting) {
      waiting.addFirst(session);
      return waiting.size() > MOST_WAITING ? waiting.removeLast().session() : null;
    }
  }
}
