package org.huice.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huice.determination.Matter;
import org.huice.determination.Missing;
import org.huice.determination.Ruling;
import org.huice.determination.Ruling.NotInForce;
import org.huice.dossier.Fact;
import org.huice.policy.Period;
import org.huice.policy.PolicyDocument;
import org.huice.vocabulary.Field;
import org.jspecify.annotations.Nullable;

/** Whether a policy holds for an applicant: its status, its days and its place. */
record Standing(PolicyDocument policy, Fact applicant) {

  /** The ruling that the policy does not hold, if that is certain whatever else is missing. */
  Optional<Ruling> excludes(Matter matter) {
    return switch (policy.status()) {
      case DRAFT -> notInForce(matter, NotInForce.Reason.DRAFT, null);
      case REPEALED ->
          notInForce(matter, NotInForce.Reason.REPEALED, text(policy.inForce().last()));
      case IN_FORCE -> byDate(matter).or(() -> byPlace(matter));
    };
  }

  /** What has to be known of the applicant to tell whether the policy holds at its place. */
  List<Missing> missing() {
    if (policy.jurisdiction().isNational() || place() != null) {
      return List.of();
    }
    return List.of(new Missing(Missing.Kind.FACT, applicant.name(placeField())));
  }

  private Optional<Ruling> byDate(Matter matter) {
    LocalDate date = matter.date();
    Period period = policy.inForce();
    if (date == null) {
      return Optional.empty();
    }
    if (period.startsAfter(date)) {
      return notInForce(matter, NotInForce.Reason.NOT_YET, text(period.first()));
    }
    return period.endedBefore(date)
        ? notInForce(matter, NotInForce.Reason.EXPIRED, text(period.last()))
        : Optional.empty();
  }

  private Optional<Ruling> byPlace(Matter matter) {
    String place = policy.jurisdiction().isNational() ? null : place();
    return place == null || policy.jurisdiction().covers(place)
        ? Optional.empty()
        : notInForce(matter, NotInForce.Reason.ELSEWHERE, policy.jurisdiction().code());
  }

  private @Nullable String place() {
    return applicant.value(placeField()) instanceof String place ? place : null;
  }

  /** A type without such a field gets the annotation's name, so that what is missing has one. */
  private String placeField() {
    for (Field field : applicant.type().fields()) {
      if (field.place()) {
        return field.name();
      }
    }
    return "@place";
  }

  private static Optional<Ruling> notInForce(
      Matter matter, NotInForce.Reason reason, @Nullable String bound) {
    return Optional.of(new NotInForce(matter, reason, bound));
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
