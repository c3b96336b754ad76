package org.huice.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 *
 * <p>Most rulings say no more than that no rule is met, or that there is no subject. Under a clause
 * that is asked alike of all subjects such a one is marked as decided, and made when somebody
 * looks: nothing between rulings hangs on it.
 */
final class Docket implements Agenda {
  private final Subjects subjects;
  private final Venue venue;
  private final SecondReading second;
  private final Day day;
  private final Clerk clerk;
  private final boolean closedLater;
  private final List<Heading> headings;
  private final List<Question> single = new ArrayList<>(0);
  private final List<Pending> pending = new ArrayList<>(0);
  private final List<Applied> applied = new ArrayList<>(0);
  private final List<Words> words;
  private final Places places;
  private boolean ofSeveralDays;

  /**
   * A matter that hangs on an application.
   *
   * @param place of its ruling
   */
  record Applied(Article article, Fact subject, int place) {}

  /** All matters of a dossier on the day of the decision. */
  Docket(Day day, Dossier dossier, Subjects subjects, SecondReading second) {
    this.day = day;
    this.subjects = subjects;
    this.second = second;
    this.venue = day.at(day.plan().types().place(dossier.applicant()));
    this.clerk = new Clerk(day, dossier, subjects, this);
    this.closedLater = isClosedLater(dossier);
    this.headings = closedLater ? venue.open() : venue.all();
    this.places = new Places(closedLater ? venue.open(subjects) : venue.all(subjects));
    this.words = new ArrayList<>(day.plan().statutes().size());
    enter();
  }

  /**
   * Whether rulings that a policy does not hold may wait until somebody looks: not where an
   * authority may have decided on one of them, nor where it takes an index of all facts to tell
   * whether there is a subject.
   */
  private boolean isClosedLater(Dossier dossier) {
    return venue.isPartlyClosed() && dossier.opinions().isEmpty() && subjects.isWhole();
  }

  private void enter() {
    for (int at = 0; at < headings.size(); at++) {
      Heading heading = headings.get(at);
      Norm norm = heading.norm();
      if (norm == null || !subjects.isWhole()) {
        clerk.enter(heading);
      } else if (subjects.isNone(heading.article().subject())) {
        int place = places.next();
        places.leave(place, place + 1);
      } else {
        enter(norm, subjects.of(heading.article().subject()));
      }
    }
  }

  private void enter(Norm norm, List<Fact> all) {
    if (!all.isEmpty()) {
      places.next(all.size());
      note(norm.words());
    }
  }

  /** Enters a matter on which nobody has to be asked. */
  void settle(Article article, Fact subject, Ruling ruling) {
    note(article, subject);
    places.put(places.next(), ruling);
  }

  /** Enters a matter that rules have to answer. */
  void ask(Norm norm, Fact subject, Matter matter) {
    note(norm.words());
    single.add(entered(norm, subject, matter));
  }

  /** Enters one that they cannot answer yet. */
  void suspend(Norm norm, Fact subject, Matter matter, List<Missing> missing) {
    pending.add(new Pending(entered(norm, subject, matter), missing));
  }

  private Question entered(Norm norm, Fact subject, Matter matter) {
    note(norm.article(), subject);
    return new Question(norm, subject, matter, places.next(), second);
  }

  private void note(Article article, Fact subject) {
    if (article.isAppliedFor()) {
      applied.add(new Applied(article, subject, places.size()));
    }
  }

  private void note(Words next) {
    Words last = words.isEmpty() ? null : words.get(words.size() - 1);
    if (last != next) {
      ofSeveralDays |= last != null && last.statute() == next.statute();
      words.add(next);
    }
  }

  /** Each policy that rules are asked about, on its day; empty where one takes part on several. */
  Optional<List<Words>> words() {
    return ofSeveralDays ? Optional.empty() : Optional.of(words);
  }

  @Override
  public void ask(Asked asked) {
    int next = 0;
    int place = 0;
    for (int at = 0; subjects.isWhole() && at < headings.size(); at++) {
      int type = headings.get(at).article().subject();
      Norm norm = headings.get(at).norm();
      int after = place + subjects.rulings(type);
      if (norm != null && !subjects.isNone(type)) {
        asked.ask(norm, subjects.of(type), place);
      }
      while (next < single.size() && single.get(next).place() < after) {
        asked.ask(single.get(next++));
      }
      place = after;
    }
    while (next < single.size()) {
      asked.ask(single.get(next++));
    }
  }

  /** What is asked of one of several subjects. */
  Question question(Norm norm, Fact subject, int place) {
    Matter matter = norm.article().matter(subject, day.asOf());
    return new Question(norm, subject, matter, place, second);
  }

  /**
   * What the rules cannot answer yet, unless with a no that holds in any case; sorted by matter.
   */
  List<Pending> pending() {
    return pending;
  }

  /** What hangs on an application. */
  List<Applied> applied() {
    return applied;
  }

  /** The ruling at a place where it is not made later. */
  Ruling ruling(int place) {
    return places.get(place);
  }

  /** Takes the ruling at a place. */
  void rule(int place, Ruling ruling) {
    places.put(place, ruling);
  }

  /** Takes it that what is asked alike of several subjects is met by none of them. */
  void refuse(int from, int to) {
    places.leave(from, to);
  }

  /** The rulings that are made already, sorted by matter; once all are decided. */
  List<Ruling> made() {
    return places.made();
  }

  /**
   * Every ruling, sorted by matter.
   *
   * @param settled those that are made already, each as it stands now
   */
  List<Ruling> completed(List<Ruling> settled) {
    if (!isPartlyLater()) {
      return settled;
    }
    places.settle(settled);
    return new AllRulings(this);
  }

  /** Every ruling, sorted by matter; once all are decided. */
  List<Ruling> rulings() {
    return isPartlyLater() ? new AllRulings(this) : places.made();
  }

  private boolean isPartlyLater() {
    return closedLater || places.isAnyLater();
  }

  /** How many rulings there are. */
  int size() {
    int closed = closedLater ? venue.all(subjects) - venue.open(subjects) : 0;
    return places.size() + closed;
  }

  Venue venue() {
    return venue;
  }

  Subjects subjects() {
    return subjects;
  }

  /** Whether the matters of a clause have places here. */
  boolean isEntered(Heading heading) {
    return !closedLater || !heading.isClosed();
  }

  /**
   * A ruling, made now where it is not made yet.
   *
   * @param subject null where there is none
   * @param place of it, where it has one
   */
  Ruling ruling(Heading heading, @Nullable Fact subject, int place) {
    if (!isEntered(heading)) {
      return clerk.closed(heading, subject);
    }
    if (!places.isLater(place)) {
      return ruling(place);
    }
    if (subject == null) {
      return clerk.none(heading.article());
    }
    Question question = question(Objects.requireNonNull(heading.norm()), subject, place);
    return question.refused();
  }
}
