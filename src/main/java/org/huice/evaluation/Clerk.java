package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.dossier.Dossier;
import org.huice.dossier.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Enters matters one by one where they are not all asked alike: under what day, by what place, and
 * for whom where a list was not given. What the rules need not be asked is settled here.
 */
final class Clerk {
  private final Day day;
  private final Dossier dossier;
  private final Subjects subjects;
  private final Docket docket;

  Clerk(Day day, Dossier dossier, Subjects subjects, Docket docket) {
    this.day = day;
    this.dossier = dossier;
    this.subjects = subjects;
    this.docket = docket;
  }

  /** Enters every matter of a clause. */
  void enter(Heading heading) {
    int type = heading.article().subject();
    if (subjects.isNone(type)) {
      enterWithoutSubject(heading);
    } else if (subjects.isPartlyGiven(type)) {
      enterAllAndMore(heading);
    } else {
      for (Fact subject : subjects.of(type)) {
        enter(heading.standing(), heading.article(), subject);
      }
    }
  }

  /** Beside those that are given there may be others; for them stands the applicant. */
  private void enterAllAndMore(Heading heading) {
    boolean entered = false;
    for (Fact subject : subjects.of(heading.article().subject())) {
      if (!entered && dossier.applicant().id().compareTo(subject.id()) < 0) {
        enterWithoutSubject(heading);
        entered = true;
      }
      enter(heading.standing(), heading.article(), subject);
    }
    if (!entered) {
      enterWithoutSubject(heading);
    }
  }

  private void enterWithoutSubject(Heading heading) {
    Article article = heading.article();
    Matter matter = withoutSubject(article);
    List<Missing> absent = subjects.absentLists(article.subject());
    if (absent.isEmpty()) {
      docket.settle(article, dossier.applicant(), none(article));
      return;
    }
    Ruling excluded = heading.standing().excludes(matter);
    docket.settle(
        article,
        dossier.applicant(),
        excluded == null ? new Ruling.Undetermined(matter, absent, null, List.of()) : excluded);
  }

  /** That of a clause for whose type there is no subject. */
  Ruling none(Article article) {
    return new Ruling.NotApplicable(withoutSubject(article), article.clause().subject());
  }

  private Matter withoutSubject(Article article) {
    LocalDate date = article.clause().datedBy() == null ? day.asOf() : null;
    return article.matter(dossier.applicant(), date);
  }

  /**
   * That a policy does not hold, of one that certainly does not.
   *
   * @param subject null where there is none
   */
  Ruling closed(Heading heading, @Nullable Fact subject) {
    Article article = heading.article();
    if (subject == null) {
      return none(article);
    }
    Matter matter = article.matter(subject, article.date(subject, day.asOf()));
    return Objects.requireNonNull(heading.standing().excludes(matter));
  }

  private void enter(Standing standing, Article article, Fact subject) {
    LocalDate date = article.date(subject, day.asOf());
    Matter matter = article.matter(subject, date);
    Ruling excluded = standing.excludes(matter);
    if (excluded != null) {
      docket.settle(article, subject, excluded);
    } else if (date == null || !standing.isPlaced()) {
      List<Missing> missing = missing(standing, article, subject, date);
      docket.suspend(standing.on(LocalDate.MIN).norm(article), subject, matter, missing);
    } else {
      docket.ask(standing.on(date).norm(article), subject, matter);
    }
  }

  private List<Missing> missing(
      Standing standing, Article article, Fact subject, @Nullable LocalDate date) {
    String field = article.clause().datedBy();
    Stream<Missing> ofDay =
        date == null && field != null
            ? Stream.of(new Missing(Missing.Kind.FACT, subject.name(field)))
            : Stream.of();
    return Stream.concat(standing.missing(dossier.applicant()).stream(), ofDay)
        .distinct()
        .sorted()
        .toList();
  }
}
