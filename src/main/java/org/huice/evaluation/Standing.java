package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling.NotInForce;
import org.huice.dossier.Fact;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * Whether a policy holds at a place on the day of a decision, or on the day of a subject: its
 * status, its days and its place. All applicants of a place share it.
 */
final class Standing {
  private final Statute statute;
  private final Day day;
  private final @Nullable String place;
  private final Words today;
  private final @Nullable Bar barred;

  /**
   * Why a policy does not hold.
   *
   * @param bound the day or the place that excludes it; null for a draft
   */
  private record Bar(NotInForce.Reason reason, @Nullable String bound) {}

  /**
   * That of a policy.
   *
   * @param place where the applicant is; null where that is not known
   */
  Standing(Statute statute, Day day, @Nullable String place) {
    this.statute = statute;
    this.day = day;
    this.place = place;
    this.today = day.words(statute, day.asOf());
    this.barred = bar(day.asOf());
  }

  Statute statute() {
    return statute;
  }

  /** The policy on a day that chooses its parameters. */
  Words on(LocalDate date) {
    return date.equals(day.asOf()) ? today : day.words(statute, date);
  }

  /**
   * Whether on the day of the decision every subject of a clause is asked the same in the words of
   * that day, and nothing but a ruling that is met is looked at.
   */
  boolean isAskedAlike(Article article) {
    return article.clause().datedBy() == null
        && !article.isLookedAt()
        && barred == null
        && isPlaced();
  }

  /** The policy on the day of the decision. */
  Words today() {
    return today;
  }

  /** The ruling that the policy does not hold, if that is certain whatever else is missing. */
  @Nullable NotInForce excludes(Matter matter) {
    LocalDate date = matter.date();
    Bar bar = day.asOf().equals(date) ? barred : bar(date);
    return bar == null ? null : new NotInForce(matter, bar.reason(), bar.bound());
  }

  /** Whether it certainly does not hold, whatever the subjects are. */
  boolean isClosed() {
    return bar(null) != null || (barred != null && !statute.isDatedBySubjects());
  }

  private @Nullable Bar bar(@Nullable LocalDate date) {
    PolicyDocument policy = statute.document();
    return switch (policy.status()) {
      case DRAFT -> new Bar(NotInForce.Reason.DRAFT, null);
      case REPEALED -> new Bar(NotInForce.Reason.REPEALED, text(policy.inForce().last()));
      case IN_FORCE -> {
        Bar bar = date == null ? null : byDate(policy.inForce(), date);
        yield bar == null ? byPlace(policy) : bar;
      }
    };
  }

  private static @Nullable Bar byDate(Period period, LocalDate date) {
    if (period.startsAfter(date)) {
      return new Bar(NotInForce.Reason.NOT_YET, text(period.first()));
    }
    return period.endedBefore(date)
        ? new Bar(NotInForce.Reason.EXPIRED, text(period.last()))
        : null;
  }

  private @Nullable Bar byPlace(PolicyDocument policy) {
    return place != null && !policy.jurisdiction().covers(place)
        ? new Bar(NotInForce.Reason.ELSEWHERE, policy.jurisdiction().code())
        : null;
  }

  /** Whether it is known if the policy holds where the applicant is. */
  boolean isPlaced() {
    return place != null || statute.document().jurisdiction().isNational();
  }

  /** What has to be known of the applicant to tell whether the policy holds at its place. */
  List<Missing> missing(Fact applicant) {
    return isPlaced()
        ? List.of()
        : List.of(new Missing(Missing.Kind.FACT, SubjectTypes.placeName(applicant)));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
