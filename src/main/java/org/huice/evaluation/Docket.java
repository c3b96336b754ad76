package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * Every matter of a dossier: each clause for each subject of its type, and for the applicant where
 * there is no such subject or a list that may hold one was not given. Matters are entered in their
 * order, and a ruling stands where its matter was entered, so that nobody has to sort them.
 */
final class Docket {
  private final Day day;
  private final Dossier dossier;
  private final Subjects subjects;
  private final List<@Nullable Ruling> rulings;
  private final List<Question> open = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private final List<Applied> applied = new ArrayList<>();

  /**
   * A matter that hangs on an application.
   *
   * @param place of its ruling
   */
  record Applied(Article article, Fact subject, int place) {}

  private Docket(Day day, Dossier dossier, Subjects subjects, int matters) {
    this.day = day;
    this.dossier = dossier;
    this.subjects = subjects;
    this.rulings = new ArrayList<>(matters);
  }

  /** All matters of a dossier on the day of the decision. */
  static Docket of(Day day, Dossier dossier, Subjects subjects) {
    Docket docket = new Docket(day, dossier, subjects, 64);
    for (Standing standing : day.at(Standing.place(dossier.applicant()))) {
      for (Article article : standing.statute().articles()) {
        docket.enter(standing, article);
      }
    }
    return docket;
  }

  private void enter(Standing standing, Article article) {
    int type = article.subject();
    if (subjects.isNone(type)) {
      enterWithoutSubject(standing, article);
    } else if (subjects.isPartlyGiven(type)) {
      enterAllAndMore(standing, article);
    } else {
      for (Fact subject : subjects.of(type)) {
        enter(standing, article, subject);
      }
    }
  }

  /** Beside those that are given there may be others; for them stands the applicant. */
  private void enterAllAndMore(Standing standing, Article article) {
    boolean entered = false;
    for (Fact subject : subjects.of(article.subject())) {
      if (!entered && dossier.applicant().id().compareTo(subject.id()) < 0) {
        enterWithoutSubject(standing, article);
        entered = true;
      }
      enter(standing, article, subject);
    }
    if (!entered) {
      enterWithoutSubject(standing, article);
    }
  }

  private void enterWithoutSubject(Standing standing, Article article) {
    LocalDate date = article.clause().datedBy() == null ? day.asOf() : null;
    Matter matter = matter(article, dossier.applicant(), date);
    List<Missing> absent = subjects.absentLists(article.subject());
    settle(article, dossier.applicant(), withoutSubject(standing, article, matter, absent));
  }

  private static Ruling withoutSubject(
      Standing standing, Article article, Matter matter, List<Missing> absent) {
    if (absent.isEmpty()) {
      return new Ruling.NotApplicable(matter, article.clause().subject());
    }
    Ruling excluded = standing.excludes(matter);
    return excluded == null ? new Ruling.Undetermined(matter, absent, null, List.of()) : excluded;
  }

  private void enter(Standing standing, Article article, Fact subject) {
    LocalDate date = article.date(subject, day.asOf());
    Matter matter = matter(article, subject, date);
    Ruling excluded = standing.excludes(matter);
    if (excluded != null) {
      settle(article, subject, excluded);
    } else if (date == null || !standing.isPlaced()) {
      List<Missing> missing = missing(standing, article, subject, date);
      pending.add(new Pending(ask(article, standing.on(LocalDate.MIN), subject, matter), missing));
    } else {
      open.add(ask(article, standing.on(date), subject, matter));
    }
  }

  private List<Missing> missing(
      Standing standing, Article article, Fact subject, @Nullable LocalDate date) {
    String field = article.clause().datedBy();
    Stream<Missing> day =
        date == null && field != null
            ? Stream.of(new Missing(Missing.Kind.FACT, subject.name(field)))
            : Stream.of();
    return Stream.concat(standing.missing(dossier.applicant()).stream(), day)
        .distinct()
        .sorted()
        .toList();
  }

  private void settle(Article article, Fact subject, Ruling ruling) {
    note(article, subject);
    rulings.add(ruling);
  }

  private Question ask(Article article, Words words, Fact subject, Matter matter) {
    note(article, subject);
    rulings.add(null);
    return new Question(article, words, subject, matter, rulings.size() - 1);
  }

  private void note(Article article, Fact subject) {
    if (article.isAppliedFor()) {
      applied.add(new Applied(article, subject, rulings.size()));
    }
  }

  private static Matter matter(Article article, Fact subject, @Nullable LocalDate date) {
    return new Matter(article.policy().id(), article.clause().id(), subject.id(), date);
  }

  /** What the rules have to answer, sorted by matter. */
  List<Question> open() {
    return open;
  }

  /** What they cannot answer yet, unless with a no that holds in any case; sorted by matter. */
  List<Pending> pending() {
    return pending;
  }

  /** What hangs on an application. */
  List<Applied> applied() {
    return applied;
  }

  /** Takes the ruling on a question. */
  void rule(Question question, Ruling ruling) {
    rulings.set(question.place(), ruling);
  }

  /** Every ruling, sorted by matter, once all questions are answered. */
  List<Ruling> rulings() {
    List<Ruling> all = new ArrayList<>(rulings.size());
    for (Ruling ruling : rulings) {
      all.add(Objects.requireNonNull(ruling));
    }
    return all;
  }
}
