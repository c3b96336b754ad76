package org.huice.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.huice.dossier.Fact;

/** Writes down all that the rules have to answer, each question for itself. */
final class OpenQuestions implements Asked {
  private final Docket docket;
  private final List<Question> all = new ArrayList<>();

  private OpenQuestions(Docket docket) {
    this.docket = docket;
  }

  /** All of an agenda, sorted by matter. */
  static List<Question> of(Agenda agenda, Docket docket) {
    OpenQuestions open = new OpenQuestions(docket);
    agenda.ask(open);
    return open.all;
  }

  @Override
  public void ask(Norm norm, List<Fact> subjects, int place) {
    for (int at = 0; at < subjects.size(); at++) {
      all.add(docket.question(norm, subjects.get(at), place + at));
    }
  }

  @Override
  public void ask(Question question) {
    all.add(question);
  }
}
