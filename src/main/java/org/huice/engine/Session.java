package org.huice.engine;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.huice.rule.Law;
import org.huice.rule.Policy;
import org.huice.rule.Told;
import org.kie.api.runtime.KieSession;

/**
 * Several dossiers in one session of Drools. Each has a law of its own, and no rule joins facts of
 * two laws.
 */
final class Session {
  private final Gathering gathering;
  private final KieSession session;
  private final List<Heard> heard = new ArrayList<>();
  private final IdentityHashMap<List<Policy>, Law> laws = new IdentityHashMap<>();
  private final SessionFacts facts;
  private final Entrance entrance;

  Session(Gathering gathering, KieSession session) {
    this.gathering = gathering;
    this.session = session;
    this.facts = new SessionFacts(gathering.classes());
    this.entrance = new Entrance(session);
  }

  /** What fires for each run, sorted. */
  List<List<Firing>> run(List<Run> runs, int most) {
    for (Run run : runs) {
      Heard hearer = new Heard(run.dossier(), gathering, most);
      heard.add(hearer);
      insert(run, law(run, hearer));
    }
    session.fireAllRules();
    List<List<Firing>> fired = new ArrayList<>(heard.size());
    heard.forEach(one -> fired.add(one.firings()));
    return fired;
  }

  /** Runs of one place and day often share the list of their policies. */
  private Law law(Run run, Heard hearer) {
    Law known = laws.get(run.policies());
    if (known != null) {
      return known.another(hearer);
    }
    Law law = new Law(run.policies(), hearer);
    laws.put(run.policies(), law);
    return law;
  }

  private void insert(Run run, Law law) {
    entrance.insert(law);
    for (Told told : facts.told(run.dossier(), law)) {
      entrance.insert(told);
    }
  }
}
