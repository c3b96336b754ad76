package org.huice.parsing;

import java.util.List;
import java.util.function.Consumer;
import org.huice.problem.Problem;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.Vocabulary;

/** Finds fact types of which no fact file can ever hold a fact. */
record Reach(Vocabulary vocabulary) {

  /** Reports every type that is neither an applicant, nor listed by one, nor a parent of such. */
  void check(Consumer<Problem> problems) {
    List<String> applicants =
        vocabulary.types().values().stream()
            .filter(FactType::applicant)
            .map(FactType::name)
            .toList();
    for (FactType type : vocabulary.types().values()) {
      if (applicants.stream().noneMatch(holder -> vocabulary.mayHold(holder, type.name()))) {
        String applicant = applicants.isEmpty() ? "" : applicants.get(0);
        problems.accept(
            Problem.at(type.declared(), DrlProblem.UNREACHABLE_TYPE, type.name(), applicant));
      }
    }
  }
}
