package org.huice.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.huice.dossier.Dossier;
import org.huice.rule.Law;
import org.huice.rule.Told;
import org.kie.api.runtime.KieSession;

/**
 * A session of Drools for several dossiers at once, and after these for others. Each has a law of
 * its own, and no rule joins facts of two laws.
 */
final class Session {
  private final Gathering gathering;
  private final KieSession session;
  private final SessionFacts facts;
  private final Entrance entrance;

  Session(Gathering gathering, KieSession session) {
    this.gathering = gathering;
    this.session = session;
    this.facts = new SessionFacts(gathering.classes());
    this.entrance = new Entrance(session);
  }

  /** What fires for each run, sorted; one in which that fails is not used again. */
  List<List<Firing>> run(List<Run> runs, int most) {
    List<Heard> heard = new ArrayList<>(runs.size());
    for (Run run : runs) {
      Heard hearer = new Heard(run.dossier(), gathering, most);
      heard.add(hearer);
      insert(run.dossier(), new Law(run.policies(), hearer));
    }
    session.fireAllRules();
    empty();
    List<List<Firing>> fired = new ArrayList<>(heard.size());
    heard.forEach(one -> fired.add(one.firings()));
    return fired;
  }

  private void insert(Dossier dossier, Law law) {
    entrance.insert(law);
    for (Told told : facts.told(dossier, law)) {
      entrance.insert(told);
    }
  }

  /** What is emptied holds no dossier. */
  private void empty() {
    facts.forget();
    ((StatefulKnowledgeSessionImpl) session).reset();
  }

  void dispose() {
    session.dispose();
  }
}
