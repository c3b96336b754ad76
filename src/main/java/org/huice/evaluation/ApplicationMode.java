package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.huice.policy.Application;
import org.huice.policy.Clause;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The station after the rules: by what way an award is granted. 免申即享 grants what the rules say; 申报
 * grants nothing without the day of an application; 需人工 only proposes it to a person.
 */
final class ApplicationMode {
  private final Dossier dossier;
  private final LocalDate asOf;
  private final Consumer<Problem> problems;

  ApplicationMode(Dossier dossier, LocalDate asOf, Consumer<Problem> problems) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.problems = problems;
  }

  /** The ruling on a subject as the clause's way of application leaves it. */
  Ruling apply(Ruling ruling, Clause clause, Fact subject) {
    Application application = clause.handling().application();
    if (application == null || isOutOfReach(ruling)) {
      return ruling;
    }
    return switch (application.mode()) {
      case AUTOMATIC -> ruling;
      case APPLIED -> applied(ruling, subject, stated(application.field(), clause));
      case MANUAL -> manual(ruling, stated(application.reason(), clause));
    };
  }

  /** Nobody applies under what does not hold, or for what there is not. */
  private static boolean isOutOfReach(Ruling ruling) {
    return ruling instanceof Ruling.NotInForce || ruling instanceof Ruling.NotApplicable;
  }

  private Ruling applied(Ruling ruling, Fact subject, String field) {
    Fact fact = holder(subject, field);
    if (!(fact.value(field) instanceof LocalDate day)) {
      return withoutDay(ruling, new Missing(Missing.Kind.FACT, fact.name(field)));
    }
    if (day.isAfter(asOf)) {
      problems.accept(later(fact.path(field), day));
    }
    return ruling;
  }

  /** The fact that has the field: the subject, or the nearest that owns it. */
  private static Fact holder(Fact subject, String field) {
    Fact fact = subject;
    while (fact.type().field(field).isEmpty() && fact.owner() != null) {
      fact = fact.owner();
    }
    return fact.type().field(field).isEmpty() ? subject : fact;
  }

  private Problem later(String path, LocalDate day) {
    return Problem.at(
        Place.of(dossier.file()),
        EvaluationProblem.LATER_THAN_DECISION,
        path,
        day.toString(),
        asOf.toString());
  }

  private static Ruling withoutDay(Ruling ruling, Missing day) {
    if (ruling instanceof Ruling.Undetermined open) {
      return undetermined(ruling, Stream.concat(Stream.of(day), open.missing().stream()));
    }
    return ruling instanceof Ruling.Granted || ruling instanceof Ruling.Discretionary
        ? undetermined(ruling, Stream.of(day))
        : ruling;
  }

  private static Ruling undetermined(Ruling ruling, Stream<Missing> missing) {
    List<Missing> sorted = missing.distinct().sorted().toList();
    return new Ruling.Undetermined(ruling.matter(), sorted, ruling.amount(), ruling.readings());
  }

  private static Ruling manual(Ruling ruling, String reason) {
    return ruling instanceof Ruling.Granted granted
        ? new Ruling.Discretionary(ruling.matter(), reason, granted.amount(), ruling.readings())
        : ruling;
  }

  private static String stated(@Nullable String words, Clause clause) {
    return Objects.requireNonNull(words, () -> "no application in clause " + clause.id());
  }
}
