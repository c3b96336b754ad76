package org.huice.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final Venue venue;
  private final SecondReading second;
  private final List<Question> open;
  private final List<Pending> pending = new ArrayList<>(0);
  private final List<Applied> applied = new ArrayList<>();

  /** By place; empty where a question is not answered yet. */
  private Ruling[] rulings;

  private int size;

  /**
   * A matter that hangs on an application.
   *
   * @param place of its ruling
   */
  record Applied(Article article, Fact subject, int place) {}

  private Docket(Day day, Dossier dossier, Subjects subjects, SecondReading second, boolean later) {
    this.day = day;
    this.dossier = dossier;
    this.subjects = subjects;
    this.venue = day.at(Standing.place(dossier.applicant()));
    this.second = second;
    int expected = later ? venue.closed(subjects) : venue.open(subjects);
    this.rulings = new Ruling[expected];
    this.open = new ArrayList<>(later ? 0 : expected);
  }

  /** All matters of a dossier on the day of the decision. */
  static Docket of(Day day, Dossier dossier, Subjects subjects, SecondReading second) {
    Docket docket = new Docket(day, dossier, subjects, second, false);
    docket.enter(docket.isClosedLater() ? docket.venue.open() : docket.venue.all());
    return docket;
  }

  /**
   * Whether rulings that a policy does not hold may wait until somebody looks: not where an
   * authority may have decided on one of them, nor where it takes an index of all facts to tell
   * whether there is a subject.
   */
  private boolean isClosedLater() {
    return !venue.closed().isEmpty() && dossier.opinions().isEmpty() && subjects.isWhole();
  }

  private void enter(List<Standing> standings) {
    for (int at = 0; at < standings.size(); at++) {
      Standing standing = standings.get(at);
      List<Article> articles = standing.statute().articles();
      for (int number = 0; number < articles.size(); number++) {
        enter(standing, articles.get(number));
      }
    }
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
    int place = nextPlace();
    rulings[place] = ruling;
  }

  private Question ask(Article article, Words words, Fact subject, Matter matter) {
    note(article, subject);
    return new Question(words.norm(article), subject, matter, nextPlace(), second);
  }

  private int nextPlace() {
    if (size == rulings.length) {
      rulings = Arrays.copyOf(rulings, 2 * size + 1);
    }
    return size++;
  }

  private void note(Article article, Fact subject) {
    if (article.isAppliedFor()) {
      applied.add(new Applied(article, subject, size));
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
    rulings[question.place()] = ruling;
  }

  /**
   * Every ruling but those on closed policies, sorted by matter; once all are made. The list is the
   * docket's own, for stations to put others in.
   */
  List<Ruling> rulings() {
    Ruling[] all = rulings.length == size ? rulings : Arrays.copyOf(rulings, size);
    for (Ruling ruling : all) {
      Objects.requireNonNull(ruling);
    }
    return Arrays.asList(all);
  }

  /** Settled rulings with those on closed policies, which nothing settles. */
  List<Ruling> completed(List<Ruling> settled) {
    return isClosedLater() ? new AllRulings(settled, this) : settled;
  }

  /** How many rulings on closed policies there are. */
  int closedRulings() {
    return venue.closed(subjects);
  }

  /** The rulings on closed policies, sorted by matter. */
  List<Ruling> closed() {
    Docket later = new Docket(day, dossier, subjects, second, true);
    later.enter(venue.closed());
    return later.rulings();
  }
}
