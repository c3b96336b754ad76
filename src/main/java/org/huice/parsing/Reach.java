package org.huice.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.huice.problem.Problem;
import org.huice.vocabulary.FactType;
import org.huice.vocabulary.FieldType;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds fact types of which no fact file can ever hold a fact. */
final class Reach {
  private final Vocabulary vocabulary;
  private final Set<String> reached = new HashSet<>();
  private final Deque<String> next = new ArrayDeque<>();

  /** For a vocabulary that has applicants. */
  Reach(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reports every type that is neither an applicant, nor listed by one, nor a parent of such. */
  void check(Consumer<Problem> problems) {
    String applicant = "";
    for (FactType type : vocabulary.types().values()) {
      if (type.applicant()) {
        applicant = applicant.isEmpty() ? type.name() : applicant;
        visit(type.name());
      }
    }
    while (!next.isEmpty()) {
      vocabulary.type(next.remove()).ifPresent(this::follow);
    }
    for (FactType type : vocabulary.types().values()) {
      if (!reached.contains(type.name())) {
        problems.accept(
            Problem.at(type.declared(), DrlProblem.UNREACHABLE_TYPE, type.name(), applicant));
      }
    }
  }

  private void follow(FactType type) {
    visit(type.parent());
    type.fields()
        .forEach(
            field -> {
              if (field.type() instanceof FieldType.ListOf list) {
                visit(list.factType());
              }
            });
  }

  private void visit(@Nullable String type) {
    if (type != null && reached.add(type)) {
      next.add(type);
    }
  }
}
