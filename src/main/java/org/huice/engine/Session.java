package org.huice.engine;

import java.util.ArrayList;
import java.util.List;
import org.huice.rule.Law;
import org.huice.rule.Policy;
import org.huice.rule.Told;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Several dossiers in one session of Drools. Each has a law of its own, and no rule joins facts of
 * two laws.
 */
final class Session {
  private final Gathering gathering;
  private final KieSession session;
  private final List<Heard> heard = new ArrayList<>();
  private @Nullable List<Policy> policies;
  private @Nullable Law last;

  Session(Gathering gathering, KieSession session) {
    this.gathering = gathering;
    this.session = session;
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

  /** Runs of one day often share the list of their policies. */
  private Law law(Run run, Heard hearer) {
    Law law =
        last != null && run.policies() == policies
            ? last.another(hearer)
            : new Law(run.policies(), hearer);
    policies = run.policies();
    last = law;
    return law;
  }

  private void insert(Run run, Law law) {
    SessionFacts facts = new SessionFacts(run.dossier(), law, gathering.classes());
    session.insert(law);
    for (Told told : facts.ordered()) {
      session.insert(told);
    }
  }
}
