package org.huice.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.huice.engine.EngineFailure;
import org.huice.engine.Ran;
import org.huice.engine.RuleBase;
import org.huice.engine.Run;
import org.jspecify.annotations.Nullable;

/**
 * Runs the engine for many dossiers at once: the first run of each together, then the second of
 * those that need one. Only the one fails that would fail alone.
 *
 * @param engine null where only the second reading decides
 */
record Sitting(@Nullable RuleBase engine) {

  /** Until none of them waits for the engine. */
  void hear(List<Proceeding> proceedings) {
    List<Proceeding> waiting = waiting(proceedings);
    while (!waiting.isEmpty()) {
      if (engine == null) {
        waiting.forEach(proceeding -> proceeding.hear(null));
      } else {
        together(engine, waiting);
      }
      waiting = waiting(waiting);
    }
  }

  private static List<Proceeding> waiting(List<Proceeding> proceedings) {
    List<Proceeding> waiting = new ArrayList<>(proceedings.size());
    for (Proceeding proceeding : proceedings) {
      if (proceeding.isWaiting()) {
        waiting.add(proceeding);
      }
    }
    return waiting;
  }

  private static void together(RuleBase engine, List<Proceeding> waiting) {
    List<Run> runs = new ArrayList<>(waiting.size());
    for (Proceeding proceeding : waiting) {
      runs.add(proceeding.next());
    }
    List<Ran> ran = engine.run(runs);
    for (int at = 0; at < waiting.size(); at++) {
      EngineFailure failure = ran.get(at).failure();
      if (failure == null) {
        waiting.get(at).hear(ran.get(at).fired());
      } else {
        waiting.get(at).fail(failure);
      }
    }
  }
}
